package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that one kind of fault has one status over the whole API: the settled one, or the one that most operations answer.
 *
 * <p>Only statuses that are right by themselves are compared; any other is blamed where it is seen. An operation that answers
 * several of them may tell two kinds of the fault apart, and is compared with what is settled only.
 */
interface StatusRule extends RunRule {

    /** Returns the fault. */
    FaultClass fault();

    /** Returns the statuses that are all right for a service that gives one of them everywhere. */
    Set<Integer> statuses();

    /** Returns the member of {@code @Conventions} that settles the status. */
    String member();

    @Override
    default Optional<FaultClass> about() {
        return Optional.of(fault());
    }

    @Override
    default Optional<String> obstacle(RunView run) {
        List<Observation> seen = compared(run);
        if (seen.isEmpty()) {
            return Optional.of("no operation was seen to answer " + fault() + " with one status");
        }
        return prevailing(run, seen).isPresent()
                ? Optional.empty()
                : Optional.of("no status prevails for " + fault() + ": "
                        + Majority.inUse(seen, one -> Answered.of(one.status()))
                        + "; settle one with @Conventions(" + member() + ")");
    }

    @Override
    default List<RunFinding> judge(RunView run) {
        boolean settled = run.conventions().status(fault()).isPresent();
        return prevailing(run, compared(run)).stream()
                .flatMap(usual -> usual.minority().stream().map(seen -> finding(seen, usual, settled)))
                .toList();
    }

    private Optional<Majority<Answered>> prevailing(RunView run, List<Observation> seen) {
        Optional<Integer> settled = run.conventions().status(fault());
        return settled.isEmpty()
                ? Majority.of(seen, one -> Answered.of(one.status()))
                : Optional.of(Majority.settled(
                        seen, one -> Answered.beside(settled.get(), one.status()), Answered.exactly(settled.get())));
    }

    private List<Observation> compared(RunView run) {
        Optional<Integer> settled = run.conventions().status(fault());
        List<Observation> all = run.of(fault()).stream()
                .filter(seen -> statuses().contains(seen.status())
                        || settled.filter(code -> code == seen.status()).isPresent())
                .toList();
        if (settled.isPresent()) {
            return all;
        }
        Map<String, Set<Answered>> byOperation = new LinkedHashMap<>();
        all.forEach(seen -> byOperation
                .computeIfAbsent(seen.operation(), key -> new LinkedHashSet<>())
                .add(Answered.of(seen.status())));
        return all.stream()
                .filter(seen -> byOperation.get(seen.operation()).size() == 1)
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
