package dev.statusquo.rule.error;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Locale;
import java.util.Set;

/**
 * A response without fields that advertise the software.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * X-Powered-By: PHP/7.4.3
 * }</pre>
 */
public final class ResponseTellsNoFramework implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "response-tells-no-framework",
            Requirement.ADVICE,
            Citation.rfc(9110, "17.12"),
            "No field tells the framework.",
            "X-Powered-By and its like tell an attacker which known holes to try. No client needs " + "them.",
            "Leave out X-Powered-By, X-AspNet-Version, X-AspNetMvc-Version, X-Generator and " + "X-Runtime-Version.");

    private static final Set<String> TELLING =
            Set.of("x-powered-by", "x-aspnet-version", "x-aspnetmvc-version", "x-generator", "x-runtime-version");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields(TELLING.toArray(String[]::new));
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return true;
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (HeaderField line : exchange.headers()) {
            if (TELLING.contains(line.name().toLowerCase(Locale.ROOT))) {
                return FieldVerdict.broken(exchange, "tells what it runs on", "no " + line.name(), line.name());
            }
        }
        return Verdict.kept();
    }
}
