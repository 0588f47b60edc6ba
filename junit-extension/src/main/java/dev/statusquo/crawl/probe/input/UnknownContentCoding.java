package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.OffTopic;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import dev.statusquo.rule.created.CreatedByPostHasLocation;
import java.util.List;

/** Sends content under a content coding that nobody knows. The bytes are plain: who ignores the coding reads them. */
final class UnknownContentCoding implements Probe {

    /** Codings are taken off in front of all routes: a few operations show it. */
    private static final int MOST_OPERATIONS = 3;

    private static final String NOBODYS = "x-nobody-codes-like-this";

    private static final RuleInfo INFO = new RuleInfo(
            "unknown-content-coding-is-unsupported",
            Requirement.ADVICE,
            Citation.rfc(9110, "8.4"),
            "Content in a coding that the service does not know is answered 415",
            "What is coded and read as if it were not is rubbish at best; whoever scans content on the way sees something else than "
                    + "the service reads.",
            "Answer 415 to any Content-Encoding that is not taken off.");

    private static final RuleInfo NAMED = new RuleInfo(
            "unsupported-coding-names-accepted",
            Requirement.ADVICE,
            Citation.rfc(9110, "12.5.3"),
            "A 415 over a content coding names the codings that are taken",
            "Accept-Encoding tells the client that its coding was refused, not its media type, and what to use instead.",
            "Send Accept-Encoding with the 415; identity if no coding is taken.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, NAMED, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return JsonWrite.of(api).stream()
                .limit(MOST_OPERATIONS)
                .map(JsonWrite::operation)
                .map(operation -> ProbeCase.of(
                        INFO,
                        Safety.REJECTED_WRITE,
                        operation,
                        "unknown content coding",
                        "415",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        if (working.bare().body().isEmpty()) {
            return Judgement.undecided(INFO, "the valid request has no content");
        }
        Request coded = working.bare().withHeader("Content-Encoding", NOBODYS);
        Exchange exchange = bench.send(bench.as(working.identity(), coded), operation);
        int code = exchange.status().code();
        if (code == 415 && !exchange.headers().contains("Accept-Encoding")) {
            bench.also(
                    NAMED,
                    Verdict.broken(
                            "415 over a content coding names none that is taken",
                            Fact.expected("Accept-Encoding, such as identity"),
                            Fact.butWas("absent")));
        }
        if (code == 415 || code == 400) {
            return Judgement.kept(INFO);
        }
        return OffTopic.judge(INFO, exchange, "it looked at the content coding")
                .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, "content in an unknown coding"))
                .orElseGet(() -> Judgement.broken(
                                INFO,
                                exchange.status() + " for content in the coding " + NOBODYS,
                                "415 Unsupported Media Type",
                                exchange.status())
                        .implying(CreatedByPostHasLocation.INFO.id()));
    }
}
