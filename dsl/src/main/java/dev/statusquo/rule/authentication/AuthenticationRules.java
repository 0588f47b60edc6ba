package dev.statusquo.rule.authentication;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of authentication: challenges, and the choice between 401 and 403, in the order of the rulebook. */
public final class AuthenticationRules {

    private static final List<Rule> ALL = List.of(
            new UnauthorizedHasChallenge(),
            new ChallengeIsReadable(),
            new RealmIsQuoted(),
            new ChallengeParameterStandsOnce(),
            new BasicChallengeHasRealm(),
            new BasicCharsetIsUtf(),
            new BearerChallengeHasParameter(),
            new DigestChallengeIsComplete(),
            new ChallengeSchemeIsRegistered(),
            new BearerErrorNeedsCredentials(),
            new RefusedTokenIsNamed(),
            new BearerErrorFitsStatus(),
            new ForbiddenAnswersCredentials(),
            new ProxyAuthenticationRequiredHasChallenge());

    private AuthenticationRules() {}

    /** Returns the rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
