package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Parsed;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Content-Location is an absolute or a partial URI, and has no fragment.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Location: /users/ada lovelace
 * }</pre>
 */
public final class ContentLocationIsAReference implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "content-location-is-a-reference",
            Requirement.MUST,
            Citation.rfc(9110, "8.7"),
            "Content-Location is a URI without a fragment.",
            "The field names the resource whose representation is enclosed. A client that cannot read it "
                    + "stores the content under the wrong name.",
            "Send an absolute URI or a path, percent-encoded and without a fragment.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Content-Location");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().values("Content-Location").size() == 1;
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().first("Content-Location").orElse("");
        Parsed<UriReference> parsed = UriReference.parse(value);
        if (parsed.value().filter(uri -> uri.fragment().isPresent()).isPresent()) {
            return FieldVerdict.broken(exchange, "names a fragment as its content", "no fragment", "Content-Location");
        }
        return FieldVerdict.ofGrammar(exchange, "Content-Location", "a URI such as /users/42", parsed);
    }
}
