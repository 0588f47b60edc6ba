package dev.statusquo.rule.error;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 4xx or 5xx with content, unless it answers HEAD.
 *
 * <pre>{@code
 * HTTP/1.1 404 Not Found
 * Content-Length: 0
 * }</pre>
 */
public final class ErrorExplainsItself implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "error-explains-itself",
            Requirement.SHOULD,
            Citation.rfc(9110, "15.5"),
            "An error has content that explains it.",
            "The status gives the kind of the problem only. Without content nobody learns what to "
                    + "change, or whether to try again later.",
            "Send an error body with a code, a message and a request id.");

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
                && !exchange.request().isUnknown()
                && !exchange.method().equals(Method.HEAD);
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (exchange.body().isTruncated()) {
            return Verdict.undecided("the content was not read to its end");
        }
        return exchange.body().isEmpty()
                ? Verdict.broken(
                        exchange.status() + " does not explain itself",
                        Fact.expected("content that explains the error, and whether it will pass"),
                        Fact.butWas("0 bytes"))
                : Verdict.kept();
    }
}
