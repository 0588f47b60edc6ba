package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.provoked.ProvokedOutcomes;
import dev.statusquo.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges the whole run, and asks once more for the answers that are held against it: what a rule does not find again, with the new
 * answers in place of the old ones, was chance. Only what harms nothing is asked for again, and only so often. Safe for several
 * threads.
 */
final class RunConfirmation {

    private static final int MOST_OF_ONE_KIND = 3;
    private static final int MOST_OF_ONE_FINDING = 3;
    private static final int MOST = 20;
    private static final String HARMFUL =
            "the case is not repeated for this, since it changes data or loads the service";
    private static final String VANISHED = "it was not there when the case was repeated";

    private final Trials trials;
    private final RunMemory memory;
    private final Map<String, Ran> ran = new ConcurrentHashMap<>();
    private final Map<String, List<Observation>> anew = new HashMap<>();
    private final Map<String, String> obstacles = new HashMap<>();
    private int requests;

    RunConfirmation(Trials trials, RunMemory memory) {
        this.trials = trials;
        this.memory = memory;
    }

    /**
     * What is held against the run after all.
     *
     * @param insight what was found
     * @param requests how many requests it took to confirm it
     */
    record Held(Hindsight.Insight insight, int requests) {}

    private record Ran(ProbeCase one, Set<String> adopted) {

        boolean isHarmless() {
            boolean harmless = one.safety() == Safety.READ || one.safety() == Safety.REJECTED_WRITE;
            return harmless && !one.probe().equals(ProvokedOutcomes.INFO);
        }
    }

    /** How many findings of one kind came again, and whether one did not. */
    private static final class Kind {
        private int confirmed;
        private boolean doubted;
    }

    /** Takes note of a case that may be held against the run. */
    void ran(ProbeCase one, Trial trial) {
        ran.put(one.key(), new Ran(one, trial.bench().adopted()));
    }

    synchronized Held of(Hindsight rule) {
        Hindsight.Insight first = rule.on(memory.soFar());
        int before = requests;
        Map<String, Kind> kinds = new HashMap<>();
        List<CaseFinding> findings = new ArrayList<>();
        for (CaseFinding found : first.findings()) {
            boolean judged = found.severity() == Severity.ERROR && ran.containsKey(found.caseKey());
            findings.add(
                    judged ? confirmed(rule, found, kinds.computeIfAbsent(kind(found), key -> new Kind())) : found);
        }
        return new Held(new Hindsight.Insight(findings, first.undecided()), requests - before);
    }

    private CaseFinding confirmed(Hindsight rule, CaseFinding found, Kind kind) {
        if (kind.confirmed >= MOST_OF_ONE_KIND && !kind.doubted) {
            return found.inherited("as in " + kind.confirmed + " other cases of this kind, each of which was repeated");
        }
        Optional<CaseFinding> now = Optional.of(found);
        for (int i = 0; i < MOST_OF_ONE_FINDING && now.isPresent(); i++) {
            Optional<String> obstacle = repeated(now.get().caseKey());
            if (obstacle.isPresent() && i == 0) {
                return found.unconfirmed(obstacle.get());
            }
            if (obstacle.isPresent()) {
                break;
            }
            now = rule.on(memory.soFarWith(anew)).findings().stream()
                    .filter(again -> identity(again).equals(identity(found)))
                    .findFirst();
            if (now.filter(again -> anew.containsKey(again.caseKey())).isPresent()) {
                kind.confirmed++;
                return found;
            }
        }
        kind.doubted = true;
        return found.flaky(VANISHED);
    }

    /** Has a case tried again, unless it was; returns why that cannot be, empty if it was done. */
    private Optional<String> repeated(String key) {
        Ran known = ran.get(key);
        if (anew.containsKey(key)) {
            return Optional.empty();
        }
        if (known == null || !known.isHarmless()) {
            return Optional.of(HARMFUL);
        }
        if (obstacles.containsKey(key)) {
            return Optional.of(obstacles.get(key));
        }
        if (anew.size() + obstacles.size() >= MOST) {
            return Optional.of("no more than " + MOST + " cases are repeated to confirm what a whole run shows");
        }
        Trial trial = trials.again(known.one(), known.adopted());
        requests += trial.bench().requests();
        if (trial.isUndecided() || trial.bench().sent().isEmpty()) {
            String why = trial.obstacle().isEmpty() ? "nothing was sent" : trial.obstacle();
            obstacles.put(key, "the case could not be repeated: " + why);
            return Optional.of(obstacles.get(key));
        }
        anew.put(key, memory.observed(known.one(), trial));
        return Optional.empty();
    }

    private static String identity(CaseFinding found) {
        return kind(found) + " " + found.operation();
    }

    private static String kind(CaseFinding found) {
        return found.finding().rule().id() + " " + found.finding().broken().subject();
    }
}
