package dev.statusquo.rule.error;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Locale;

/**
 * An error body that is not HTML or plain text. Which structure it has is for the project's error shape to judge. A
 * request that prefers HTML may have it.
 *
 * <pre>{@code
 * HTTP/1.1 404 Not Found
 * Content-Type: text/html
 *
 * <h1>Not Found</h1>
 * }</pre>
 */
public final class ErrorBodyIsMachineReadable implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "error-body-is-machine-readable",
            Requirement.CONVENTION,
            Citation.guide("API error response bodies: the status code is not enough"),
            "An error body can be read by a program.",
            "A client that parses errors meets a page or a text instead, and reports a parse error "
                    + "where it should report the problem. Such answers come mostly from the container or a "
                    + "gateway.",
            "Send the error body of the API for every error, also for those of the container before "
                    + "the handlers.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(400, 599);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().isError()
                && !exchange.body().isEmpty()
                && !exchange.request().headers().first("Accept").orElse("").contains("html");
    }

    @Override
    public Verdict check(Exchange exchange) {
        String type = exchange.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        boolean forPeople = type.isEmpty()
                || type.startsWith("text/html")
                || type.startsWith("text/plain")
                || type.contains("xhtml");
        if (!forPeople) {
            return Verdict.kept();
        }
        JsonValue value = JsonText.of(exchange.body()).orAbsent();
        return value.is(JsonKind.OBJECT) || value.is(JsonKind.ARRAY)
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " explains itself to people only",
                        Fact.expected(
                                "an error body that a program can read, such as JSON with error, message and request_id"),
                        Fact.butWas(type.isEmpty() ? "text without a type" : type));
    }
}
