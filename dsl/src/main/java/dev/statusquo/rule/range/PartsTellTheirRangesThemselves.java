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
 * A multipart/byteranges response has a Content-Range in every part and none in its own header section.
 *
 * <pre>{@code
 * HTTP/1.1 206 Partial Content
 * Content-Type: multipart/byteranges; boundary=b
 * Content-Range: bytes 0-4/34
 * }</pre>
 */
public final class PartsTellTheirRangesThemselves implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "parts-tell-their-ranges-themselves",
            Requirement.MUST,
            Citation.rfc(9110, "15.3.7.2"),
            "Several parts tell their ranges themselves.",
            "A Content-Range above several parts makes them look like one. A client then writes "
                    + "boundaries and part headers into the file.",
            "Send Content-Range inside each part, and none in the header section.");

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
        return exchange.status().code() == 206 && Parts.isMultipart(exchange.headers());
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("Content-Range")
                ? FieldVerdict.broken(
                        exchange,
                        "tells one range of several parts",
                        "no Content-Range here",
                        "Content-Range",
                        "Content-Type")
                : Verdict.kept();
    }
}
