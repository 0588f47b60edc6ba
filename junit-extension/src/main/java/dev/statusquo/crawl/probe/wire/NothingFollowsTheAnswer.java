package dev.statusquo.crawl.probe.wire;

import dev.statusquo.crawl.probe.Bench;
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
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.wire.WireAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Listens on after answers that have no content: to HEAD, 304, 204 and 205. */
final class NothingFollowsTheAnswer implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "nothing-follows-an-answer-without-content",
            Requirement.MUST,
            Citation.rfc(9112, "6.3"),
            "An answer that has no content ends with its header section",
            "On a kept connection, the bytes behind the answer are taken for the beginning of the next one: somebody else's answer "
                    + "is lost, or made up by whoever chose those bytes.",
            "Write no content for HEAD, 204, 205 and 304, in no filter and no error handler either.");

    private static final int SHOWN = 60;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation get : Reads.of(api)) {
            cases.add(ProbeCase.of(
                    INFO,
                    Safety.READ,
                    get,
                    "bytes after HEAD and 304",
                    "none",
                    Reads.like(INFO, get, NothingFollowsTheAnswer::read)));
        }
        for (DeclaredOperation write : api.operations()) {
            if (!write.method().isSafe() && succeedsWithoutContent(write)) {
                cases.add(ProbeCase.of(
                        INFO, Safety.DESTROY, write, "bytes after the answer", "none", bench -> written(bench, write)));
            }
        }
        return cases;
    }

    /** Where a success with content is declared, too, it is the service that chooses. */
    private static boolean succeedsWithoutContent(DeclaredOperation write) {
        boolean without = Reads.declares(write, 204) || Reads.declares(write, 205);
        return without && !Reads.declares(write, 200) && !Reads.declares(write, 201) && !Reads.declares(write, 202);
    }

    private static Judgement read(Bench bench, Positive.Working working) {
        WireAnswer head = bench.observe(working.request().withMethod(Method.HEAD));
        if (hasMore(head)) {
            return broken(bench, head, "an answer to HEAD");
        }
        Optional<String> tag = working.exchange().headers().first("ETag");
        if (tag.isEmpty()) {
            return Judgement.kept(INFO);
        }
        WireAnswer unmodified =
                bench.observe(Reads.unconditional(working.request()).withHeader("If-None-Match", tag.get()));
        return unmodified.exchange().status().code() == 304 && hasMore(unmodified)
                ? broken(bench, unmodified, "304 Not Modified")
                : Judgement.kept(INFO);
    }

    private static Judgement written(Bench bench, DeclaredOperation write) {
        Positive prepared = bench.prepared(write);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        Request request = bench.as(working.identity(), working.bare());
        WireAnswer answer = bench.observe(request);
        Exchange exchange = answer.exchange();
        int code = exchange.status().code();
        if (code != 204 && code != 205) {
            return Judgement.undecided(INFO, "the service answered " + exchange.status());
        }
        return hasMore(answer) || !exchange.body().isEmpty()
                ? broken(bench, answer, exchange.status().toString())
                : Judgement.kept(INFO);
    }

    /** An empty line too many is what some servers end messages with, and what clients skip (RFC 9112, section 2.2). */
    private static boolean hasMore(WireAnswer answer) {
        return !answer.rest().isEmpty() && !answer.rest().text().isBlank();
    }

    private static Judgement broken(Bench bench, WireAnswer answer, String what) {
        bench.adopt(answer.exchange());
        String more = hasMore(answer)
                ? answer.rest().text()
                : answer.exchange().body().text();
        String shown = more.length() > SHOWN ? more.substring(0, SHOWN) + "…" : more;
        return Seen.broken(
                INFO, "bytes follow the header section of " + what, "nothing after the header section", shown);
    }
}
