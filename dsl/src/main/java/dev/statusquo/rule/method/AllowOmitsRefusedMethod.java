package dev.statusquo.rule.method;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.AllowedMethods;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 405 that refuses what it does not allow. A request that overrides its method is left alone: the other one was refused.
 *
 * <pre>{@code
 * PUT /orders/7
 *
 * HTTP/1.1 405 Method Not Allowed
 * Allow: GET, PUT
 * }</pre>
 */
public final class AllowOmitsRefusedMethod implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "allow-omits-refused-method",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.6"),
            "The Allow of a 405 does not list the refused method.",
            "A client that is told in one breath that PUT is not allowed and that PUT is allowed "
                    + "tries again for ever.",
            "Generate Allow from what is mapped and allowed, or send 403 if it is this client that " + "may not.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(405).withFields("Allow");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 405
                && !exchange.request().isUnknown()
                && exchange.headers().contains("Allow");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Parsed<AllowedMethods> allow = AllowedMethods.parse(exchange.headers().values("Allow"));
        if (!allow.isReadable()) {
            return Verdict.undecided("Allow cannot be read");
        }
        if (overridesMethod(exchange.request())) {
            return Verdict.undecided("the method that was refused may be the one that the request names in a field");
        }
        String method = exchange.method().token();
        return allow.value().filter(methods -> methods.permits(method)).isEmpty()
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange, "refuses " + method + " and allows it", "Allow without " + method, "Allow");
    }

    private static boolean overridesMethod(Request request) {
        return request.headers().contains("X-HTTP-Method-Override")
                || request.headers().contains("X-HTTP-Method")
                || request.headers().contains("X-Method-Override")
                || request.uri().contains("_method=");
    }
}
