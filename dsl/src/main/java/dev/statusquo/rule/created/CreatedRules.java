package dev.statusquo.rule.created;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of 201 and the Location of what was created, in the order of the rulebook. */
public final class CreatedRules {

    private static final List<Rule> ALL = List.of(
            new CreatedByPostHasLocation(), new CreatedLocationLeadsToTheNew(), new CreatedLocationHasNoFragment());

    private CreatedRules() {}

    /** Returns the rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
