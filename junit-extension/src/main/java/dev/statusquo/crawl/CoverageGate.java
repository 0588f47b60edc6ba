package dev.statusquo.crawl;

import dev.statusquo.failure.Fact;
import dev.statusquo.failure.FailureMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a crawl to the part of the declared statuses that it has to assert. Statuses that nobody can provoke from outside, 5xx and
 * {@code default}, count only where they were asserted; those excused with a reason do not count.
 *
 * @param minimum the least percentage
 * @param excused reasons by cell, such as {@code GET /orders 503}
 */
public record CoverageGate(int minimum, Map<String, String> excused) {

    private static final int MOST_NAMED = 20;

    public CoverageGate {
        excused = Map.copyOf(excused);
        if (minimum < 0 || minimum > 100) {
            throw new IllegalArgumentException(
                    "coverage.min is " + minimum + "; it is a percentage from 0 to 100, such as 80");
        }
    }

    /** Returns why the coverage is too low, with the cells that nothing asserted; empty if it is not. */
    public Optional<FailureMessage> objection(Coverage coverage) {
        List<String> missing = new ArrayList<>();
        int covered = 0;
        for (Map.Entry<String, Map<String, Coverage.Cell>> row : coverage.rows().entrySet()) {
            for (Map.Entry<String, Coverage.Cell> cell : row.getValue().entrySet()) {
                String name = row.getKey() + " " + cell.getKey();
                if (cell.getValue().declared() && cell.getValue().asserted()) {
                    covered++;
                } else if (cell.getValue().declared() && isAskedFor(name, cell.getKey())) {
                    missing.add(name);
                }
            }
        }
        int all = covered + missing.size();
        if (covered * 100L >= (long) minimum * all) {
            return Optional.empty();
        }
        return Optional.of(FailureMessage.of(
                covered + " of " + all + " declared statuses were asserted, which is less than " + minimum + " %",
                Fact.fact("expected", minimum + " % (statusquo.coverage.min)"),
                Fact.fact("but was", covered * 100L / all + " %"),
                Fact.fact("uncovered", named(missing)),
                Fact.fact(
                        "fix",
                        "Give the crawl what its report says is missing, such as an @Identity or a @Fixture, or excuse a status by "
                                + "@HttpContract(uncovered = \"" + missing.get(0) + ": why\").")));
    }

    /** Returns what should be said of the excuses: those that excuse nothing any more. */
    public List<String> notes(Coverage coverage) {
        return excused.keySet().stream()
                .sorted()
                .filter(name -> isAsserted(coverage, name))
                .map(name -> "@HttpContract(uncovered): " + name + " was asserted; delete the entry")
                .toList();
    }

    private static boolean isAsserted(Coverage coverage, String name) {
        int space = name.lastIndexOf(' ');
        Coverage.Cell cell =
                coverage.rows().getOrDefault(name.substring(0, space), Map.of()).get(name.substring(space + 1));
        return cell != null && cell.asserted();
    }

    private boolean isAskedFor(String name, String status) {
        return !status.startsWith("5") && !status.equals("default") && !excused.containsKey(name);
    }

    private static String named(List<String> missing) {
        String first = String.join("\n", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
        return missing.size() > MOST_NAMED ? first + "\nand " + (missing.size() - MOST_NAMED) + " more" : first;
    }
}
