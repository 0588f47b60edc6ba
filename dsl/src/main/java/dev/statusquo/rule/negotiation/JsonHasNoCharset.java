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
 * JSON without a charset.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Type: application/json;charset=UTF-8
 *
 * {"id":42}
 * }</pre>
 */
public final class JsonHasNoCharset implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "json-has-no-charset",
            Requirement.ADVICE,
            Citation.rfc(8259, "11"),
            "application/json has no charset parameter.",
            "The parameter is not defined for JSON and has no effect. A client that compares the "
                    + "whole field finds another type.",
            "Send application/json alone.");

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
        return JsonContent.isDeclaredBy(exchange);
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (exchange.headers().first("Content-Type").orElse("").indexOf(';') < 0) {
            return Verdict.kept();
        }
        MediaType type = MediaType.parse(
                        exchange.headers().first("Content-Type").orElse(""))
                .value()
                .orElse(null);
        if (type == null) {
            return Verdict.undecided("Content-Type cannot be read");
        }

        return type.essence().equals("application/json")
                        && type.parameter("charset").isPresent()
                ? FieldVerdict.broken(exchange, "names a charset for JSON", "application/json", "Content-Type")
                : Verdict.kept();
    }
}
