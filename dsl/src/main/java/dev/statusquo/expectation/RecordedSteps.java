package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Keeps checks for exchanges to come. */
final class RecordedSteps extends Steps {

    private static final RecordedSteps NONE = new RecordedSteps(List.of());

    private final List<UnaryOperator<Steps>> steps;

    private RecordedSteps(List<UnaryOperator<Steps>> steps) {
        this.steps = steps;
    }

    static RecordedSteps none() {
        return NONE;
    }

    @Override
    RecordedSteps begin(Check status) {
        return with(onto -> onto.begin(status));
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
        throw new IllegalStateException("a recorded expectation has no exchange; it gets one from on(exchange).expect(…), "
                + "request.expect(…), satisfies(…) or verifying(…)");
    }

    Steps replay(Steps onto) {
        Steps current = onto;
        for (UnaryOperator<Steps> step : steps) {
            current = step.apply(current);
        }
        return current;
    }

    private RecordedSteps with(UnaryOperator<Steps> step) {
        List<UnaryOperator<Steps>> longer = new ArrayList<>(steps);
        longer.add(step);
        return new RecordedSteps(List.copyOf(longer));
    }
}
