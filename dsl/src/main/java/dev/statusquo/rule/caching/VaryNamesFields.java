package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Parsed;
import dev.statusquo.header.Vary;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Vary lists field names or an asterisk, with commas between them.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Vary: Accept; Origin
 * }</pre>
 */
public final class VaryNamesFields implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "vary-names-fields",
            Requirement.MUST,
            Citation.rfc(9110, "12.5.5"),
            "Vary is a list of field names.",
            "A cache that cannot read Vary cannot tell for whom the stored response is. It serves the "
                    + "wrong language or coding, or nothing.",
            "Send field names with commas between them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Vary");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Vary");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Parsed<Vary> parsed = Vary.parse(exchange.headers().values("Vary"));
        return parsed.isReadable()
                ? Verdict.kept()
                : FieldVerdict.ofGrammar(exchange, "Vary", "field names such as Accept, Origin", parsed);
    }
}
