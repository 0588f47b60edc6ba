package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.EntityTag;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends preconditions with requests that are refused without them: the refusal stays what it is. */
final class PreconditionGivesWay implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "precondition-gives-way-to-refusal",
            Requirement.MUST,
            Citation.rfc(9110, "13.2.1"),
            "A precondition changes nothing of a request that is refused anyway",
            "Whoever may not see something, or asks for what is not there, learns from 304 or 412 that it is there and whether it "
                    + "has changed; and a client with a copy keeps using what is gone.",
            "Check credentials, rights and existence first, and the preconditions just before the request is carried out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation read : Validators.reads(api)) {
            if (!read.path().names().isEmpty()) {
                cases.add(ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "If-None-Match: * for an unknown id",
                        "404",
                        bench -> unknown(bench, read, "If-None-Match", "*")));
            }
            if (read.needsCredentials()) {
                cases.add(ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "current tag without credentials",
                        "401",
                        Reads.like(INFO, read, (bench, working) -> stranger(bench, read, working))));
            }
        }
        for (DeclaredOperation write : Validators.guardedWrites(api)) {
            cases.add(ProbeCase.of(
                    INFO,
                    Safety.REJECTED_WRITE,
                    write,
                    "stale If-Match for an unknown id",
                    "404",
                    bench -> unknown(bench, write, "If-Match", Validators.STALE)));
        }
        return cases;
    }

    private static Judgement unknown(Bench bench, DeclaredOperation operation, String field, String value) {
        Positive positive = operation.method().isSafe() ? bench.positive(operation) : bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        List<String> names = operation.path().names();
        String name = names.get(names.size() - 1);
        Optional<Request> unknown = bench.withUnknownId(operation, working, name);
        if (unknown.isEmpty()) {
            return Judgement.undecided(INFO, "no id is known that {" + name + "} does not have");
        }
        Exchange without = bench.look(bench.as(working.identity(), Reads.unconditional(unknown.get())));
        int code = without.status().code();
        if (code != 404 && code != 410) {
            return Judgement.undecided(INFO, "an unknown id is answered " + without.status() + " without it");
        }
        Exchange answer =
                bench.send(bench.as(working.identity(), Validators.on(unknown.get(), field, value)), operation);
        return judge(without.status().toString(), answer);
    }

    private static Judgement stranger(Bench bench, DeclaredOperation read, Positive.Working working) {
        Optional<EntityTag> tag = Validators.tag(working.exchange());
        if (tag.isEmpty()) {
            return Judgement.undecided(INFO, "the valid request is answered without an ETag that can be read");
        }
        if (working.identity().isEmpty()) {
            return Judgement.undecided(INFO, "the operation is open to all");
        }
        Exchange answer = bench.send(
                Validators.on(working.bare(), "If-None-Match", tag.get().toString()), read);
        return judge("401 Unauthorized", answer);
    }

    private static Judgement judge(String expected, Exchange answer) {
        int code = answer.status().code();
        if (code == 304 || code == 412) {
            return Judgement.broken(
                            INFO,
                            answer.status() + " for a request that is refused without the precondition",
                            expected,
                            answer.status())
                    .implying("not-modified-repeats-the-entity-tag");
        }
        boolean refused = answer.status().isError() && code < 500;
        return refused
                ? Judgement.kept(INFO)
                : BesideThePoint.judge(INFO, answer)
                        .orElse(Judgement.undecided(INFO, "the service answered " + answer.status()));
    }
}
