package dev.statusquo.error.schema;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;

/**
 * A regular expression of a schema: ECMA-262 text, run by Java's engine with a bound on its steps, so that an expression of
 * exponential cost ends. A text that takes more than the bound counts as matching, for nobody knows that it does not.
 */
final class EcmaPattern implements RegularExpression {

    private static final int MOST_STEPS = 1_000_000;

    private final Pattern pattern;

    EcmaPattern(String text) {
        this.pattern = Pattern.compile(translated(text));
    }

    @Override
    public boolean matches(String value) {
        try {
            return pattern.matcher(new CountedText(value)).find();
        } catch (TooManySteps | StackOverflowError endless) {
            return true;
        }
    }

    /** Turns what means something else in Java into what it means in ECMA-262: the end, and brackets within a class. */
    private static String translated(String text) {
        StringBuilder java = new StringBuilder(text.length() + 8);
        boolean inClass = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                boolean braced = escaped == 'u' && i + 1 < text.length() && text.charAt(i + 1) == '{';
                java.append('\\').append(braced ? 'x' : escaped);
            } else if (!inClass && text.startsWith("[^]", i)) {
                java.append("[\\s\\S]");
                i += 2;
            } else if (!inClass && text.startsWith("[]", i)) {
                java.append("(?!)");
                i++;
            } else if (inClass && (c == '[' || c == '&')) {
                java.append('\\').append(c);
            } else if (!inClass && c == '$') {
                java.append("\\z");
            } else {
                inClass = inClass ? c != ']' : c == '[';
                java.append(c);
            }
        }
        return java.toString();
    }

    private static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super(null, null, false, false);
        }
    }

    /** A text that counts how often it is looked at; each step of the engine looks once or more. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private int steps;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
