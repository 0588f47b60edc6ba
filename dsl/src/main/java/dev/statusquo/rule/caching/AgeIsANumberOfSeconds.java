package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Age;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Age is delta-seconds: one or more digits, nothing else.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Age: 1.5
 * }</pre>
 */
public final class AgeIsANumberOfSeconds implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "age-is-a-number-of-seconds",
            Requirement.MUST,
            Citation.rfc(9111, "5.1"),
            "Age is a whole number of seconds.",
            "Age is what a cache subtracts from the lifetime. If it cannot be read, a response may be "
                    + "served long after it went stale.",
            "Let the cache write Age; an origin need not send it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Age");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().values("Age").size() == 1;
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().first("Age").orElse("");
        return FieldVerdict.ofGrammar(exchange, "Age", "a whole number of seconds, such as 24", Age.parse(value));
    }
}
