package dev.statusquo.rule.method;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of request methods and Allow, in the order of the rulebook. */
public final class MethodRules {

    private static final List<Rule> ALL = List.of(
            new MethodNotAllowedListsMethods(),
            new AllowIsAListOfMethods(),
            new AllowOmitsRefusedMethod(),
            new AllowUsesMethodNames(),
            new OptionsListsMethods(),
            new HeadHasNoContent(),
            new ReadsAreImplemented());

    private MethodRules() {}

    /** Returns the rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
