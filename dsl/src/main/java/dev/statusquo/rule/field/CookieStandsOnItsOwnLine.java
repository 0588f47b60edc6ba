package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * Origin servers should not fold several cookies into one field line. The value is a secret and is not quoted.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Set-Cookie: theme=dark; Path=/, lang=de; Path=/
 * }</pre>
 */
public final class CookieStandsOnItsOwnLine implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "cookie-stands-on-its-own-line",
            Requirement.SHOULD,
            Citation.rfc(6265, "3"),
            "Each cookie stands on a line of its own.",
            "A comma may stand in a date of Set-Cookie, so the lines cannot be taken apart again. The "
                    + "second cookie is lost or becomes part of the first.",
            "Add one Set-Cookie line a cookie.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Set-Cookie");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Set-Cookie");
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (String value : exchange.headers().values("Set-Cookie")) {
            int offset = secondCookie(value);
            if (offset >= 0) {
                return new Verdict.Broken(
                        exchange.status() + " folds cookies into one line",
                        "Set-Cookie",
                        List.of(
                                Fact.expected("one Set-Cookie line a cookie"),
                                Fact.butWas("another cookie after the comma at offset " + offset)));
            }
        }
        return Verdict.kept();
    }

    /** Returns the offset of a comma and a space before a name and an equals sign, -1 if there is none. */
    private static int secondCookie(String value) {
        for (int comma = value.indexOf(", "); comma >= 0; comma = value.indexOf(", ", comma + 1)) {
            int end = comma + 2;
            while (end < value.length() && isNameCharacter(value.charAt(end))) {
                end++;
            }
            if (end > comma + 2 && end < value.length() && value.charAt(end) == '=') {
                return comma;
            }
        }
        return -1;
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }
}
