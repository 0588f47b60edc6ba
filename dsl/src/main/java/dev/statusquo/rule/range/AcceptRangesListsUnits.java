package dev.statusquo.rule.range;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.AcceptRanges;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Accept-Ranges is a list of tokens, and none stands alone.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Accept-Ranges: none, bytes
 * }</pre>
 */
public final class AcceptRangesListsUnits implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "accept-ranges-lists-units",
            Requirement.MUST,
            Citation.rfc(9110, "14.3"),
            "Accept-Ranges lists range units.",
            "A client resumes a download only where it can read that ranges are accepted. Otherwise it "
                    + "starts from the first byte each time.",
            "Send bytes or none.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Accept-Ranges");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Accept-Ranges");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Parsed<AcceptRanges> parsed = AcceptRanges.parse(exchange.headers().values("Accept-Ranges"));
        if (!parsed.isReadable()) {
            return FieldVerdict.ofGrammar(exchange, "Accept-Ranges", "bytes, or none alone", parsed);
        }
        boolean mixed = parsed.value()
                .filter(ranges -> ranges.isNone() && ranges.units().size() > 1)
                .isPresent();
        return mixed
                ? FieldVerdict.broken(exchange, "accepts ranges and none", "bytes, or none alone", "Accept-Ranges")
                : Verdict.kept();
    }
}
