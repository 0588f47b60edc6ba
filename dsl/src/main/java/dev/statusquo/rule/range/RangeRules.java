package dev.statusquo.rule.range;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of this family, in a stable order. */
public final class RangeRules {

    private static final List<Rule> ALL = List.of(
            new PartialContentAnswersARange(),
            new RangeIsHonouredForGetOnly(),
            new PartTellsItsRange(),
            new PartsTellTheirRangesThemselves(),
            new SingleRangeIsAnsweredWithOnePart(),
            new ContentRangeKeepsItsGrammar(),
            new PartHasTheLengthOfItsRange(),
            new RangeNotSatisfiableAnswersARange(),
            new RangeNotSatisfiableTellsTheLength(),
            new WholeContentHasNoByteRange(),
            new AcceptRangesListsUnits());

    private RangeRules() {}

    /** Returns all of them. */
    public static List<Rule> all() {
        return ALL;
    }
}
