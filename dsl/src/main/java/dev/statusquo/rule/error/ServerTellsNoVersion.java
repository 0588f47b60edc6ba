package dev.statusquo.rule.error;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A Server field without a version down to its patch. A product with major and minor version is what the RFC itself shows.
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
    public Scope scope() {
        return Scope.ofFields("Server");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Server");
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (String value : exchange.headers().values("Server")) {
            if (hasPatchVersion(value)) {
                return FieldVerdict.broken(
                        exchange, "tells the version of the server", "a product name without version", "Server");
            }
        }
        return Verdict.kept();
    }

    /** Returns whether there is a number, a dot, a number and another dot with something behind it. */
    private static boolean hasPatchVersion(String value) {
        int parts = 0;
        for (int i = 1; i < value.length() - 1; i++) {
            char c = value.charAt(i);
            if (c == '.' && isDigit(value.charAt(i - 1)) && value.charAt(i + 1) > ' ') {
                parts++;
            } else if (!isDigit(c)) {
                parts = 0;
            }
            if (parts == 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
