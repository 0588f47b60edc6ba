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
 * public and private without field names exclude each other.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Cache-Control: public, private, max-age=60
 * }</pre>
 */
public final class PublicResponseIsNotPrivate implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "public-response-is-not-private",
            Requirement.CONTRADICTION,
            Citation.rfc(9111, "5.2.2"),
            "A response is public or private, not both.",
            "public lets every shared cache keep the response, private forbids it. What is meant for one "
                    + "user may be served to another.",
            "Send private for what belongs to one user, public for what belongs to all, never both.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofUnusual("Cache-Control");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Cache-Control");
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (!Freshness.mentions(exchange.headers(), "private")) {
            return Verdict.kept();
        }
        Optional<CacheControl> directives = Freshness.directives(exchange.headers());
        if (directives.isEmpty()) {
            return Verdict.undecided("Cache-Control is not readable");
        }
        boolean both = directives.get().isPublic()
                && directives.get().isPrivate()
                && directives.get().argument("private").isEmpty();
        return both
                ? FieldVerdict.broken(exchange, "is public and private at once", "public or private", "Cache-Control")
                : Verdict.kept();
    }
}
