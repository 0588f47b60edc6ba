package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.CacheControl;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * A sender must keep the grammar of Cache-Control: directives with commas between them.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Cache-Control: no-store; max-age=0
 * }</pre>
 */
public final class CacheControlIsReadable implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "cache-control-is-readable",
            Requirement.MUST,
            Citation.rfc(9111, "5.2"),
            "Cache-Control is a list of directives.",
            "A cache that cannot read the field may store what it must not, or drop what it could keep. "
                    + "Which of the two happens differs from cache to cache.",
            "Write directives as name or name=value, with commas between them and no white space around "
                    + "the equals sign.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofUnusual("Cache-Control");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Cache-Control");
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<String> lines = exchange.headers().values("Cache-Control");
        Parsed<CacheControl> parsed = CacheControl.parse(lines);
        return parsed.isReadable()
                ? Verdict.kept()
                : FieldVerdict.ofGrammar(exchange, "Cache-Control", "directives such as no-store, max-age=0", parsed);
    }
}
