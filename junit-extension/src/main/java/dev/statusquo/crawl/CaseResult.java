package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.exchange.Exchange;
import java.time.Duration;
import java.util.List;

/**
 * What became of one case.
 *
 * @param key the stable key, such as {@code POST /users · malformed JSON → 400}
 * @param operation the declared operation, such as {@code POST /users}; {@code *} for the service as a whole
 * @param probe the id of the probe
 * @param outcome how it ended
 * @param reason why it did not run, or what broke in a few words; empty for a case that passed
 * @param findings what was found broken, also what only warns
 * @param exchanges the exchanges made for this case, in their order
 * @param seen the statuses seen, each once
 * @param elapsed how long it took
 */
public record CaseResult(
        String key,
        String operation,
        String probe,
        CaseOutcome outcome,
        String reason,
        List<CaseFinding> findings,
        List<Exchange> exchanges,
        List<SeenStatus> seen,
        Duration elapsed) {

    public CaseResult {
        findings = List.copyOf(findings);
        exchanges = List.copyOf(exchanges);
        seen = List.copyOf(seen);
    }

    /** Returns the result of a case that is not run, for this reason. */
    public static CaseResult notRun(ProbeCase one, String reason) {
        return new CaseResult(
                one.key(),
                one.operation(),
                one.probe().id(),
                CaseOutcome.NOT_RUN,
                reason,
                List.of(),
                List.of(),
                List.of(),
                Duration.ZERO);
    }
}
