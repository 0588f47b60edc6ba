package dev.statusquo.crawl.probe.wire;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Asks for a path with a percent sign that encodes nothing, which many clients correct before they send it. */
final class BrokenPercentEncoding implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "broken-percent-encoding-is-a-client-error",
            Requirement.SHOULD,
            Citation.rfc(9112, "3"),
            "A target whose percent-encoding is broken is answered with a 4xx",
            "Whoever mistyped an address, or tries what happens, meets the error page of the container or a stack trace, and "
                    + "somebody is woken for a fault of the client.",
            "Answer 400 where the target is decoded, and give the container an error handler for it.");

    private static final String PATH = "/%zz";
    private static final String SENDABLE = "/%25zz";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Reads.of(api).isEmpty()
                ? List.of()
                : List.of(new ProbeCase(
                                INFO,
                                Safety.READ,
                                "GET " + PATH,
                                "broken percent-encoding",
                                "400 or 404",
                                BrokenPercentEncoding::run)
                        .with(FaultClass.REFUSED_BY_CONTAINER));
    }

    private static Judgement run(Bench bench) {
        Request get = Request.of(Method.GET, bench.uri(SENDABLE)).withHeader("Accept", "application/json");
        String base = bench.uri("").substring(bench.uri("").indexOf("://") + 3);
        int slash = base.indexOf('/');
        String target = (slash < 0 ? "" : base.substring(slash)) + PATH;
        Exchange answer = bench.observeAt(target, get).exchange();
        bench.adopt(answer);
        int code = answer.status().code();
        boolean refused = code >= 400 && code < 500 && code != 401 && code != 403 && code != 429;
        if (refused) {
            return Judgement.kept(INFO);
        }
        return ClientFaultIsNoServerError.judge(INFO, answer, "a target whose percent-encoding is broken")
                .map(judgement -> written(judgement, target))
                .orElseGet(() -> Judgement.undecided(
                        INFO,
                        "the service answered " + answer.status() + " to a target whose percent-encoding is broken"));
    }

    /** Whoever sends the request again with a client that repairs it gets another answer. */
    private static Judgement written(Judgement judgement, String target) {
        if (!(judgement.verdict() instanceof Verdict.Broken broken)) {
            return judgement;
        }
        List<Fact> facts = new ArrayList<>(broken.facts());
        facts.add(Fact.fact(
                "sent",
                "GET " + target + " HTTP/1.1, over a plain socket; many HTTP clients repair it, curl does not"));
        return new Judgement(
                judgement.rule(), new Verdict.Broken(broken.problem(), broken.subject(), facts), judgement.implied());
    }
}
