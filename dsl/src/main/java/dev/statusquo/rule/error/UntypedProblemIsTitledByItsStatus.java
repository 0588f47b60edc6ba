package dev.statusquo.rule.error;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Problem details with a type, or with the title of their status. A title for another language is left alone.
 *
 * <pre>{@code
 * HTTP/1.1 404 Not Found
 * Content-Type: application/problem+json
 *
 * {"title":"No such user","status":404}
 * }</pre>
 */
public final class UntypedProblemIsTitledByItsStatus implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "untyped-problem-is-titled-by-its-status",
            Requirement.SHOULD,
            Citation.rfc(9457, "4.2.1"),
            "Problem details without a type have the phrase of the status as title.",
            "Without a type, or with about:blank, the problem is nothing more than its status. A "
                    + "title of its own promises a kind of problem that no program can recognise.",
            "Give the problem a type, or the title Not Found, Bad Request and so on, and put the "
                    + "rest into detail.");

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

        String type = problem.get("type").text().orElse("about:blank");
        String title = problem.get("title").text().orElse("");
        boolean localised = exchange.request().headers().contains("Accept-Language")
                || exchange.headers().contains("Content-Language");
        if (!type.equals("about:blank") || title.isEmpty() || localised || isPhrase(exchange.status(), title)) {
            return Verdict.kept();
        }
        return Verdict.broken(
                        exchange.status() + " has problem details with a title and no type",
                        Fact.expected(
                                "a type, or the title " + exchange.status().phrase()),
                        Fact.butWas(title))
                .about("/title");
    }

    /** Returns whether this is the phrase of the status, be it the one of an earlier HTTP. */
    private static boolean isPhrase(Status status, String title) {
        boolean earlier = switch (status.code()) {
            case 413 ->
                title.equalsIgnoreCase("Payload Too Large") || title.equalsIgnoreCase("Request Entity Too Large");
            case 414 -> title.equalsIgnoreCase("Request-URI Too Long");
            case 416 -> title.equalsIgnoreCase("Requested Range Not Satisfiable");
            case 422 -> title.equalsIgnoreCase("Unprocessable Entity");
            default -> status.phrase().isEmpty();
        };
        return earlier || title.equalsIgnoreCase(status.phrase());
    }
}
