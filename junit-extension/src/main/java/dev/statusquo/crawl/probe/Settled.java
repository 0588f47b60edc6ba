package dev.statusquo.crawl.probe;

import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.ErrorShapes;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project has settled for its whole API, as far as it changes what is asked of one answer. A settled status is right for its
 * fault wherever it comes; which of several right ones is answered everywhere is judged over the whole run.
 *
 * @param statuses the status of each class of faults that is settled
 * @param shapes the project's own error shapes, which no body is taken for another shape than
 */
public record Settled(Map<FaultClass, Integer> statuses, List<ErrorShape> shapes) {

    private static final Settled NONE = new Settled(Map.of(), List.of());

    public Settled {
        statuses = Map.copyOf(statuses);
        shapes = List.copyOf(shapes);
    }

    /** Returns that nothing is settled. */
    public static Settled none() {
        return NONE;
    }

    /** Returns {@code true} if the answer has the status that is settled for this fault. */
    public boolean answers(FaultClass fault, Exchange exchange) {
        return Integer.valueOf(exchange.status().code()).equals(statuses.get(fault));
    }

    /** Returns what is expected for a fault: the settled status, else what is usual. */
    public String expected(FaultClass fault, String usual) {
        Integer code = statuses.get(fault);
        return code == null ? usual : Status.of(code) + ", settled for the project";
    }

    /** Returns the case with a settled status named among what it expects. */
    public ProbeCase asked(ProbeCase one) {
        return one.fault()
                .flatMap(fault -> Optional.ofNullable(statuses.get(fault)))
                .map(String::valueOf)
                .filter(code -> !one.expectation().contains(code))
                .map(code -> one.expecting(one.expectation() + " or " + code))
                .orElse(one);
    }

    /** Returns the shape of an error: one of the project's own, else a known one; empty for neither. */
    public Optional<ErrorShape> shapeOf(Exchange exchange) {
        return shapes.stream()
                .filter(own -> own.recognises(exchange))
                .findFirst()
                .or(() -> ErrorShapes.detect(exchange));
    }
}
