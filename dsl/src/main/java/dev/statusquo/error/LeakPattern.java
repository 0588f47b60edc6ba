package dev.statusquo.error;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of text that has no place in an error response. Expressions hold no unbounded repetition within a repetition, start
 * at most once in a word or line, and are tried only on a text that holds one of their literals.
 *
 * @param id which kind of leak
 * @param what the kind in words
 * @param sure {@code true} if one hit is enough; else it takes two, or a server error
 * @param onSuccess {@code true} if it has no place in a successful answer either
 * @param expression what to look for
 * @param literals one of these stands in every text that the expression matches, without regard to case
 */
record LeakPattern(String id, String what, boolean sure, boolean onSuccess, Pattern expression, List<String> literals) {

    private static final int MOST_STEPS = 4_000_000;
    private static final int MOST_MATCHES = 10;

    static LeakPattern sure(String id, String what, String expression, String... literals) {
        return new LeakPattern(id, what, true, false, Pattern.compile(expression), List.of(literals));
    }

    static LeakPattern unsure(String id, String what, String expression, String... literals) {
        return new LeakPattern(id, what, false, false, Pattern.compile(expression), List.of(literals));
    }

    LeakPattern alsoOnSuccess() {
        return new LeakPattern(id, what, sure, true, expression, literals);
    }

    /** Returns {@code true} if one hit in a successful answer is a leak. */
    boolean countsOnSuccess() {
        return onSuccess && sure;
    }

    /** Returns the texts that match, the first few; what takes too many steps counts as no match. */
    List<String> matchesIn(String text) {
        List<String> matches = new ArrayList<>(1);
        try {
            Matcher matcher = expression.matcher(new BoundedText(text, MOST_STEPS));
            while (matches.size() < MOST_MATCHES && matcher.find()) {
                matches.add(text.substring(matcher.start(), matcher.end()));
            }
            return matches;
        } catch (BoundedText.Exhausted | StackOverflowError endless) {
            return matches;
        }
    }

    /** Returns {@code true} for kinds that members made for addresses and type names may show. */
    boolean isOfAddresses() {
        return switch (id) {
            case "L03", "L30", "L31", "L32" -> true;
            default -> false;
        };
    }

    boolean isOfSecrets() {
        return id.equals("L33") || id.equals("L40") || id.equals("L41");
    }
}
