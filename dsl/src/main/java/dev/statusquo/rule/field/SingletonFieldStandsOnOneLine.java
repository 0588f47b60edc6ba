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
import java.util.List;

/**
 * A sender must not repeat a field whose definition does not make it a list.
 *
 * <pre>{@code
 * HTTP/1.1 201 Created
 * Location: /users/42
 * Location: /users/43
 * }</pre>
 */
public final class SingletonFieldStandsOnOneLine implements Rule {

    private static final FieldNames SINGLETONS = FieldNames.of(
            "Age",
            "Content-Length",
            "Content-Location",
            "Content-Range",
            "Content-Type",
            "Date",
            "Deprecation",
            "ETag",
            "Expires",
            "Last-Modified",
            "Location",
            "Retry-After",
            "Server",
            "Strict-Transport-Security",
            "Sunset");

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "singleton-field-stands-on-one-line",
            Requirement.MUST,
            Citation.rfc(9110, "5.3"),
            "A field that is no list stands on one line.",
            "One client takes the first line, another the last, a third joins them. Proxies that disagree "
                    + "on Content-Length can be made to mix up messages.",
            "Let one place set the field, and let it replace the value instead of adding to it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofRepeated(SINGLETONS.toArray());
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        for (HeaderField line : exchange.headers()) {
            if (SINGLETONS.contains(line.name())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<HeaderField> lines = exchange.headers().lines();
        for (int i = 1; i < lines.size(); i++) {
            String name = lines.get(i).name();
            if (SINGLETONS.contains(name) && standsBefore(lines, i)) {
                return FieldVerdict.broken(exchange, "repeats " + name, "one line of " + name, name);
            }
        }
        return Verdict.kept();
    }

    private static boolean standsBefore(List<HeaderField> lines, int index) {
        for (int i = 0; i < index; i++) {
            if (lines.get(i).isNamed(lines.get(index).name())) {
                return true;
            }
        }
        return false;
    }
}
