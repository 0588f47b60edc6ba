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
 * Content whose media type is named.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 *
 * {"id":42}
 * }</pre>
 */
public final class ContentHasContentType implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "content-has-content-type",
            Requirement.SHOULD,
            Citation.rfc(9110, "8.3"),
            "Content comes with a Content-Type.",
            "Without it a client guesses from the bytes, and clients guess differently. A guess may "
                    + "turn text into a script.",
            "Send Content-Type with all content.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofContent();
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return !exchange.body().isEmpty();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("Content-Type")
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange,
                        "does not name the type of its content",
                        "Content-Type, such as application/json",
                        "Content-Type");
    }
}
