package dev.statusquo.crawl.probe.reading;

import dev.statusquo.crawl.probe.Attempt;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.StatusClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends HEAD where GET is refused. */
final class HeadOfRefusal implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "head-of-a-refusal-is-like-get",
            Requirement.SHOULD,
            Citation.rfc(9110, "9.3.2"),
            "HEAD is refused as GET is",
            "Who asks with HEAD whether something is there, or whether they may see it, is told something else than the read "
                    + "itself says.",
            "Let HEAD take the same way as GET, refusals included, and let the server drop the content.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation get : Reads.of(api)) {
            if (!get.path().names().isEmpty()) {
                cases.add(head(
                        get, "unknown id", Reads.like(INFO, get, (bench, working) -> unknown(bench, get, working))));
            }
            if (get.needsCredentials()) {
                cases.add(head(get, "no credentials", Reads.like(INFO, get, HeadOfRefusal::stranger)));
            }
        }
        return cases;
    }

    private static ProbeCase head(DeclaredOperation get, String label, Attempt attempt) {
        return new ProbeCase(INFO, Safety.READ, "HEAD " + get.path(), label, "like GET", attempt);
    }

    private static Judgement unknown(Bench bench, DeclaredOperation get, Positive.Working working) {
        List<String> names = get.path().names();
        String name = names.get(names.size() - 1);
        Optional<Request> unknown = bench.withUnknownId(get, working, name);
        return unknown.isEmpty()
                ? Judgement.undecided(INFO, "no id is known that {" + name + "} does not have")
                : compared(bench, bench.as(working.identity(), unknown.get()));
    }

    private static Judgement stranger(Bench bench, Positive.Working working) {
        return working.identity().isEmpty()
                ? Judgement.undecided(INFO, "no identity is declared that this operation accepts; add an @Identity")
                : compared(bench, working.bare());
    }

    private static Judgement compared(Bench bench, Request get) {
        Exchange before = bench.look(get);
        if (before.status().statusClass() != StatusClass.CLIENT_ERROR
                || before.status().code() == 429) {
            return Judgement.undecided(INFO, "GET is not refused here but answered " + before.status());
        }
        Exchange head = bench.look(get.withMethod(Method.HEAD));
        if (head.status().equals(before.status())) {
            return Judgement.kept(INFO);
        }
        int code = head.status().code();
        if (code == 429 || code == 503 || !bench.look(get).status().equals(before.status())) {
            return Judgement.undecided(INFO, "HEAD was answered " + head.status() + ", GET " + before.status());
        }
        // Only what is wrong is judged here: other cases have the refusals themselves judged.
        bench.send(get.withMethod(Method.HEAD));
        return Judgement.broken(
                        INFO,
                        "HEAD is answered " + head.status() + ", GET " + before.status(),
                        before.status(),
                        head.status())
                .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR);
    }
}
