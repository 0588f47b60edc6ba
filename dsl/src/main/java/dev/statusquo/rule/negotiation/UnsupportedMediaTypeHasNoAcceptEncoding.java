package dev.statusquo.rule.negotiation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 415 without Accept-Encoding to a request that applied no coding.
 *
 * <pre>{@code
 * POST /users
 * Content-Type: text/csv
 *
 * HTTP/1.1 415 Unsupported Media Type
 * Accept-Encoding: gzip
 * }</pre>
 */
public final class UnsupportedMediaTypeHasNoAcceptEncoding implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "unsupported-media-type-has-no-accept-encoding",
            Requirement.MUST,
            Citation.rfc(9110, "12.5.3"),
            "A 415 over the media type has no Accept-Encoding.",
            "Accept-Encoding in a 415 tells the client that its content coding was refused. A client "
                    + "that applied none looks for the fault in the wrong place.",
            "Send Accept-Encoding only if the coding was the cause, and Accept if the type was.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(415);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 415
                && !exchange.request().isUnknown()
                && !exchange.request().headers().contains("Content-Encoding");
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("Accept-Encoding")
                ? FieldVerdict.broken(
                        exchange, "blames a coding that was not applied", "Accept, or no such field", "Accept-Encoding")
                : Verdict.kept();
    }
}
