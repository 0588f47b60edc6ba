package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.CacheControl;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/**
 * Authorization keeps a response out of shared caches, unless public or s-maxage lets it in.
 *
 * <pre>{@code
 * GET /me HTTP/1.1
 * Authorization: Bearer …
 *
 * HTTP/1.1 200 OK
 * Cache-Control: public, max-age=60
 * }</pre>
 */
public final class AuthenticatedResponseIsNotShared implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "authenticated-response-is-not-shared",
            Requirement.ADVICE,
            Citation.rfc(9111, "3.5"),
            "A response to an authenticated request is not opened to shared caches.",
            "Shared caches keep such a response only because public or s-maxage allows it. What one user "
                    + "was shown is then served to others, whoever they are.",
            "Send private for what belongs to a user; keep public for what is the same for everyone.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(200, 299).withFields("Cache-Control");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.request().headers().contains("Authorization")
                && exchange.status().isSuccess()
                && exchange.headers().contains("Cache-Control");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<CacheControl> directives = Freshness.directives(exchange.headers());
        if (directives.isEmpty()) {
            return Verdict.undecided("Cache-Control is not readable");
        }
        boolean stored = !directives.get().noStore() && !directives.get().isPrivate();
        boolean shared = directives.get().isPublic()
                || directives.get().sMaxAge().filter(age -> !age.isZero()).isPresent();
        return stored && shared
                ? FieldVerdict.broken(
                        exchange,
                        "to credentials may be stored by shared caches",
                        "private or no-store",
                        "Cache-Control")
                : Verdict.kept();
    }
}
