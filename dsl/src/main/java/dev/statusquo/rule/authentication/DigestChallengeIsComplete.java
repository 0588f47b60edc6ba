package dev.statusquo.rule.authentication;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Challenge;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * A Digest challenge that a client can answer.
 *
 * <pre>{@code
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Digest realm="users"
 * }</pre>
 */
public final class DigestChallengeIsComplete implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "digest-challenge-is-complete",
            Requirement.MUST,
            Citation.rfc(7616, "3.3"),
            "A Digest challenge has realm, nonce and qop.",
            "A client computes its response from these three; without one of them it cannot answer.",
            "Send realm, nonce and qop with a Digest challenge.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("WWW-Authenticate");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return Challenges.speakOf(exchange, "Digest");
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<Challenge> challenges = Challenges.of(exchange);
        if (challenges == null) {
            return Verdict.undecided("WWW-Authenticate cannot be read");
        }

        for (Challenge challenge : challenges) {
            if (challenge.isScheme("Digest")
                    && (challenge.parameter("realm").isEmpty()
                            || challenge.parameter("nonce").isEmpty()
                            || challenge.parameter("qop").isEmpty())) {
                return FieldVerdict.broken(
                        exchange,
                        "has a Digest challenge that cannot be answered",
                        "realm, nonce and qop",
                        "WWW-Authenticate");
            }
        }
        return Verdict.kept();
    }
}
