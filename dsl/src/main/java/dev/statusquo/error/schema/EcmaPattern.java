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
                if (i + 1 < text.length() && text.charAt(i + 1) == '{' && "uxpP".indexOf(escaped) >= 0) {
                    java.append('{');
                    i++;
                }
            } else if (!inClass && text.startsWith("[^]", i)) {
                java.append("[\\s\\S]");
                i += 2;
            } else if (!inClass && text.startsWith("[]", i)) {
                java.append("(?!)");
                i++;
            } else if (inClass && (c == '[' || c == '&')) {
                java.append('\\').append(c);
            } else if (!inClass && c == '{' && !opensQuantifier(text, i)) {
                java.append("\\{");
            } else if (!inClass && c == '$') {
                java.append("\\z");
            } else {
                inClass = inClass ? c != ']' : c == '[';
                java.append(c);
            }
        }
        return java.toString();
    }

    /** A brace that opens no quantifier such as <code>{2,}</code> stands for itself, as browsers and most validators have it. */
    private static boolean opensQuantifier(String text, int open) {
        int close = text.indexOf('}', open);
        String held = close < 0 ? "" : text.substring(open + 1, close);
        int comma = held.indexOf(',');
        String least = comma < 0 ? held : held.substring(0, comma);
        String most = comma < 0 ? "" : held.substring(comma + 1);
        return !least.isEmpty() && isDigits(least) && isDigits(most);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
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
