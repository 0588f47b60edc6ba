package dev.statusquo.rule.redirect;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of redirects and the Location they lead to, in the order of the rulebook. */
public final class RedirectRules {

    private static final List<Rule> ALL = List.of(
            new RedirectHasLocation(),
            new LocationIsOneUri(),
            new LocationHasNoUserInfo(),
            new LocationHasHost(),
            new LocationUsesHttp(),
            new LocationIsExpanded(),
            new LocationHasNoMissingValue(),
            new LocationIsNotEmpty(),
            new RedirectLeadsElsewhere(),
            new RedirectedWriteKeepsItsMethod(),
            new MultipleChoicesAreListed());

    private RedirectRules() {}

    /** Returns the rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
