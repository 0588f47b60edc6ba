package dev.statusquo.rule.status;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Locale;

/**
 * A 451 with a link of relation blocked-by.
 *
 * <pre>{@code
 * HTTP/1.1 451 Unavailable For Legal Reasons
 * }</pre>
 */
public final class BlockedResourceNamesBlocker implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "blocked-resource-names-blocker",
            Requirement.SHOULD,
            Citation.rfc(7725, "4"),
            "A 451 links to who blocks the resource.",
            "A reader who wants to object has to know whom to ask. Without the link only the " + "operator knows.",
            "Send Link with rel=\"blocked-by\" and the URI of the blocking party.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(451);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 451;
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (String line : exchange.headers().values("Link")) {
            if (line.toLowerCase(Locale.ROOT).contains("blocked-by")) {
                return Verdict.kept();
            }
        }
        return FieldVerdict.broken(
                exchange, "does not name the blocking party", "Link with rel=\"blocked-by\"", "Link");
    }
}
