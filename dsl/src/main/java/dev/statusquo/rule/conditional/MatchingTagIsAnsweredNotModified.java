package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.header.CacheControl;
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
 * Where If-None-Match names the current tag, a GET or HEAD must be answered with 304, not with the representation. A request
 * that also says no-cache is left alone: some servers take it for a wish to get all again.
 *
 * <pre>{@code
 * GET /users/42 HTTP/1.1
 * If-None-Match: "v7"
 *
 * HTTP/1.1 200 OK
 * ETag: "v7"
 * }</pre>
 */
public final class MatchingTagIsAnsweredNotModified implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "matching-tag-is-answered-not-modified",
            Requirement.MUST,
            Citation.rfc(9110, "13.1.2"),
            "A read with the current tag is answered with 304.",
            "The client asked to be spared what it already has, and got all of it again. Conditional "
                    + "requests then cost more than plain ones.",
            "Compare If-None-Match with the current tag, weakly, before the content is written.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(200).withFields("ETag");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 200
                && exchange.headers().contains("ETag")
                && exchange.request().headers().contains("If-None-Match")
                && (exchange.method().equals(Method.GET) || exchange.method().equals(Method.HEAD));
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (asksForReload(exchange.request().headers())) {
            return Verdict.undecided("the request asks for a reload");
        }
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
                ? FieldVerdict.broken(
                        exchange,
                        "sends what the client already has",
                        "304, since the request named " + tag.get(),
                        "ETag")
                : Verdict.kept();
    }

    private static boolean asksForReload(HeaderFields asked) {
        return asked.contains("Pragma")
                || CacheControl.parse(asked.values("Cache-Control"))
                        .value()
                        .filter(CacheControl::noCache)
                        .isPresent();
    }
}
