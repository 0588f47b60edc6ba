package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.AcceptedMediaTypes;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Accept-Patch is a list of at least one media type.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Accept-Patch: merge-patch
 * }</pre>
 */
public final class AcceptPatchListsMediaTypes implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "accept-patch-lists-media-types",
            Requirement.MUST,
            Citation.rfc(5789, "3.1"),
            "Accept-Patch lists media types.",
            "Clients choose the form of their patch from the list. If they cannot read it they guess, and "
                    + "get 415.",
            "Send media types with commas between them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Accept-Patch");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Accept-Patch");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Parsed<AcceptedMediaTypes> parsed =
                AcceptedMediaTypes.parse(exchange.headers().values("Accept-Patch"));
        return parsed.isReadable()
                ? Verdict.kept()
                : FieldVerdict.ofGrammar(
                        exchange, "Accept-Patch", "media types such as application/merge-patch+json", parsed);
    }
}
