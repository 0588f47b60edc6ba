package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Keeps checks for exchanges to come. */
final class RecordedSteps extends Steps {

    private static final RecordedSteps NONE = new RecordedSteps(List.of(), "any status");

    private final List<UnaryOperator<Steps>> steps;
    private final String status;

    private RecordedSteps(List<UnaryOperator<Steps>> steps, String status) {
        this.steps = steps;
        this.status = status;
    }

    static RecordedSteps none() {
        return NONE;
    }

    @Override
    RecordedSteps begin(StatusCheck asked) {
        return new RecordedSteps(longer(onto -> onto.begin(asked)), asked.expected());
    }

    @Override
    RecordedSteps and(Check check) {
        return with(onto -> onto.and(check));
    }

    @Override
    RecordedSteps because(String reason) {
        return with(onto -> onto.because(reason));
    }

    @Override
    Exchange exchange() {
        throw new IllegalStateException(
                "a recorded expectation has no exchange; it gets one from on(exchange).expect(…), "
                        + "request.expect(…), satisfies(…) or verifying(…)");
    }

    Steps replay(Steps onto) {
        Steps current = onto;
        for (UnaryOperator<Steps> step : steps) {
            current = step.apply(current);
        }
        return current;
    }

    /** Returns the status asked for, and how many steps go on from there. */
    @Override
    public String toString() {
        int further = steps.size() - 1;
        return status
                + (further < 1 ? "" : further == 1 ? " with 1 further step" : " with " + further + " further steps");
    }

    private RecordedSteps with(UnaryOperator<Steps> step) {
        return new RecordedSteps(longer(step), status);
    }

    private List<UnaryOperator<Steps>> longer(UnaryOperator<Steps> step) {
        List<UnaryOperator<Steps>> longer = new ArrayList<>(steps);
        longer.add(step);
        return List.copyOf(longer);
    }
}
