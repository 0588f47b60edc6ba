package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.EntityTag;
import dev.statusquo.header.EntityTagCondition;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/**
 * 304 says that a tag of If-None-Match matched, so the ETag beside it is one of them, in weak comparison.
 *
 * <pre>{@code
 * GET /users/42 HTTP/1.1
 * If-None-Match: "v6"
 *
 * HTTP/1.1 304 Not Modified
 * ETag: "v7"
 * }</pre>
 */
public final class NotModifiedNamesARequestedTag implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "not-modified-names-a-requested-tag",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "13.1.2"),
            "304 names a tag that the request asked for.",
            "The client is told to use its copy, and that the current tag is another one. It shows old "
                    + "data under a new tag and never notices.",
            "Compute the tag the same way for 200 and 304, after content coding or before it, but the " + "same.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(304).withFields("ETag");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 304
                && exchange.headers().contains("ETag")
                && exchange.request().headers().contains("If-None-Match");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<EntityTag> tag = exchange.headers()
                .first("ETag")
                .flatMap(value -> EntityTag.parse(value).value());
        Optional<EntityTagCondition> asked = EntityTag.parseList(
                        exchange.request().headers().values("If-None-Match"))
                .value();
        if (tag.isEmpty() || asked.isEmpty()) {
            return Verdict.undecided("a tag is not readable");
        }
        return asked.get().matchesWeakly(tag.get())
                ? Verdict.kept()
                : FieldVerdict.broken(exchange, "names a tag that was not asked for", "one of " + asked.get(), "ETag");
    }
}
