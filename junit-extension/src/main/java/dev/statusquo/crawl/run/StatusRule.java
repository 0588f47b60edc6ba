package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule that one kind of fault has one status over the whole API: the settled one, or the one that most operations answer.
 *
 * <p>Only statuses that are right by themselves are compared; any other is blamed where it is seen. An operation that answers
 * several of them may tell two kinds of the fault apart: it departs only if it never answers the usual one.
 */
interface StatusRule extends RunRule {

    /** Returns the fault. */
    FaultClass fault();

    /** Returns the statuses that are all right for a service that gives one of them everywhere. */
    Set<Integer> statuses();

    /** Returns the member of {@code @Conventions} that settles the status. */
    String member();

    /** Returns {@code true} if an answer with one of these statuses is right by itself. */
    default boolean isRight(RunView run, Observation seen) {
        return true;
    }

    /** Returns {@code true} if it matters which success an answer is. */
    default boolean tellsSuccessesApart() {
        return false;
    }

    @Override
    default Optional<FaultClass> about() {
        return Optional.of(fault());
    }

    @Override
    default Optional<String> obstacle(RunView run) {
        List<Observation> usual = mostOfEach(compared(run));
        if (usual.isEmpty()) {
            return Optional.of("no answer to " + fault() + " was seen that could be compared");
        }
        return prevailing(run, usual).isPresent()
                ? Optional.empty()
                : Optional.of("no status prevails for " + fault() + ": "
                        + Majority.inUse(usual, one -> unsettled(one.status()))
                        + "; settle one with @Conventions(" + member() + ")");
    }

    @Override
    default List<RunFinding> judge(RunView run) {
        boolean settled = run.conventions().status(fault()).isPresent();
        List<Observation> all = compared(run);
        return prevailing(run, mostOfEach(all)).stream()
                .flatMap(usual -> usual.minority().stream()
                        .filter(seen -> all.stream()
                                .noneMatch(other -> other.operation().equals(seen.operation())
                                        && answered(run, other).equals(usual.value())))
                        .map(seen -> finding(seen, usual, settled)))
                .toList();
    }

    private Optional<Majority<Answered>> prevailing(RunView run, List<Observation> usual) {
        return run.conventions()
                .status(fault())
                .map(settled -> Majority.settled(usual, one -> answered(run, one), Answered.exactly(settled)))
                .or(() -> Majority.of(usual, one -> answered(run, one)));
    }

    private Answered answered(RunView run, Observation seen) {
        return run.conventions()
                .status(fault())
                .map(settled -> tellsSuccessesApart()
                        ? Answered.exactly(seen.status())
                        : Answered.beside(settled, seen.status()))
                .orElseGet(() -> unsettled(seen.status()));
    }

    private Answered unsettled(int status) {
        return tellsSuccessesApart() ? Answered.exactly(status) : Answered.of(status);
    }

    /** An operation that mostly answers what is wrong by itself says nothing by the rest. */
    private List<Observation> compared(RunView run) {
        Set<String> operations = mostOfEach(run.of(fault())).stream()
                .filter(seen -> isComparable(run, seen))
                .map(Observation::operation)
                .collect(Collectors.toSet());
        return run.of(fault()).stream()
                .filter(seen -> isComparable(run, seen) && operations.contains(seen.operation()))
                .toList();
    }

    private boolean isComparable(RunView run, Observation seen) {
        return statuses().contains(seen.status()) && isRight(run, seen)
                || run.conventions()
                        .status(fault())
                        .filter(code -> code == seen.status())
                        .isPresent();
    }

    /** Returns one answer of each operation, with the status that it answers most often. */
    private List<Observation> mostOfEach(List<Observation> all) {
        Map<String, Map<Answered, List<Observation>>> byOperation = new LinkedHashMap<>();
        all.forEach(seen -> byOperation
                .computeIfAbsent(seen.operation(), key -> new LinkedHashMap<>())
                .computeIfAbsent(unsettled(seen.status()), key -> new ArrayList<>())
                .add(seen));
        return byOperation.values().stream()
                .flatMap(answers -> answers.values().stream().min(Comparator.comparing(same -> -same.size())).stream())
                .map(same -> same.get(0))
                .toList();
    }

    private RunFinding finding(Observation seen, Majority<Answered> usual, boolean settled) {
        String others = settled ? "settled for the project" : "as by " + Majority.counted(usual.operations());
        return RunFinding.of(
                info(),
                Verdict.broken(
                                seen.status() + " for " + fault() + ", which is answered " + usual.value()
                                        + (settled ? " by convention" : " elsewhere"),
                                Fact.expected(usual.value() + ", " + others),
                                Fact.butWas(seen.status()))
                        .about(Integer.toString(seen.status())),
                seen);
    }

    /**
     * A status as it is compared: one success is as good as another, unless one is settled.
     *
     * @param words the status code, or what stands for several
     */
    record Answered(String words) {

        private static final Answered SUCCESS = new Answered("a success");

        static Answered of(int status) {
            return status < 300 ? SUCCESS : exactly(status);
        }

        static Answered exactly(int status) {
            return new Answered(Integer.toString(status));
        }

        /** A settled 204 is meant for what can be answered without content: any success keeps it. */
        static Answered beside(int settled, int status) {
            return settled < 300 && status < 300 ? exactly(settled) : exactly(status);
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
