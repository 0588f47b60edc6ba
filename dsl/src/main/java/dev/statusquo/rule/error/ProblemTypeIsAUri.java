package dev.statusquo.rule.error;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.Parsed;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * Problem details whose type and instance, if present, are URI references.
 *
 * <pre>{@code
 * HTTP/1.1 409 Conflict
 * Content-Type: application/problem+json
 *
 * {"type":"Out of stock","title":"Out of stock"}
 * }</pre>
 */
public final class ProblemTypeIsAUri implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "problem-type-is-a-uri",
            Requirement.CONTRADICTION,
            Citation.rfc(9457, "3.1.1"),
            "Type and instance of problem details are URI references.",
            "Clients compare and resolve type as a URI. Spaces and other characters that are not "
                    + "encoded break the one and the other.",
            "Send a URI such as https://api.example.com/problems/no-stock, or leave type out.");

    private static final List<String> URIS = List.of("type", "instance");

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

        for (String name : URIS) {
            Parsed<UriReference> uri =
                    UriReference.parse(problem.get(name).text().orElse(""));
            if (!uri.isReadable()) {
                return Verdict.broken(
                                exchange.status() + " has problem details whose " + name + " is no URI reference",
                                Fact.expected("a URI reference, such as /problems/no-stock"),
                                Fact.butWas(problem.get(name) + ", at offset " + uri.offset() + " expected "
                                        + uri.problem()))
                        .about("/" + name);
            }
        }
        return Verdict.kept();
    }
}
