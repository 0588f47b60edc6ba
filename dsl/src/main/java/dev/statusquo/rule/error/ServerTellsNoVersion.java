package dev.statusquo.rule.error;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;

/**
 * A Server field without a version of several parts.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Server: Apache/2.4.41 (Ubuntu)
 * }</pre>
 */
public final class ServerTellsNoVersion implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "server-tells-no-version",
            Requirement.SHOULD,
            Citation.rfc(9110, "10.2.4"),
            "Server does not tell versions in detail.",
            "The exact version lets anyone look up which holes are open. No client needs it.",
            "Send the product name alone, or no Server field.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Server");
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (String value : exchange.headers().values("Server")) {
            for (int i = 1; i < value.length() - 1; i++) {
                if (value.charAt(i) == '.' && isDigit(value.charAt(i - 1)) && isDigit(value.charAt(i + 1))) {
                    return FieldVerdict.broken(
                            exchange, "tells the version of the server", "a product name without version", "Server");
                }
            }
        }
        return Verdict.kept();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
