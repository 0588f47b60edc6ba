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
import java.util.Locale;
import java.util.Set;

/**
 * A challenge with a scheme of the IANA registry, or NTLM.
 *
 * <pre>{@code
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Token realm="users"
 * }</pre>
 */
public final class ChallengeSchemeIsRegistered implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "challenge-scheme-is-registered",
            Requirement.ADVICE,
            Citation.rfc(9110, "11.1"),
            "A challenge uses a registered authentication scheme.",
            "A client library picks its login by the scheme. An invented one, such as Token, is " + "known to nobody.",
            "Use Bearer for tokens of any kind, Basic for names and passwords.");

    private static final Set<String> KNOWN = Set.of(
            "basic",
            "bearer",
            "concealed",
            "digest",
            "dpop",
            "gnap",
            "hoba",
            "mutual",
            "negotiate",
            "ntlm",
            "oauth",
            "privatetoken",
            "scram-sha-1",
            "scram-sha-256",
            "vapid");

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
        return exchange.headers().contains("WWW-Authenticate");
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<Challenge> challenges = Challenges.of(exchange);
        if (challenges == null) {
            return Verdict.undecided("WWW-Authenticate cannot be read");
        }

        for (Challenge challenge : challenges) {
            if (!KNOWN.contains(challenge.scheme().toLowerCase(Locale.ROOT))) {
                return FieldVerdict.broken(
                        exchange,
                        "has a challenge of a scheme that is not registered",
                        "a registered scheme, such as Bearer",
                        "WWW-Authenticate");
            }
        }
        return Verdict.kept();
    }
}
