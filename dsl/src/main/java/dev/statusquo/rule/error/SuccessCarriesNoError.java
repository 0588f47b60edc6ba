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
import java.util.Set;

/**
 * A 2xx whose content is not an error body: neither problem details nor an object of error, message and nothing but
 * their companions.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Type: application/json
 *
 * {"error":"not_found","message":"There is no user 42."}
 * }</pre>
 */
public final class SuccessCarriesNoError implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "success-carries-no-error",
            Requirement.CONVENTION,
            Citation.guide("The five classes: why the first digit matters most"),
            "A success does not carry an error.",
            "Clients, proxies and monitors decide by the first digit. An error under 200 is cached, "
                    + "counted as a success and parsed as data.",
            "Send the 4xx or 5xx that fits the error.");

    private static final Set<String> COMPANIONS = Set.of(
            "error",
            "message",
            "error_description",
            "request_id",
            "requestId",
            "trace_id",
            "traceId",
            "code",
            "status",
            "success",
            "ok",
            "fields",
            "details",
            "errors",
            "retry_after",
            "timestamp",
            "path");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(200, 299).withFields("Content-Type");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().isSuccess()
                && !exchange.body().isEmpty()
                && exchange.headers().first("Content-Type").orElse("").contains("json");
    }

    @Override
    public Verdict check(Exchange exchange) {
        JsonValue problem = JsonText.of(exchange.body()).orAbsent();

        boolean declared = Problems.isDeclaredBy(exchange) && problem.is(JsonKind.OBJECT);
        return declared || isErrorAlone(problem)
                ? Verdict.broken(
                        exchange.status() + " carries an error",
                        Fact.expected("a 4xx or 5xx with the error"),
                        Fact.butWas(
                                declared ? "problem details" : "an object of " + String.join(", ", problem.names())))
                : Verdict.kept();
    }

    /** Returns whether the object says what went wrong and nothing else, which the state of a failed job would. */
    private static boolean isErrorAlone(JsonValue value) {
        boolean told = value.get("error").is(JsonKind.STRING)
                        && value.get("message").is(JsonKind.STRING)
                || value.get("success").bool().filter(success -> !success).isPresent()
                        && (value.get("error").is(JsonKind.STRING)
                                || value.get("message").is(JsonKind.STRING));
        return told && COMPANIONS.containsAll(value.names());
    }
}
