package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.FindingState;
import dev.statusquo.crawl.baseline.FindingKey;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A violation as it is the same one in every run, however many cases meet it.
 *
 * @param rule the rule
 * @param severity what the profile makes of it
 * @param state how it stands to the baseline
 * @param operation the operation, {@code *} for the service as a whole
 * @param probe the id of the probe
 * @param caseKey the first case that met it
 * @param text what is wrong, as first seen
 * @param identity what tells it from all others, the same in every run
 * @param finding the first finding; empty for a case that failed without one
 * @param occurrences how many cases met it
 */
record SarifResult(
        RuleInfo rule,
        Severity severity,
        FindingState state,
        String operation,
        String probe,
        String caseKey,
        String text,
        List<String> identity,
        Optional<CaseFinding> finding,
        int occurrences) {

    private static final RuleInfo CASE = new RuleInfo(
            "case-is-answered-as-before",
            Requirement.CONTRADICTION,
            new Citation("Statusquo", ""),
            "A case of the contract can be judged, and is answered as the baseline has it",
            "Clients rely on how they were answered; a case that breaks off shows nothing.",
            "Restore the former answer, or accept the new one into the baseline.");

    private static final RuleInfo RUN = new RuleInfo(
            "run-keeps-what-was-agreed",
            Requirement.CONTRADICTION,
            new Citation("Statusquo", ""),
            "The run as a whole keeps the baseline and the coverage asked for",
            "Clients rely on error codes that the baseline knows, and what is not asserted may change unseen.",
            "Restore what is gone, or accept the change into the baseline.");
    private static final String SERVICE = "*";

    /** Returns the violations of a crawl, in the order in which they were first met, and what the run as a whole fails over. */
    static List<SarifResult> of(CrawlResult result) {
        Map<FindingKey, SarifResult> byKey = new LinkedHashMap<>();
        List<SarifResult> unexplained = new ArrayList<>();
        for (CaseResult one : result.cases()) {
            for (CaseFinding found : one.findings()) {
                if (found.severity() != Severity.OFF) {
                    byKey.merge(FindingKey.of(found, one.probe()), of(found, one), SarifResult::and);
                }
            }
            boolean explained = one.findings().stream().anyMatch(found -> found.severity() == Severity.ERROR);
            if (one.outcome() == CaseOutcome.FAILED && !explained) {
                unexplained.add(of(one));
            }
        }
        List<SarifResult> all = new ArrayList<>(byKey.values());
        all.addAll(unexplained);
        result.objections().forEach(objection -> all.add(of(objection)));
        return all;
    }

    private static SarifResult of(CaseFinding found, CaseResult one) {
        FindingKey key = FindingKey.of(found, one.probe());
        return new SarifResult(
                found.finding().rule(),
                found.severity(),
                found.state(),
                found.operation(),
                one.probe(),
                found.caseKey(),
                found.finding().exchange().request() + ": "
                        + found.finding().broken().problem(),
                List.of(key.rule(), key.method(), key.path(), key.probe(), key.subject()),
                Optional.of(found),
                1);
    }

    private static SarifResult of(CaseResult one) {
        return new SarifResult(
                CASE,
                Severity.ERROR,
                FindingState.NEW,
                one.operation(),
                one.probe(),
                one.key(),
                one.key() + ": " + (one.reason().isBlank() ? "failed" : one.reason()),
                List.of(CASE.id(), one.operation(), one.probe(), one.key()),
                Optional.empty(),
                1);
    }

    /** The first line of an objection is the same in every run; what it lists is not. */
    private static SarifResult of(String objection) {
        String first = objection.lines().findFirst().orElse("");
        return new SarifResult(
                RUN,
                Severity.ERROR,
                FindingState.NEW,
                SERVICE,
                "",
                "",
                objection,
                List.of(RUN.id(), SERVICE, first),
                Optional.empty(),
                1);
    }

    /** Two cases of one violation: the worse severity, and known only if all are. */
    private SarifResult and(SarifResult other) {
        SarifResult worse = other.severity.compareTo(severity) < 0 ? other : this;
        FindingState joined =
                state == other.state ? state : state == FindingState.FLAKY ? other.state : FindingState.NEW;
        return new SarifResult(
                rule,
                worse.severity,
                other.state == FindingState.FLAKY ? state : joined,
                operation,
                probe,
                worse.caseKey,
                worse.text,
                identity,
                worse.finding,
                occurrences + other.occurrences);
    }

    /** Returns the hash of the identity: of the parts with their lengths, so that no two lists of parts are the same text. */
    String fingerprint() {
        StringBuilder whole = new StringBuilder();
        for (String part : identity) {
            whole.append(part.length()).append(':').append(part);
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(whole.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
