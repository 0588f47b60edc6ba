package dev.statusquo.rule.negotiation;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * JSON whose bytes are UTF-8 and not Latin-1 or UTF-16.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Type: application/json
 *
 * {"name":"Zo\xEB"}
 * }</pre>
 */
public final class JsonIsUtf implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "json-is-utf",
            Requirement.MUST,
            Citation.rfc(8259, "8.1"),
            "JSON is sent in UTF-8.",
            "JSON parsers read UTF-8. In another encoding letters are garbled, or the text does not " + "parse.",
            "Write JSON in UTF-8, whatever the default encoding of the platform.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Content-Type");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return !exchange.body().isEmpty() && exchange.status().code() != 206 && JsonContent.isDeclaredBy(exchange);
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (JsonText.isPlain(exchange.body())) {
            return Verdict.kept();
        }
        JsonText read = JsonText.of(exchange.body());
        boolean other =
                read.value().isEmpty() ? read.problem().contains("UTF-8") : JsonContent.isWideText(exchange.body());
        if (!other) {
            return Verdict.kept();
        }
        return JsonContent.isCoded(exchange) || exchange.body().isTruncated()
                ? Verdict.undecided("the content cannot be read here")
                : Verdict.broken(
                        exchange.status() + " sends JSON in another encoding than UTF-8",
                        Fact.expected("UTF-8"),
                        Fact.butWas(read.value().isPresent() ? "UTF-16 or UTF-32" : read.problem()));
    }
}
