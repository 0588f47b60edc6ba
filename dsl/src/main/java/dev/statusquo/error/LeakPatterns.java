package dev.statusquo.error;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** All patterns of text, and the automaton that says which of them are worth trying. Built once, when first used. */
final class LeakPatterns {

    private static final int MOST_STEPS = 4_000_000;
    private static final int MOST_MATCHES = 10;

    private static final List<LeakPattern> ALL = Stream.of(
                    StackTracePatterns.all(),
                    DatabasePatterns.all(),
                    InfrastructurePatterns.all(),
                    SecretPatterns.all(),
                    PagePatterns.all())
            .flatMap(List::stream)
            .toList();
    private static final LiteralScan LITERALS =
            new LiteralScan(ALL.stream().map(LeakPattern::literals).toList());

    private LeakPatterns() {}

    static List<LeakPattern> all() {
        return ALL;
    }

    /** Returns the patterns of which a literal stands in the text. */
    static List<LeakPattern> candidates(String text) {
        BitSet groups = LITERALS.groupsIn(text);
        if (groups.isEmpty()) {
            return List.of();
        }
        List<LeakPattern> candidates = new ArrayList<>(groups.cardinality());
        groups.stream().forEach(index -> candidates.add(ALL.get(index)));
        return candidates;
    }

    /** Hands over every pattern that matches and the text it matches; what takes too many steps counts as no match. */
    static void search(String text, boolean onSuccess, BiConsumer<LeakPattern, String> hit) {
        for (LeakPattern pattern : candidates(text)) {
            if (onSuccess && !(pattern.onSuccess() && pattern.sure())) {
                continue;
            }
            for (String match : matches(pattern, text)) {
                hit.accept(pattern, match);
            }
        }
    }

    private static List<String> matches(LeakPattern pattern, String text) {
        List<String> matches = new ArrayList<>(1);
        try {
            Matcher matcher = pattern.expression().matcher(new BoundedText(text, MOST_STEPS));
            while (matches.size() < MOST_MATCHES && matcher.find()) {
                matches.add(text.substring(matcher.start(), matcher.end()));
            }
            return matches;
        } catch (BoundedText.Exhausted | StackOverflowError endless) {
            return matches;
        }
    }
}
