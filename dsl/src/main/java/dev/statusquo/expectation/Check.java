package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Verdict;

/**
 * What one step asks of an exchange. Stateless, so that a recorded contract can be used again and by several threads.
 */
@FunctionalInterface
interface Check {

    /** Returns the verdict. */
    Verdict check(Exchange exchange, Terms terms);
}
