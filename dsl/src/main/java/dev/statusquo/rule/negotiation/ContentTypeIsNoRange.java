package dev.statusquo.rule.negotiation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.MediaType;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A Content-Type that names one type.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Type: application/*
 *
 * {"id":42}
 * }</pre>
 */
public final class ContentTypeIsNoRange implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "content-type-is-no-range",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "8.3"),
            "Content-Type has no asterisk.",
            "A range such as */* says what a client accepts. As the type of content it says nothing, "
                    + "and no parser is registered for it.",
            "Send the type that the content has.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofUnusual("Content-Type");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Content-Type");
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (exchange.headers().first("Content-Type").orElse("").indexOf('*') < 0) {
            return Verdict.kept();
        }
        MediaType type = MediaType.parse(
                        exchange.headers().first("Content-Type").orElse(""))
                .value()
                .orElse(null);
        if (type == null) {
            return Verdict.undecided("Content-Type cannot be read");
        }

        return type.isWildcard()
                ? FieldVerdict.broken(
                        exchange, "names a range as its type", "one type, such as application/json", "Content-Type")
                : Verdict.kept();
    }
}
