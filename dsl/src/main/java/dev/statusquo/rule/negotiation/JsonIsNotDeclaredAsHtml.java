package dev.statusquo.rule.negotiation;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Content declared as HTML that does not parse as a JSON object or array.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Type: text/html
 *
 * {"id":42}
 * }</pre>
 */
public final class JsonIsNotDeclaredAsHtml implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "json-is-not-declared-as-html",
            Requirement.ADVICE,
            Citation.rfc(9110, "8.3"),
            "JSON is not declared as HTML.",
            "A client that looks at the type does not parse it, and a browser runs the markup in its " + "strings.",
            "Send application/json.");

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
        return !exchange.body().isEmpty()
                && exchange.headers().first("Content-Type").orElse("").regionMatches(true, 0, "text/html", 0, 9);
    }

    @Override
    public Verdict check(Exchange exchange) {
        JsonValue value = JsonText.of(exchange.body()).orAbsent();
        return value.is(JsonKind.OBJECT) || value.is(JsonKind.ARRAY)
                ? FieldVerdict.broken(exchange, "sends JSON as HTML", "application/json", "Content-Type")
                : Verdict.kept();
    }
}
