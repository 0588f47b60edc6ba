package dev.statusquo.rule.error;

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
import java.math.BigDecimal;

/**
 * Problem details whose status, if there is one, repeats that of the response.
 *
 * <pre>{@code
 * HTTP/1.1 400 Bad Request
 * Content-Type: application/problem+json
 *
 * {"title":"Out of stock","status":409}
 * }</pre>
 */
public final class ProblemStatusIsTheStatus implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "problem-status-is-the-status",
            Requirement.MUST,
            Citation.rfc(9457, "3.1.2"),
            "The status of problem details is the status of the response.",
            "One part of a client reads the status line, another the body. If they differ, each acts " + "on its own.",
            "Set the member status from the status that is sent.");

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
        return exchange.status().code() != 304 && Problems.isDeclaredBy(exchange);
    }

    @Override
    public Verdict check(Exchange exchange) {
        JsonValue problem = JsonText.of(exchange.body()).orAbsent();

        JsonValue status = problem.get("status");
        boolean differs = status.number()
                .filter(number ->
                        number.compareTo(BigDecimal.valueOf(exchange.status().code())) != 0)
                .isPresent();
        return differs
                ? Verdict.broken(
                                exchange.status() + " says in its problem details that it is " + status,
                                Fact.expected(exchange.status().code()),
                                Fact.butWas(status))
                        .about("/status")
                : Verdict.kept();
    }
}
