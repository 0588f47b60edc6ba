package dev.statusquo.crawl.baseline;

import dev.statusquo.failure.Fact;
import dev.statusquo.failure.FailureMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words at the end of a run that was compared with a baseline. */
final class Closing {

    private static final int MOST = 20;

    private final Gate gate;
    private final Extent extent;
    private final Sightings sightings;
    private final String accept;

    Closing(Gate gate, Extent extent, Sightings sightings, String accept) {
        this.gate = gate;
        this.extent = extent;
        this.sightings = sightings;
        this.accept = accept;
    }

    /** Returns what an update has done. */
    static String recorded(BaselineFile file, Baseline before, Baseline after) {
        return "baseline " + file.path() + " holds " + after.findings().size() + " known violations (before: "
                + before.findings().size() + "), the behaviour of "
                + after.behaviours().size() + " cases (before: "
                + before.behaviours().size() + ") and " + after.codes().size() + " uses of error codes (before: "
                + before.codes().size() + ")";
    }

    List<String> notes(List<Comparison> told) {
        List<String> notes = new ArrayList<>();
        Baseline baseline = gate.baseline();
        if (!baseline.ruleSet().isEmpty()
                && !baseline.ruleSet().equals(gate.rules().version())) {
            notes.add("baseline " + gate.file().path() + " was written by rule set " + baseline.ruleSet() + ", this is "
                    + gate.rules().version()
                    + ": rules or probes came, went or were renamed since, and what is new may be theirs; bring it up to date with "
                    + accept);
        }
        List<String> lines = told.stream().flatMap(one -> note(one).stream()).toList();
        notes.addAll(lines.subList(0, Math.min(MOST, lines.size())));
        if (lines.size() > MOST) {
            notes.add("… and " + (lines.size() - MOST) + " more lines of baseline "
                    + gate.file().path() + " that are out of date; delete all of them with " + accept);
        }
        long unjudged = baseline.behaviours().keySet().stream()
                .filter(key -> extent.isWhole() && !extent.isGone(key) && !extent.isJudged(key))
                .count();
        if (unjudged > 0) {
            notes.add("baseline " + gate.file().path() + " knows the behaviour of " + unjudged
                    + " cases that could not be judged this time");
        }
        return notes;
    }

    private Optional<String> note(Comparison one) {
        if (one instanceof Comparison.Resolved resolved) {
            return Optional.of("resolved: " + resolved.entry().subjectLine() + "; delete " + place(resolved.entry()));
        }
        if (one instanceof Comparison.Stale stale) {
            return Optional.of(
                    "stale: " + stale.entry().subjectLine() + ", " + stale.why() + "; delete " + place(stale.entry()));
        }
        if (one instanceof Comparison.Mended mended) {
            return Optional.of("mended: " + mended.entry().caseKey() + ": " + String.join(", ", mended.changes())
                    + "; delete " + place(mended.entry()) + ", or record it with " + accept);
        }
        return Optional.empty();
    }

    private String place(Entry entry) {
        return gate.file().placeOf(entry);
    }

    Optional<FailureMessage> objection(List<Comparison> told) {
        List<Fact> facts = new ArrayList<>();
        List<String> recoded = told.stream()
                .filter(Comparison.Recoded.class::isInstance)
                .map(one -> (Comparison.Recoded) one)
                .map(one -> one.change() + " (" + place(one.entry()) + ")")
                .toList();
        add(facts, "changed", recoded);
        if (gate.mode() == BaselineMode.STRICT) {
            add(facts, "stale", told.stream().flatMap(one -> note(one).stream()).toList());
            add(facts, "expired", expired());
        }
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        facts.add(Fact.fact("baseline", "accept it with " + accept));
        String what = recoded.isEmpty()
                ? "has entries that are stale or have expired (statusquo.baseline.mode=strict)"
                : "knows error codes that are not what they were";
        return Optional.of(new FailureMessage("baseline " + gate.file().path() + " " + what, facts));
    }

    /** Returns the expired entries that no case has told of. */
    private List<String> expired() {
        return gate.baseline().findings().values().stream()
                .filter(entry -> extent.isWhole()
                        && entry.isExpired(gate.today())
                        && !sightings.violations().contains(entry.key()))
                .map(entry -> entry.subjectLine() + ", " + entry.remarks() + " (" + place(entry) + ")")
                .toList();
    }

    private static void add(List<Fact> facts, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            String more = lines.size() > MOST ? "\n… and " + (lines.size() - MOST) + " more" : "";
            facts.add(Fact.fact(label, lines.stream().limit(MOST).collect(Collectors.joining("\n")) + more));
        }
    }
}
