package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Link;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A link is a URI reference in angle brackets, then parameters with semicolons before them, each once.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Link: https://api.example/users?page=2; rel="next"
 * }</pre>
 */
public final class LinkKeepsItsGrammar implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "link-keeps-its-grammar",
            Requirement.MUST,
            Citation.rfc(8288, "3"),
            "Link is a list of targets in angle brackets.",
            "Paging clients follow Link. If they cannot read it they stop after the first page and "
                    + "believe it is all.",
            "Write <target>; rel=\"next\", with commas between links.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Link");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Link");
    }

    @Override
    public Verdict check(Exchange exchange) {
        return FieldVerdict.ofGrammar(
                exchange,
                "Link",
                "links such as </users?page=2>; rel=\"next\"",
                Link.parseList(exchange.headers().values("Link")));
    }
}
