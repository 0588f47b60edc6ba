package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.rule.Severity;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * One time that a case was tried.
 *
 * @param bench what was sent
 * @param judgement what the probe says of it
 * @param findings what is broken
 */
record Trial(CaseBench bench, Judgement judgement, List<CaseFinding> findings) {

    Trial {
        findings = List.copyOf(findings);
    }

    boolean isUndecided() {
        return judgement.verdict() instanceof Verdict.Undecided;
    }

    /** Returns {@code true} if something was sent and found so broken that the case fails. */
    boolean failed() {
        return !bench.sent().isEmpty() && findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns this without what it did not wait for, and another trial saw come. */
    Trial besides(Trial patient) {
        boolean came = bench.isHurried() && patient.judgement().verdict() instanceof Verdict.Kept;
        return came
                ? new Trial(
                        bench,
                        judgement,
                        findings.stream()
                                .filter(found -> !found.finding().rule().equals(judgement.rule()))
                                .toList())
                : this;
    }

    /** Returns why it could not be judged, empty if it could. */
    String obstacle() {
        return judgement.verdict() instanceof Verdict.Undecided undecided ? undecided.reason() : "";
    }
}
