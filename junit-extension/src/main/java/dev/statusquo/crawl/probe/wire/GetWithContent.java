package dev.statusquo.crawl.probe.wire;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Reads with content, which clients refuse to send and which must mean nothing. A service may refuse it. */
final class GetWithContent implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "content-of-get-means-nothing",
            Requirement.ADVICE,
            Citation.rfc(9110, "9.3.1"),
            "A GET with content is answered as one without, or refused",
            "Caches and proxies go by the target alone, and drop the content or not. Where it changes the answer, or breaks it, the "
                    + "same address shows one thing here and another there.",
            "Ignore the content of a GET, or refuse it with 400; take what it was to say from the query.");

    private static final Body CONTENT = Body.of("{\"q\":\"zq7x3v9k1nj\"}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, ClientFaultIsNoServerError.INFO);
    }

    /** One read is enough: that content is there is a matter of the container, or of what all routes share. */
    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Reads.of(api).stream()
                .filter(read -> read.content().isEmpty())
                .findFirst()
                .map(read -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "with content",
                        "200, the same, or 4xx",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working))))
                .stream()
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Positive.Working working) {
        Request plain = Reads.unconditional(working.request());
        Exchange before = bench.look(plain);
        Request full = plain.withHeaders(plain.headers().withOnly("Content-Type", "application/json"))
                .withBody(CONTENT);
        Exchange answer = bench.observe(full).exchange();
        bench.adopt(answer, read);
        if (answer.status().code() >= 400 && answer.status().code() < 500) {
            return Judgement.kept(INFO);
        }
        Optional<Judgement> beside = answer.status().code() == 503
                ? BesideThePoint.judge(INFO, answer)
                : ClientFaultIsNoServerError.judge(INFO, answer, "a GET with content");
        if (beside.isPresent()) {
            return beside.get();
        }
        if (!before.status().equals(answer.status()) || before.body().equals(answer.body())) {
            return before.status().equals(answer.status())
                    ? Judgement.kept(INFO)
                    : Judgement.undecided(
                            INFO, "the service answered " + answer.status() + ", and " + before.status() + " without");
        }
        Exchange after = bench.look(plain);
        return after.body().equals(before.body())
                ? Seen.broken(
                        INFO,
                        "the content of a GET changes what is answered",
                        "what is answered without content",
                        answer.body().length() + " other bytes, in place of "
                                + before.body().length())
                : Judgement.kept(INFO);
    }
}
