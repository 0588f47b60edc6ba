package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 304 carries the fields that the 200 would have carried for the cache, ETag first. Where a tag of If-None-Match
 * matched, there is a tag to send.
 *
 * <pre>{@code
 * GET /users/42 HTTP/1.1
 * If-None-Match: "v7"
 *
 * HTTP/1.1 304 Not Modified
 * Date: Sun, 22 Nov 2026 14:00:00 GMT
 * }</pre>
 */
public final class NotModifiedRepeatsTheEntityTag implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "not-modified-repeats-the-entity-tag",
            Requirement.MUST,
            Citation.rfc(9110, "15.4.5"),
            "304 repeats the entity tag that matched.",
            "The tag tells the client which of its stored responses is good. Without it a cache that "
                    + "holds several cannot choose, and drops them.",
            "Send the ETag of the 200 with the 304, too.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(304);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 304
                && !exchange.request()
                        .headers()
                        .first("If-None-Match")
                        .orElse("*")
                        .equals("*");
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("ETag")
                ? Verdict.kept()
                : FieldVerdict.broken(exchange, "does not tell which tag matched", "ETag, as in the 200", "ETag");
    }
}
