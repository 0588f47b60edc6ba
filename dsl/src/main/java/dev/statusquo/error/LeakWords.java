package dev.statusquo.error;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Body;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words without which there is no leak: the literals of the patterns and the names of members. One pass over a text finds all
 * of them. Built once, when first used.
 */
final class LeakWords {

    private static final List<LeakPattern> PATTERNS = LeakPatterns.all();
    private static final BitSet ON_SUCCESS = new BitSet();
    private static final BitSet ON_ERROR = new BitSet();
    private static final LiteralScan SCAN = scan();

    private LeakWords() {}

    private static LiteralScan scan() {
        List<List<String>> words = new ArrayList<>();
        for (LeakPattern pattern : PATTERNS) {
            ON_SUCCESS.set(words.size(), pattern.countsOnSuccess());
            words.add(pattern.literals());
        }
        ON_SUCCESS.set(words.size());
        words.add(StructuralLeaks.wordsOnSuccess());
        ON_SUCCESS.set(words.size());
        words.add(List.of("\\"));
        words.add(StructuralLeaks.wordsOnError());
        ON_ERROR.set(0, words.size());
        return new LiteralScan(words);
    }

    /** Returns the patterns of which a literal stands in the text. */
    static List<LeakPattern> patternsIn(String text) {
        BitSet groups = SCAN.groupsIn(text);
        if (groups.isEmpty()) {
            return List.of();
        }
        List<LeakPattern> patterns = new ArrayList<>();
        for (int group = groups.nextSetBit(0);
                group >= 0 && group < PATTERNS.size();
                group = groups.nextSetBit(group + 1)) {
            patterns.add(PATTERNS.get(group));
        }
        return patterns;
    }

    /**
     * Returns whether content is beyond doubt JSON in which none of the words stands and nothing is escaped, so that no value and
     * no name in it can be a leak; no tree is made. {@code false} says nothing.
     */
    static boolean areMissingIn(Body body, boolean onSuccess) {
        return JsonText.isPlain(body) && !SCAN.finds(body, onSuccess ? ON_SUCCESS : ON_ERROR);
    }
}
