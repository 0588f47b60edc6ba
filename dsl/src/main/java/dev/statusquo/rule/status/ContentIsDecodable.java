package dev.statusquo.rule.status;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Content that decodes by the codings it names.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Encoding: gzip
 *
 * {"id":42}
 * }</pre>
 */
public final class ContentIsDecodable implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "content-is-decodable",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "8.4"),
            "The content is in the coding that Content-Encoding names.",
            "A client undoes the codings listed in Content-Encoding before it looks at the content. "
                    + "What does not decode is lost as a whole.",
            "Name the codings that were applied, no others; look for a proxy that compresses or "
                    + "decompresses without changing the field.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFaults();
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return true;
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (ProtocolFault fault : exchange.response().faults()) {
            if (fault.kind() == ProtocolFault.Kind.UNDECODABLE_CONTENT) {
                return Verdict.broken(
                        exchange.status() + " has content that does not decode",
                        Fact.expected("content in the codings of Content-Encoding"),
                        Fact.butWas("the client reports: " + fault.detail()));
            }
        }
        return Verdict.kept();
    }
}
