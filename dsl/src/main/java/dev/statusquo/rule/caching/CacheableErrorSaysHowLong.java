package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * These statuses are heuristically cacheable: a cache may store them although the response says nothing of it.
 *
 * <pre>{@code
 * GET /users/43 HTTP/1.1
 *
 * HTTP/1.1 404 Not Found
 * Content-Type: application/json
 * }</pre>
 */
public final class CacheableErrorSaysHowLong implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "cacheable-error-says-how-long",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.1"),
            "An error that caches keep by default says for how long.",
            "Without a word on caching, 404, 405, 410, 414 and 501 to GET may be stored for as long as a "
                    + "cache sees fit. A client then gets the old error after the resource exists.",
            "Send Cache-Control with these errors, no-store unless they are meant to be kept.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(404, 405, 410, 414, 501);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return switch (exchange.status().code()) {
            case 404, 405, 410, 414, 501 ->
                (exchange.method().equals(Method.GET) || exchange.method().equals(Method.HEAD))
                        && !exchange.request().headers().contains("Authorization");
            default -> false;
        };
    }

    @Override
    public Verdict check(Exchange exchange) {
        HeaderFields headers = exchange.headers();
        return headers.contains("Cache-Control") || headers.contains("Expires")
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange, "may be cached for any time", "Cache-Control, such as no-store", "Cache-Control");
    }
}
