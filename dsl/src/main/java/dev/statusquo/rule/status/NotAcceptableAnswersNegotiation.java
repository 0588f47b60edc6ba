package dev.statusquo.rule.status;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Locale;

/**
 * A 406 that answers a request with a preference: an Accept, Accept-Charset, Accept-Encoding or Accept-Language field,
 * or a field that picks a version.
 *
 * <pre>{@code
 * GET /users/42
 *
 * HTTP/1.1 406 Not Acceptable
 * }</pre>
 */
public final class NotAcceptableAnswersNegotiation implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "not-acceptable-answers-negotiation",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.7"),
            "A 406 answers a request that states what it accepts.",
            "A client that accepts anything cannot accept more; nothing it can change would help.",
            "Send the default representation to a request without Accept fields.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(406);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 406 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return statesPreference(exchange.request())
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a request that accepts anything",
                        Fact.expected("200 with the default representation"),
                        Fact.butWas("406, and no Accept field in the request that rules anything out"));
    }

    private static boolean statesPreference(Request request) {
        for (HeaderField line : request.headers()) {
            boolean accept = line.name().regionMatches(true, 0, "Accept", 0, 6);
            boolean anything = line.value().equals("*/*") || line.value().equals("*");
            if (accept && !anything || line.name().toLowerCase(Locale.ROOT).contains("version")) {
                return true;
            }
        }
        return false;
    }
}
