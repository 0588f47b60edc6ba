package dev.statusquo.rule.error;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of error responses and what they must not tell, in the order of the rulebook. */
public final class ErrorRules {

    private static final List<Rule> ALL = List.of(
            new ErrorExplainsItself(),
            new ErrorBodyIsMachineReadable(),
            new ProblemIsAnObject(),
            new ProblemStatusIsTheStatus(),
            new ProblemMembersHaveTheirTypes(),
            new ProblemTypeIsAUri(),
            new UntypedProblemIsTitledByItsStatus(),
            new ProblemIsDeclaredAsProblem(),
            new SuccessCarriesNoError(),
            new ServerMeetsNoUnexpectedCondition(),
            new ServerTellsNoVersion(),
            new ResponseTellsNoFramework(),
            new ResponseShowsNoStackTrace(),
            new ResponseShowsNoDatabaseMessage(),
            new ResponseShowsNoInfrastructure(),
            new ResponseShowsNoSecret(),
            new ResponseIsNoDefaultPage());

    private ErrorRules() {}

    /** Returns the rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
