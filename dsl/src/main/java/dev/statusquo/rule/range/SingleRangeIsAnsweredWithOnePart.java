package dev.statusquo.rule.range;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A server must not send a multipart response to a request for a single range.
 *
 * <pre>{@code
 * GET /export HTTP/1.1
 * Range: bytes=0-4
 *
 * HTTP/1.1 206 Partial Content
 * Content-Type: multipart/byteranges; boundary=b
 * }</pre>
 */
public final class SingleRangeIsAnsweredWithOnePart implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "single-range-is-answered-with-one-part",
            Requirement.MUST,
            Citation.rfc(9110, "15.3.7.2"),
            "A request for one range is answered with one part.",
            "A client that asks for one range often cannot read multipart content. It saves boundaries as " + "data.",
            "Send a single part with Content-Range where one range was asked for.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(206);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 206 && exchange.request().headers().contains("Range");
    }

    @Override
    public Verdict check(Exchange exchange) {
        boolean single =
                exchange.request().headers().combined("Range").orElse(",").indexOf(',') < 0;
        return single && Parts.isMultipart(exchange.headers())
                ? FieldVerdict.broken(
                        exchange,
                        "answers one range with several parts",
                        "one part, with Content-Range",
                        "Content-Type")
                : Verdict.kept();
    }
}
