package dev.statusquo.crawl.run;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Settled;
import dev.statusquo.error.ErrorShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project has settled for its whole API. What it has not settled is inferred from what most operations do.
 *
 * @param statuses the status of each class of faults that is settled
 * @param concealment patterns of paths whose things are hidden from those who may not see them, such as {@code
 *     /users/{userId}/documents/**}
 * @param shape the name of the error shape that all errors have, as {@link ErrorShape#name()} gives it; empty for not settled
 */
public record Conventions(Map<FaultClass, Integer> statuses, List<String> concealment, String shape) {

    private static final Conventions NONE = new Conventions(Map.of(), List.of(), "");

    public Conventions {
        statuses = Map.copyOf(statuses);
        concealment = List.copyOf(concealment);
    }

    /** Returns that nothing is settled. */
    public static Conventions none() {
        return NONE;
    }

    /** Returns the status of a class of faults, empty for one that is not settled. */
    public Optional<Integer> status(FaultClass fault) {
        return Optional.ofNullable(statuses.get(fault));
    }

    /** Returns what single answers are asked by, in a project with these shapes of its own. */
    public Settled settled(List<ErrorShape> own) {
        return new Settled(statuses, own);
    }

    /** Returns the name of the error shape, empty if it is not settled. */
    public Optional<String> errorShape() {
        return shape.isEmpty() ? Optional.empty() : Optional.of(shape);
    }
}
