package dev.statusquo.rule.negotiation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 415 to PATCH with Accept-Patch.
 *
 * <pre>{@code
 * PATCH /users/42
 * Content-Type: text/plain
 *
 * HTTP/1.1 415 Unsupported Media Type
 * }</pre>
 */
public final class UnsupportedPatchNamesPatchTypes implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "unsupported-patch-names-patch-types",
            Requirement.SHOULD,
            Citation.rfc(5789, "2.2"),
            "A 415 to PATCH names the patch formats in Accept-Patch.",
            "There are several patch formats, and a client cannot guess which one a resource takes.",
            "Send Accept-Patch, such as application/merge-patch+json.");

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
        return exchange.status().code() == 415 && exchange.method().equals(Method.PATCH);
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("Accept-Patch")
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange,
                        "does not name the patch formats",
                        "Accept-Patch, such as application/merge-patch+json",
                        "Accept-Patch");
    }
}
