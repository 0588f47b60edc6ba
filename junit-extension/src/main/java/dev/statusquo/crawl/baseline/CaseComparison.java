package dev.statusquo.crawl.baseline;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.FindingState;
import dev.statusquo.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How what became of one case stands to the baseline.
 *
 * @param result what became of it, the baseline not regarded
 * @param comparisons each violation of the case, then the change of its behaviour if there is one
 */
public record CaseComparison(CaseResult result, List<Comparison> comparisons) {

    public CaseComparison {
        comparisons = List.copyOf(comparisons);
    }

    /** Compares a case. One that could not be run or judged is not compared. */
    public static CaseComparison of(Baseline baseline, CaseResult result, LocalDate today) {
        List<Comparison> comparisons = new ArrayList<>();
        if (isJudged(result)) {
            violations(result)
                    .forEach(key -> comparisons.add(compared(baseline.findings().get(key), key, today)));
            change(baseline, result).ifPresent(comparisons::add);
        }
        return new CaseComparison(result, comparisons);
    }

    static boolean isJudged(CaseResult result) {
        return result.outcome() != CaseOutcome.NOT_RUN;
    }

    /** Returns what makes the case fail, each once. What cannot even be sent is a violation of its probe. */
    static Set<FindingKey> violations(CaseResult result) {
        Set<FindingKey> keys = new LinkedHashSet<>();
        for (CaseFinding found : result.findings()) {
            if (found.severity() == Severity.ERROR) {
                keys.add(FindingKey.of(found, result.probe()));
            }
        }
        if (keys.isEmpty() && result.outcome() == CaseOutcome.FAILED) {
            keys.add(FindingKey.of(result));
        }
        return keys;
    }

    private static Comparison compared(@Nullable KnownFinding known, FindingKey key, LocalDate today) {
        if (known == null) {
            return new Comparison.New(key);
        }
        return known.isExpired(today) ? new Comparison.Expired(known) : new Comparison.Known(known);
    }

    private static Optional<Comparison> change(Baseline baseline, CaseResult result) {
        KnownBehaviour known = baseline.behaviours().get(result.key());
        if (known == null || result.behaviour().isEmpty()) {
            return Optional.empty();
        }
        List<String> changes = known.changes(result.behaviour().get());
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        boolean mended = known.faulty() && result.outcome() == CaseOutcome.PASSED;
        return Optional.of(mended ? new Comparison.Mended(known, changes) : new Comparison.Changed(known, changes));
    }

    /** Returns what became of the case, the baseline regarded: what it knows is no failure, and a change is one. */
    public CaseResult judged() {
        if (!isJudged(result)) {
            return result;
        }
        boolean worse = comparisons.stream().anyMatch(Comparison::isRegression);
        CaseOutcome known = violations(result).isEmpty() ? CaseOutcome.PASSED : CaseOutcome.KNOWN;
        String reason = result.reason();
        if (reason.isEmpty()) {
            reason =
                    changed().map(change -> String.join(", ", change.changes())).orElse("");
        }
        return result.as(
                worse ? CaseOutcome.FAILED : known,
                reason,
                result.findings().stream().map(this::marked).toList());
    }

    private CaseFinding marked(CaseFinding found) {
        return found.state() == FindingState.NEW && of(FindingKey.of(found, result.probe())) instanceof Comparison.Known
                ? found.known()
                : found;
    }

    /** Returns the comparison of a violation; of one that the case does not have, that it is new. */
    public Comparison of(FindingKey key) {
        return comparisons.stream()
                .filter(one -> one instanceof Comparison.Known known
                                && known.entry().key().equals(key)
                        || one instanceof Comparison.Expired expired
                                && expired.entry().key().equals(key))
                .findFirst()
                .orElseGet(() -> new Comparison.New(key));
    }

    /** Returns the change of behaviour, empty for none that makes things worse. */
    public Optional<Comparison.Changed> changed() {
        return comparisons.stream()
                .filter(Comparison.Changed.class::isInstance)
                .map(Comparison.Changed.class::cast)
                .findFirst();
    }

    /** Returns the same after what is new or changed was accepted; what has expired is not accepted so. */
    public CaseComparison accepted() {
        List<Comparison> left = new ArrayList<>();
        for (Comparison one : comparisons) {
            if (one instanceof Comparison.New found) {
                left.add(new Comparison.Known(KnownFinding.unexplained("", found.key())));
            } else if (!(one instanceof Comparison.Changed)) {
                left.add(one);
            }
        }
        return new CaseComparison(result, left);
    }
}
