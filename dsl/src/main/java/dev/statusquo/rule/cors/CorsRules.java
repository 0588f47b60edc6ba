package dev.statusquo.rule.cors;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of this family, in a stable order. */
public final class CorsRules {

    private static final List<Rule> ALL = List.of(
            new AllowedOriginIsOneOrigin(),
            new AnyOriginExcludesCredentials(),
            new AllowedCredentialsAreTrue(),
            new PreflightLifetimeIsANumberOfSeconds());

    private CorsRules() {}

    /** Returns all of them. */
    public static List<Rule> all() {
        return ALL;
    }
}
