package dev.statusquo.rule.authentication;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A challenge whose realm stands in quotes.
 *
 * <pre>{@code
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Basic realm=users
 * }</pre>
 */
public final class RealmIsQuoted implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "realm-is-quoted",
            Requirement.MUST,
            Citation.rfc(9110, "11.5"),
            "The realm of a challenge is a quoted string.",
            "Old clients read the realm only inside quotes and otherwise lose the challenge.",
            "Put the realm in double quotes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("WWW-Authenticate");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("WWW-Authenticate");
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().combined("WWW-Authenticate").orElse("");
        int offset = bareRealm(value);
        return offset < 0
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange, "has a realm without quotes at offset " + offset, "realm=\"…\"", "WWW-Authenticate");
    }

    /** Returns the offset of a realm's value that is not quoted, -1 if there is none. */
    private static int bareRealm(String value) {
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && value.regionMatches(true, i, "realm=", 0, 6) && isStartOfName(value, i)) {
                if (i + 6 < value.length() && value.charAt(i + 6) != '"') {
                    return i + 6;
                }
            }
        }
        return -1;
    }

    private static boolean isStartOfName(String value, int offset) {
        return offset > 0 && (value.charAt(offset - 1) == ' ' || value.charAt(offset - 1) == ',');
    }
}
