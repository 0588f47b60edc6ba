package dev.statusquo.rule.authentication;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 403 for a request that brought something that may be credentials. Over TLS that may be a certificate, which cannot
 * be seen here; a page of another origin may be refused for its Origin, whoever its user is.
 *
 * <pre>{@code
 * DELETE /users/42
 *
 * HTTP/1.1 403 Forbidden
 * }</pre>
 */
public final class ForbiddenAnswersCredentials implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "forbidden-answers-credentials",
            Requirement.CONVENTION,
            Citation.guide("401 vs 403: the confusion most APIs get wrong"),
            "A 403 answers a request with credentials.",
            "A 403 tells the client that it is known and may not. A client that sent nothing should "
                    + "be told by 401 how to identify itself.",
            "Send 401 with a challenge to a request without credentials, 403 to a known client "
                    + "without the permission.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(403);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 403 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (Credentials.mayBeSentBy(exchange.request())) {
            return Verdict.kept();
        }
        if (exchange.request().headers().contains("Origin")) {
            return Verdict.undecided("the origin of the calling page may be refused");
        }
        return exchange.request().uri().regionMatches(true, 0, "https:", 0, 6)
                ? Verdict.undecided("the client may have shown a certificate")
                : Verdict.broken(
                        exchange.status() + " answers a request without credentials",
                        Fact.expected("401 with a challenge"),
                        Fact.butWas("403, and nothing like credentials in the request"));
    }
}
