package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * There is no content, and what a 304 says of content changes the stored response.
 *
 * <pre>{@code
 * HTTP/1.1 304 Not Modified
 * ETag: "v7"
 * Content-Type: text/html
 * }</pre>
 */
public final class NotModifiedLeavesContentFieldsOut implements Rule {

    private static final List<String> CONTENT_FIELDS = List.of("Content-Type", "Content-Encoding", "Content-Language");

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "not-modified-leaves-content-fields-out",
            Requirement.SHOULD,
            Citation.rfc(9110, "15.4.5"),
            "304 leaves the fields about content out.",
            "A cache overwrites the fields of the stored response with those of the 304. A Content-Type "
                    + "written for an empty answer then stands on the real content.",
            "Send no Content-Type, Content-Encoding and Content-Language with 304.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(304);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 304;
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (String name : CONTENT_FIELDS) {
            if (exchange.headers().contains(name)) {
                return FieldVerdict.broken(exchange, "speaks of content that it has not", "no " + name, name);
            }
        }
        return Verdict.kept();
    }
}
