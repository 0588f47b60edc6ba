package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Locale;

/**
 * 412 says that a condition of the request was false, so there is one: If, an If- field, Overwrite of WebDAV or a
 * vendor field such as x-goog-if-generation-match.
 *
 * <pre>{@code
 * PUT /users/42 HTTP/1.1
 *
 * HTTP/1.1 412 Precondition Failed
 * }</pre>
 */
public final class PreconditionFailedAnswersACondition implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "precondition-failed-answers-a-condition",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.13"),
            "412 answers a request with a condition.",
            "The client looks for a condition that failed and has sent none. It cannot repair the "
                    + "request, so it gives up or loops.",
            "Answer 409 or 422 where the state forbids the request, and 428 where a condition is missing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(412);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 412 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (HeaderField field : exchange.request().headers()) {
            if (isCondition(field.name())) {
                return Verdict.kept();
            }
        }
        return Verdict.broken(
                exchange.status() + " answers a request without a condition",
                Fact.expected("a condition in the request, such as If-Match; else 409, or 428 to demand one"),
                Fact.butWas("412 and no condition"));
    }

    private static boolean isCondition(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("if") || lower.startsWith("if-") || lower.contains("-if-") || lower.equals("overwrite");
    }
}
