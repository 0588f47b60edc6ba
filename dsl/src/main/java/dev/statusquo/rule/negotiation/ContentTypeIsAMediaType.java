package dev.statusquo.rule.negotiation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.MediaType;
import dev.statusquo.header.Parsed;
import dev.statusquo.header.Validity;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A Content-Type that can be read.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Type: json
 * }</pre>
 */
public final class ContentTypeIsAMediaType implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "content-type-is-a-media-type",
            Requirement.MUST,
            Citation.rfc(9110, "8.3.1"),
            "Content-Type is one media type.",
            "A client picks its parser by this field. What it cannot read it treats as unknown " + "bytes, or as text.",
            "Send type, slash, subtype and parameters with a semicolon before each, such as "
                    + "text/csv; charset=utf-8.");

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
        String value = exchange.headers().first("Content-Type").orElse("");
        Parsed<MediaType> type = MediaType.parse(value);
        return type.validity() == Validity.INVALID || type.validity() == Validity.SENDER_INVALID
                ? FieldVerdict.ofGrammar(exchange, "Content-Type", "a media type such as application/json", type)
                : Verdict.kept();
    }
}
