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
 * Content that parses as what it is declared to be. application/stream+json, a row of JSON texts, is left alone.
 *
 * <pre>{@code
 * HTTP/1.1 502 Bad Gateway
 * Content-Type: application/json
 *
 * <html>Bad Gateway</html>
 * }</pre>
 */
public final class JsonContentIsJson implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "json-content-is-json",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "8.3"),
            "Content that is declared as JSON is JSON.",
            "A client that trusts Content-Type starts its JSON parser and gets a parse error instead "
                    + "of an answer.",
            "Let one serializer write the whole body; name the type that the content has.");

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
        return !exchange.body().isEmpty()
                && exchange.status().code() != 206
                && JsonContent.isDeclaredBy(exchange)
                && !exchange.headers().first("Content-Type").orElse("").contains("stream+json");
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (JsonText.isPlain(exchange.body())) {
            return Verdict.kept();
        }
        JsonText read = JsonText.of(exchange.body());
        if (read.value().isPresent()) {
            return Verdict.kept();
        }
        if (JsonContent.isBeyondReading(exchange, read)) {
            return Verdict.undecided("the content cannot be read here: " + read.problem());
        }
        return Verdict.broken(
                exchange.status() + " declares JSON and sends something else",
                Fact.expected("JSON, as Content-Type says"),
                Fact.butWas(read.problem()));
    }
}
