package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.rule.Severity;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of one case. It keeps no answer but those of its findings, so that many cases take little memory.
 *
 * @param key the stable key, such as {@code POST /users · malformed JSON → 400}
 * @param operation the declared operation, such as {@code POST /users}; {@code *} for the service as a whole
 * @param probe the id of the probe
 * @param outcome how it ended
 * @param reason why it did not run, or what broke in a few words; empty for a case that passed
 * @param findings what was found broken, also what only warns
 * @param requests how many requests were sent for this case
 * @param observations what is kept of the answers that were judged, in their order
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
        int requests,
        List<Observation> observations,
        List<SeenStatus> seen,
        Duration elapsed) {

    public CaseResult {
        findings = List.copyOf(findings);
        observations = List.copyOf(observations);
        seen = List.copyOf(seen);
    }

    /** Returns this with another reason. */
    CaseResult because(String other) {
        return new CaseResult(key, operation, probe, outcome, other, findings, requests, observations, seen, elapsed);
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
                0,
                List.of(),
                List.of(),
                Duration.ZERO);
    }

    /** Returns the same case as one that sent nothing and was judged so. */
    public CaseResult judged(Hindsight.Insight insight, Duration took) {
        return judged(insight, 0, took);
    }

    /** Returns the same case as one that was judged so, with this many requests to confirm it. */
    CaseResult judged(Hindsight.Insight insight, int sent, Duration took) {
        boolean failed = insight.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        CaseOutcome unfailed = insight.undecided().isEmpty() ? CaseOutcome.PASSED : CaseOutcome.NOT_RUN;
        return new CaseResult(
                key,
                operation,
                probe,
                failed ? CaseOutcome.FAILED : unfailed,
                why(insight),
                insight.findings(),
                sent,
                List.of(),
                List.of(),
                took);
    }

    /** What failed the case comes first, whatever else was found. */
    private static String why(Hindsight.Insight insight) {
        return insight.findings().stream()
                .min(Comparator.comparing(found -> found.severity() != Severity.ERROR))
                .map(found -> (found.state() == FindingState.FLAKY ? "flaky: " : "")
                        + found.finding().broken().problem())
                .orElse(insight.undecided());
    }

    /** Returns the same case as one that ended so. */
    public CaseResult as(CaseOutcome ended, String why, List<CaseFinding> found) {
        return new CaseResult(key, operation, probe, ended, why, found, requests, observations, seen, elapsed);
    }

    /** Returns what clients rely on in the answer that the case was after; empty if there was none. */
    public Optional<Behaviour> behaviour() {
        return observations.stream()
                .filter(Observation::last)
                .reduce((earlier, later) -> later)
                .map(Observation::behaviour);
    }
}
