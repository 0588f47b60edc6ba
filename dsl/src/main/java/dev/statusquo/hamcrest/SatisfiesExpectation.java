package dev.statusquo.hamcrest;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.expectation.Expectation;
import dev.statusquo.expectation.Steps;
import dev.statusquo.expectation.Terms;
import dev.statusquo.failure.Failure;
import dev.statusquo.failure.FailureStrategy;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Matches exchanges that keep a recorded contract, and describes every step that is broken. */
final class SatisfiesExpectation extends TypeSafeDiagnosingMatcher<Exchange> {

    private final Expectation<?> recorded;
    private final String wanted;

    SatisfiesExpectation(Expectation<?> recorded) {
        super(Exchange.class);
        this.recorded = recorded;
        this.wanted = Steps.describe(recorded);
    }

    @Override
    protected boolean matchesSafely(Exchange exchange, Description mismatch) {
        Set<Failure> failures = new LinkedHashSet<>();
        Steps.replay(recorded, Steps.checking(exchange, Terms.standard(), FailureStrategy.collecting(failures)));
        String separator = "";
        for (Failure failure : failures) {
            mismatch.appendText(separator).appendText(failure.message().toString());
            separator = "\n";
        }
        return failures.isEmpty();
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("an exchange that keeps: ").appendText(wanted);
    }
}
