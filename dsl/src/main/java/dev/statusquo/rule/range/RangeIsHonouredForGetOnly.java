package dev.statusquo.rule.range;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A server must ignore Range with a method for which range handling is not defined, which is every one but GET; QUERY
 * follows GET.
 *
 * <pre>{@code
 * POST /users HTTP/1.1
 * Range: bytes=500-
 *
 * HTTP/1.1 416 Range Not Satisfiable
 * }</pre>
 */
public final class RangeIsHonouredForGetOnly implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "range-is-honoured-for-get-only",
            Requirement.MUST,
            Citation.rfc(9110, "14.2"),
            "Range is honoured for GET only.",
            "For every other method Range has no meaning, so the client does not expect a part or a "
                    + "refusal. A HEAD with 206 misstates the length of the whole.",
            "Ignore Range where the method is not GET.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(206, 416);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return (exchange.status().code() == 206 || exchange.status().code() == 416)
                && exchange.request().headers().contains("Range")
                && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.method().equals(Method.GET) || exchange.method().equals(Method.QUERY)
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " heeds the Range of a "
                                + Printable.line(exchange.method().token(), 40),
                        Fact.expected("the answer to the same request without Range"),
                        Fact.butWas(exchange.status()));
    }
}
