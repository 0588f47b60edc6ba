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

/**
 * An application/problem+json that is a JSON object.
 *
 * <pre>{@code
 * HTTP/1.1 400 Bad Request
 * Content-Type: application/problem+json
 *
 * [{"title":"Bad value"}]
 * }</pre>
 */
public final class ProblemIsAnObject implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "problem-is-an-object",
            Requirement.CONTRADICTION,
            Citation.rfc(9457, "3"),
            "Problem details are a JSON object.",
            "A client reads type and title of an object; in an array or a string there are none.",
            "Send one object with type, title, status and detail.");

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

        if (!problem.isPresent()) {
            return Verdict.undecided("the content is not JSON");
        }
        return problem.is(JsonKind.OBJECT)
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " has problem details that are no object",
                        Fact.expected("a JSON object"),
                        Fact.butWas(problem.kind()));
    }
}
