package dev.statusquo.rule.negotiation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * JSON that begins with its first character.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Type: application/json
 *
 * \xEF\xBB\xBF{"id":42}
 * }</pre>
 */
public final class JsonHasNoByteOrderMark implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "json-has-no-byte-order-mark",
            Requirement.MUST,
            Citation.rfc(8259, "8.1"),
            "JSON does not begin with a byte order mark.",
            "Many parsers fail on the three bytes before the first brace, with an error that shows " + "nothing.",
            "Write the JSON without a byte order mark.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Content-Type");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return !exchange.body().isEmpty() && exchange.status().code() != 206 && JsonContent.isDeclaredBy(exchange);
    }

    @Override
    public Verdict check(Exchange exchange) {
        return JsonContent.hasByteOrderMark(exchange.body()) && !JsonContent.isCoded(exchange)
                ? Verdict.broken(
                        exchange.status() + " sends JSON with a byte order mark",
                        Fact.expected("{, [ or another first character of JSON"),
                        Fact.butWas("the bytes EF BB BF"))
                : Verdict.kept();
    }
}
