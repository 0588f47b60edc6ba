package dev.statusquo.rule.redirect;

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
 * A 300 with content.
 *
 * <pre>{@code
 * HTTP/1.1 300 Multiple Choices
 * Content-Length: 0
 * }</pre>
 */
public final class MultipleChoicesAreListed implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "multiple-choices-are-listed",
            Requirement.SHOULD,
            Citation.rfc(9110, "15.4.1"),
            "A 300 lists the choices in its content.",
            "A 300 asks the client to choose. Without a list there is nothing to choose from.",
            "Send a list of the representations and their URIs, or choose for the client.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(300);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 300
                && !exchange.method().equals(Method.HEAD)
                && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (exchange.body().isTruncated()) {
            return Verdict.undecided("the content was not read to its end");
        }
        return exchange.body().isEmpty()
                ? Verdict.broken(
                        exchange.status() + " lists no choices",
                        Fact.expected("content with the choices"),
                        Fact.butWas("0 bytes"))
                : Verdict.kept();
    }
}
