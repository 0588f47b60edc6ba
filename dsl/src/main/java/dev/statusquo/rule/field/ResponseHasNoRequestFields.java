package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * Conditions, credentials, preferences and the context of a request have no meaning in a response.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Host: backend.internal
 * If-None-Match: "v7"
 * }</pre>
 */
public final class ResponseHasNoRequestFields implements Rule {

    private static final FieldNames REQUEST_ONLY = FieldNames.of(
            "Accept-Charset",
            "Accept-Language",
            "Authorization",
            "Cookie",
            "Expect",
            "From",
            "Host",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "If-Unmodified-Since",
            "Max-Forwards",
            "Origin",
            "Proxy-Authorization",
            "Range",
            "Referer",
            "TE",
            "User-Agent");

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "response-has-no-request-fields",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.1"),
            "A response has no fields that belong to requests.",
            "Such fields mean nothing in a response and often come from copying a request. What was "
                    + "copied may be a secret.",
            "Copy only the fields you mean to send, and remove the others.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields(REQUEST_ONLY.toArray());
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return !exchange.headers().lines().isEmpty();
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (HeaderField line : exchange.headers()) {
            if (REQUEST_ONLY.contains(line.name())) {
                return new Verdict.Broken(
                        exchange.status() + " sends a field that belongs to requests",
                        line.name(),
                        List.of(Fact.expected("no " + line.name()), Fact.butWas(line.name() + " in the response")));
            }
        }
        return Verdict.kept();
    }
}
