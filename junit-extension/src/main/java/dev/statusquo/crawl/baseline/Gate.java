package dev.statusquo.crawl.baseline;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.failure.FailureMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Holds a run to its baseline: what is known passes, what is worse fails, and nothing is written unless that is asked for. Safe for
 * several threads.
 *
 * @param file where the baseline is
 * @param baseline what was in it when the run began
 * @param mode what the run does with it
 * @param rules the rules and probes of the run
 * @param today the day of the run
 */
public record Gate(BaselineFile file, Baseline baseline, BaselineMode mode, RuleSet rules, LocalDate today) {

    /**
     * What is told at the end of a run.
     *
     * @param notes what the reader should know
     * @param objection why the run fails besides its cases, empty if it does not
     */
    public record Ending(List<String> notes, Optional<FailureMessage> objection) {
        public Ending {
            notes = List.copyOf(notes);
        }
    }

    /** Returns how a case stands to the baseline; in an update, what will be recorded is no failure. */
    public CaseComparison compare(CaseResult result) {
        CaseComparison comparison = CaseComparison.of(baseline, result, today);
        return mode == BaselineMode.UPDATE ? comparison.accepted() : comparison;
    }

    /**
     * Ends a run: an update is written now.
     *
     * @param extent how much of the plan was judged
     * @param cases the comparisons of the cases that were asked for
     * @param accept the command that accepts all that differs
     * @throws BaselineException if the update cannot be written
     */
    public Ending end(Extent extent, Collection<CaseComparison> cases, String accept) {
        Sightings sightings =
                Sightings.of(cases.stream().map(CaseComparison::result).toList());
        if (mode == BaselineMode.UPDATE) {
            Renewal renewal = new Renewal(file.contract(), extent, rules, sightings);
            Baseline written = file.update(renewal::of);
            return new Ending(List.of(Closing.recorded(file, baseline, written)), Optional.empty());
        }
        List<Comparison> told =
                new ArrayList<>(new Aftermath(baseline, file.contract(), extent, rules, sightings).comparisons(cases));
        cases.forEach(one -> one.comparisons().stream()
                .filter(Comparison.Mended.class::isInstance)
                .forEach(told::add));
        Closing closing = new Closing(this, extent, sightings, accept);
        return new Ending(closing.notes(told), closing.objection(told));
    }
}
