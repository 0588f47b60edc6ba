package dev.statusquo.rule.error;

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
import java.util.Locale;

/**
 * An error body with the members of problem details under their media type.
 *
 * <pre>{@code
 * HTTP/1.1 409 Conflict
 * Content-Type: application/json
 *
 * {"type":"/problems/no-stock","title":"Out of stock","status":409}
 * }</pre>
 */
public final class ProblemIsDeclaredAsProblem implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "problem-is-declared-as-problem",
            Requirement.ADVICE,
            Citation.rfc(9457, "3"),
            "Problem details have the type application/problem+json.",
            "A client recognises problem details by their media type. Under application/json they "
                    + "are an object like any other.",
            "Send Content-Type: application/problem+json.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(400, 599).withFields("Content-Type");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().isError()
                && !exchange.body().isEmpty()
                && exchange.headers().first("Content-Type").orElse("").regionMatches(true, 0, "application/", 0, 12);
    }

    @Override
    public Verdict check(Exchange exchange) {
        JsonValue problem = JsonText.of(exchange.body()).orAbsent();

        boolean isProblem = problem.get("title").is(JsonKind.STRING)
                && problem.get("status").is(JsonKind.NUMBER)
                && (problem.get("type").is(JsonKind.STRING)
                        || problem.get("detail").is(JsonKind.STRING));
        return isProblem
                        && !exchange.headers()
                                .first("Content-Type")
                                .orElse("")
                                .toLowerCase(Locale.ROOT)
                                .contains("problem")
                ? FieldVerdict.broken(
                        exchange, "has problem details under another type", "application/problem+json", "Content-Type")
                : Verdict.kept();
    }
}
