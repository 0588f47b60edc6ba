package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Verdict;
import java.time.Duration;

/** Asks an exchange to have taken no longer than a limit. */
record DurationCheck(Duration limit) implements Check {

    DurationCheck {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("limit is " + limit + "; it must be longer than nothing");
        }
    }

    @Override
    public Verdict check(Exchange exchange, Terms terms) {
        if (exchange.elapsed().isZero()) {
            return Verdict.undecided("the duration of this exchange is not known; send it through a ContractClient");
        }
        if (exchange.elapsed().compareTo(limit) <= 0) {
            return Verdict.kept();
        }
        return Verdict.broken(
                exchange.status() + " came too late",
                Fact.expected("within " + limit.toMillis() + " ms"),
                Fact.butWas(exchange.elapsed().toMillis() + " ms"));
    }
}
