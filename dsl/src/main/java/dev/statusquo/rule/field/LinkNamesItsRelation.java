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
import java.util.List;
import java.util.Optional;

/**
 * The rel parameter must be present in each link.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Link: </users?page=2>
 * }</pre>
 */
public final class LinkNamesItsRelation implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "link-names-its-relation",
            Requirement.MUST,
            Citation.rfc(8288, "3.3"),
            "Each link names its relation.",
            "A link without a relation leads somewhere for no stated reason. Clients ignore it.",
            "Add rel to each link.");

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
        Optional<List<Link>> links =
                Link.parseList(exchange.headers().values("Link")).value();
        if (links.isEmpty()) {
            return Verdict.undecided("Link is not readable");
        }
        return links.get().stream().anyMatch(link -> link.relations().isEmpty())
                ? FieldVerdict.broken(exchange, "links without a relation", "rel in each link", "Link")
                : Verdict.kept();
    }
}
