package dev.statusquo.rule.status;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 202 from which the client learns how the work goes on.
 *
 * <pre>{@code
 * HTTP/1.1 202 Accepted
 * Content-Length: 0
 * }</pre>
 */
public final class AcceptedTellsWhereToLook implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "accepted-tells-where-to-look",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.3.3"),
            "A 202 describes the state of the work or points to it.",
            "The outcome of an accepted request comes later. Without a monitor the client never " + "learns it.",
            "Send a body with the state and a link to a status monitor, or the link in Location.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(202);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 202
                && !exchange.request().isUnknown()
                && !exchange.method().equals(Method.HEAD);
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (!exchange.body().isEmpty()) {
            return Verdict.kept();
        }
        for (HeaderField line : exchange.headers()) {
            if (line.isNamed("Location") || line.isNamed("Link") || endsWithLocation(line.name())) {
                return Verdict.kept();
            }
        }
        if (exchange.body().isTruncated()) {
            return Verdict.undecided("the content was not read");
        }
        return Verdict.broken(
                exchange.status() + " does not tell how the work goes on",
                Fact.expected("content with the state of the work, or a Location or Link to its monitor"),
                Fact.butWas("neither"));
    }

    /** Returns whether this is a field such as Content-Location or Operation-Location. */
    private static boolean endsWithLocation(String name) {
        String ending = "-Location";
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }
}
