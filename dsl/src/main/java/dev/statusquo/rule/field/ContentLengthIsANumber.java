package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.ContentLength;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Content-Length is one or more digits; a list of equal numbers may be repaired by recipients and must not be sent.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Length: +35
 * }</pre>
 */
public final class ContentLengthIsANumber implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "content-length-is-a-number",
            Requirement.MUST,
            Citation.rfc(9110, "8.6"),
            "Content-Length is a number of bytes.",
            "A length that cannot be read ends the connection at best. At worst two recipients read two "
                    + "lengths, and the rest of one message starts the next.",
            "Leave Content-Length to the server.");

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
        return exchange.headers().values("Content-Length").size() == 1;
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().first("Content-Length").orElse("");
        return FieldVerdict.ofGrammar(exchange, "Content-Length", "digits, such as 35", ContentLength.parse(value));
    }
}
