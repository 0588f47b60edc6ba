package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import java.time.Duration;
import org.hamcrest.Matcher;

/** The steps of every outcome, written once over the collaborator that checks, collects or records. */
non-sealed interface ExpectationSteps<SELF extends Expectation<SELF>> extends Expectation<SELF> {

    /** Returns the collaborator that this outcome's checks are handed to. */
    Steps steps();

    /** Returns this outcome with the collaborator that has taken the next check. */
    SELF after(Steps next);

    /** Hands over a check. */
    default SELF and(Check check) {
        return after(steps().and(check));
    }

    @Override
    default SELF because(String reason) {
        return after(steps().because(reason));
    }

    @Override
    default SELF withHeader(String name) {
        return and(HeaderChecks.present(name));
    }

    @Override
    default SELF withHeader(String name, Matcher<? super String> value) {
        return and(HeaderChecks.matching(name, value));
    }

    @Override
    default SELF withoutHeader(String name) {
        return and(HeaderChecks.absent(name));
    }

    @Override
    default SELF within(Duration limit) {
        return and(new DurationCheck(limit));
    }

    @Override
    default Exchange exchange() {
        return steps().exchange();
    }
}
