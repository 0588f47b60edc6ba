package dev.statusquo.rule.status;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Locale;

/**
 * A 200 with content. A representation of no bytes is legal where its media type allows one, so a GET that names a type
 * other than JSON is left alone.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Length: 0
 * }</pre>
 */
public final class OkHasContent implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "ok-has-content",
            Requirement.CONVENTION,
            Citation.guide("The essential 2xx codes"),
            "A 200 has content.",
            "A client that reads 200 goes on to parse content; an empty string is not JSON and fails "
                    + "there. 204 tells it that there is nothing to parse.",
            "Send 204 if there is nothing to say.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(200);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 200
                && switch (exchange.method().token()) {
                    case "GET", "POST", "PUT", "PATCH", "DELETE" -> true;
                    default -> false;
                };
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (!exchange.body().isEmpty() || exchange.method().equals(Method.GET) && mayBeEmpty(exchange)) {
            return Verdict.kept();
        }
        if (exchange.body().isTruncated()) {
            return Verdict.undecided("the content was not read");
        }
        return Verdict.broken(
                exchange.status() + " has no content", Fact.expected("content, or 204"), Fact.butWas("0 bytes"));
    }

    private static boolean mayBeEmpty(Exchange exchange) {
        String type = exchange.headers().first("Content-Type").orElse("json");
        return !type.toLowerCase(Locale.ROOT).contains("json");
    }
}
