package dev.statusquo.crawl.data;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Strings that a pattern matches. What the generator of strings does not understand gives none. */
final class PatternStrings {

    private static final int MOST_CHARACTERS = 1_000;
    private static final long LONGEST = 100_000;
    private static final int TRIES = 60;
    /** Only a pattern made to take long takes this long, a thousand times as long as others. */
    private static final long LONGEST_SEARCH = 1_000_000_000L;

    private PatternStrings() {}

    /** Returns a string of the pattern that is accepted, empty if none was found. */
    static Optional<String> of(String pattern, Random random, Predicate<String> accepted) {
        if (pattern.length() > MOST_CHARACTERS || new PatternLength(pattern).most() > LONGEST) {
            return Optional.empty();
        }
        long end = System.nanoTime() + LONGEST_SEARCH;
        for (int longest : new int[] {4, 12, 40}) {
            Optional<String> found = of(pattern, longest, random, accepted, end);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> of(
            String pattern, int longest, Random random, Predicate<String> accepted, long end) {
        RgxGenProperties properties = new RgxGenProperties();
        RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, longest);
        try {
            RgxGen generator = RgxGen.parse(properties, PlainPattern.of(pattern));
            for (int i = 0; i < TRIES && System.nanoTime() - end < 0; i++) {
                String candidate = generator.generate(random);
                if (accepted.test(candidate)) {
                    return Optional.of(candidate);
                }
            }
        } catch (RuntimeException | StackOverflowError notUnderstood) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
