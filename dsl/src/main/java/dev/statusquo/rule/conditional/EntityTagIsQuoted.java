package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.EntityTag;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * An entity tag is an opaque text in quotes; the prefix of a weak one is W/ in upper case.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * ETag: w/"v7"
 * }</pre>
 */
public final class EntityTagIsQuoted implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "entity-tag-is-quoted",
            Requirement.MUST,
            Citation.rfc(9110, "8.8.3"),
            "ETag is one tag in quotes, perhaps after W/.",
            "A client sends the tag back as it came. If it is malformed, no condition ever matches: every "
                    + "read transfers everything, and every guarded write fails.",
            "Put the tag in double quotes, with an upper-case W/ before them if it is weak.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("ETag");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().values("ETag").size() == 1;
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().first("ETag").orElse("");
        return FieldVerdict.ofGrammar(exchange, "ETag", "a tag such as \"v7\" or W/\"v7\"", EntityTag.parse(value));
    }
}
