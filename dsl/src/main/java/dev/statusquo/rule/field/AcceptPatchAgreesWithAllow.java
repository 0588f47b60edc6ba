package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.AllowedMethods;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/**
 * Accept-Patch says that PATCH is allowed on the resource, so Allow lists it. An empty one says nothing, which another rule is about.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Allow: GET, HEAD
 * Accept-Patch: application/merge-patch+json
 * }</pre>
 */
public final class AcceptPatchAgreesWithAllow implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "accept-patch-agrees-with-allow",
            Requirement.CONTRADICTION,
            Citation.rfc(5789, "3.1"),
            "A resource with Accept-Patch allows PATCH.",
            "One field says that PATCH is allowed, the other that it is not. Clients that look first do "
                    + "not know which to believe.",
            "List PATCH in Allow, or drop Accept-Patch.");

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
        return exchange.headers().values("Accept-Patch").stream().anyMatch(value -> !value.isBlank())
                && exchange.headers().contains("Allow");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<AllowedMethods> allowed =
                AllowedMethods.parse(exchange.headers().values("Allow")).value();
        if (allowed.isEmpty()) {
            return Verdict.undecided("Allow is not readable");
        }
        return allowed.get().permits("PATCH")
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange,
                        "accepts patches and does not allow PATCH",
                        "PATCH in Allow",
                        "Accept-Patch",
                        "Allow");
    }
}
