package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.header.ContentLength;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/**
 * Content-Length is the number of bytes that follow. HEAD and 304 announce a length without content, and content in a
 * coding may reach the client decoded; both are left out.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Length: 40
 *
 * {"id":42,"email":"ada@example.com"}
 * }</pre>
 */
public final class ContentIsAsLongAsAnnounced implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "content-is-as-long-as-announced",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "8.6"),
            "The content is as long as Content-Length says.",
            "A client waits for bytes that never come, or reads the surplus as the next response. "
                    + "Counting characters instead of bytes does this for every umlaut.",
            "Leave Content-Length to the server, which counts the bytes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Content-Length");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        int code = exchange.status().code();
        return code >= 200
                && code != 204
                && code != 304
                && !exchange.request().isUnknown()
                && !exchange.method().equals(Method.HEAD)
                && !exchange.method().token().equals("CONNECT")
                && exchange.headers().contains("Content-Length")
                && !exchange.headers().contains("Content-Encoding")
                && !exchange.headers().contains("Transfer-Encoding");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<Long> announced = exchange.headers()
                .combined("Content-Length")
                .flatMap(value -> ContentLength.parse(value).value())
                .map(ContentLength::bytes);
        if (announced.isEmpty()
                || exchange.body().isTruncated()
                || !exchange.response().faults().isEmpty()) {
            return Verdict.undecided("the length announced or the length sent is not known");
        }
        long length = exchange.body().length();
        if (length != announced.get() && exchange.body().text().indexOf('\uFFFD') >= 0) {
            return Verdict.undecided("the content may have been read as text that it is not");
        }
        return length == announced.get()
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange, "carries " + length + " bytes", "Content-Length: " + length, "Content-Length");
    }
}
