package dev.statusquo.rule.redirect;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A redirect that tells what becomes of the method.
 *
 * <pre>{@code
 * POST /people
 *
 * HTTP/1.1 301 Moved Permanently
 * Location: /users
 * }</pre>
 */
public final class RedirectedWriteKeepsItsMethod implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "redirected-write-keeps-its-method",
            Requirement.CONVENTION,
            Citation.guide("Redirect codes: 301 vs 302 vs 307 vs 308"),
            "A write is redirected by 307 or 308, or by 303 to its result.",
            "Many clients repeat a redirected POST as GET after 301 and 302, and drop its content. "
                    + "What they do with PUT and DELETE differs.",
            "Send 308 instead of 301 and 307 instead of 302; send 303 to point to the result of a " + "POST.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(301, 302, 303, 307, 308);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return switch (exchange.status().code()) {
            case 301, 302, 303, 307, 308 -> isWrite(exchange.method());
            default -> false;
        };
    }

    @Override
    public Verdict check(Exchange exchange) {
        int code = exchange.status().code();
        return code != 301 && code != 302
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " leaves open whether " + exchange.method() + " becomes GET",
                        Fact.expected(code == 301 ? "308" : "307, or 303 to the result"),
                        Fact.butWas(code));
    }

    private static boolean isWrite(Method method) {
        return switch (method.token()) {
            case "POST", "PUT", "PATCH", "DELETE" -> true;
            default -> false;
        };
    }
}
