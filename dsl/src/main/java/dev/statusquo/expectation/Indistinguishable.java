package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * Asks two answers to tell a client the same (RFC 9110, section 15.5.4: a 404 that conceals must look like any other).
 */
record Indistinguishable(Exchange other) implements Check {

    static Check from(Exchange other) {
        return new Indistinguishable(other);
    }

    @Override
    public Verdict check(Exchange exchange, Terms terms) {
        List<String> differences = AnswerDifferences.between(exchange, other, terms);
        return differences.isEmpty()
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " can be told from the " + other.status() + " of " + other.request(),
                        Fact.expected("the same answer as to " + other.request() + ", once ids and dates are masked"),
                        Fact.butWas(String.join("\n", differences)));
    }
}
