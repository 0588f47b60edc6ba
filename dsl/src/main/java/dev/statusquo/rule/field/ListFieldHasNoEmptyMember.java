package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Recipients skip empty members; senders must not produce them. An empty value is an empty list, and legal.
 *
 * <pre>{@code
 * HTTP/1.1 405 Method Not Allowed
 * Allow: GET,,POST
 * }</pre>
 */
public final class ListFieldHasNoEmptyMember implements Rule {

    private static final FieldNames LISTS = FieldNames.of(
            "Accept-Patch",
            "Accept-Post",
            "Accept-Ranges",
            "Access-Control-Allow-Headers",
            "Access-Control-Allow-Methods",
            "Access-Control-Expose-Headers",
            "Allow",
            "Cache-Control",
            "Connection",
            "Content-Encoding",
            "Content-Language",
            "Transfer-Encoding",
            "Upgrade",
            "Vary",
            "WWW-Authenticate");

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "list-field-has-no-empty-member",
            Requirement.MUST,
            Citation.rfc(9110, "5.6.1.1"),
            "A list has no empty member.",
            "Lenient clients skip the gap, strict ones refuse the whole field. A gap also hints at a "
                    + "value that was lost when the list was built.",
            "Join only the members that exist.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofUnusual(LISTS.toArray());
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        for (HeaderField line : exchange.headers()) {
            if (LISTS.contains(line.name())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (HeaderField line : exchange.headers()) {
            if (LISTS.contains(line.name()) && hasGap(line.value())) {
                return FieldVerdict.broken(
                        exchange, "has a gap in " + line.name(), "one comma between members", line.name());
            }
        }
        return Verdict.kept();
    }

    private static boolean hasGap(String value) {
        boolean quoted = false;
        boolean member = value.isBlank();
        boolean comma = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++;
            } else if (c == ',' && !quoted) {
                if (!member) {
                    return true;
                }
                member = false;
                comma = true;
                continue;
            }
            member |= c != ' ' && c != '\t';
        }
        return comma && !member;
    }
}
