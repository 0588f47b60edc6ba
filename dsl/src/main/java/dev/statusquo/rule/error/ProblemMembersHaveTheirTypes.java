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
import java.util.List;

/**
 * Problem details with a number for status and strings for type, title, detail and instance. A null is let pass: clients ignore
 * it, as if it were not there.
 *
 * <pre>{@code
 * HTTP/1.1 404 Not Found
 * Content-Type: application/problem+json
 *
 * {"title":"No such user","status":"404"}
 * }</pre>
 */
public final class ProblemMembersHaveTheirTypes implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "problem-members-have-their-types",
            Requirement.CONTRADICTION,
            Citation.rfc(9457, "3.1"),
            "The members of problem details have their types.",
            "A client must ignore a member of another type: \"status\":\"404\" is as good as none.",
            "Send status as a number, and type, title, detail and instance as strings.");

    private static final List<String> TEXTS = List.of("type", "title", "detail", "instance");

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

        for (String name : TEXTS) {
            JsonValue member = problem.get(name);
            if (member.isPresent() && !member.is(JsonKind.NULL) && !member.is(JsonKind.STRING)) {
                return wrong(exchange, name, "a string", member);
            }
        }
        JsonValue status = problem.get("status");
        return status.isPresent() && !status.is(JsonKind.NULL) && !status.is(JsonKind.NUMBER)
                ? wrong(exchange, "status", "a number", status)
                : Verdict.kept();
    }

    private static Verdict wrong(Exchange exchange, String name, String expected, JsonValue member) {
        return Verdict.broken(
                        exchange.status() + " has problem details whose " + name + " is not " + expected,
                        Fact.expected(expected),
                        Fact.butWas(member.kind()))
                .about("/" + name);
    }
}
