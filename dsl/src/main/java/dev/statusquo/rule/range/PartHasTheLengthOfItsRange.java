package dev.statusquo.rule.range;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.header.ContentRange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/**
 * The positions are inclusive, so bytes 0-4/34 holds five bytes.
 *
 * <pre>{@code
 * HTTP/1.1 206 Partial Content
 * Content-Range: bytes 0-5/34
 * Content-Length: 5
 *
 * first
 * }</pre>
 */
public final class PartHasTheLengthOfItsRange implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "part-has-the-length-of-its-range",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "14.4"),
            "A part is as long as its range.",
            "Content-Range says how many bytes the part holds, and it holds another number. The joined "
                    + "file is damaged where the parts meet.",
            "Count the last position inclusively: length is last - first + 1.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(206).withFields("Content-Range");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 206
                && exchange.method().equals(Method.GET)
                && exchange.headers().contains("Content-Range")
                && !exchange.headers().contains("Content-Encoding")
                && !Parts.isMultipart(exchange.headers());
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<ContentRange> range =
                Parts.range(exchange.headers()).filter(part -> part.unit().equals("bytes") && !part.isUnsatisfied());
        if (range.isEmpty()
                || exchange.body().isTruncated()
                || !exchange.response().faults().isEmpty()) {
            return Verdict.undecided("the range or the content is not known");
        }
        long length = exchange.body().length();
        if (length != range.get().length() && exchange.body().text().indexOf('\uFFFD') >= 0) {
            return Verdict.undecided("the content may have been read as text that it is not");
        }
        return length == range.get().length()
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange,
                        "carries " + length + " bytes for a range of "
                                + range.get().length(),
                        range.get().length() + " bytes",
                        "Content-Range",
                        "Content-Length");
    }
}
