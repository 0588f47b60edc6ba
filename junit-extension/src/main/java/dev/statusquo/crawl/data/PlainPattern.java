package dev.statusquo.crawl.data;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern in words that the generator of strings knows: a script as some of its letters, a brace that repeats nothing escaped. */
final class PlainPattern {

    private static final int MOST_SAMPLES = 30;
    private static final int LAST_LOOKED_AT = 0xFFFF;

    private PlainPattern() {}

    static String of(String pattern) {
        StringBuilder plain = new StringBuilder(pattern.length() + 16);
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int close = pattern.indexOf('}', i);
            if (c == '\\' && i + 1 < pattern.length()) {
                boolean property = pattern.startsWith("p{", i + 1) && close > 0;
                if (property && pattern.substring(i, close).indexOf('=') > 0) {
                    String samples = samples(pattern.substring(i, close + 1));
                    plain.append(inClass ? samples : "[" + samples + "]");
                    i = close;
                } else {
                    int end = property ? close : i + 1;
                    plain.append(pattern, i, end + 1);
                    i = end;
                }
            } else if (c == '{' && !inClass && !repeats(pattern, i, close)) {
                plain.append("\\{");
            } else if (c == '}' && !inClass && !repeats(pattern, pattern.lastIndexOf('{', i), i)) {
                plain.append("\\}");
            } else {
                inClass = inClass ? c != ']' : c == '[';
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean repeats(String pattern, int open, int close) {
        String held = open < 0 || close < open ? "" : pattern.substring(open + 1, close);
        return !held.isEmpty()
                && held.charAt(0) != ','
                && held.chars().allMatch(c -> c == ',' || (c >= '0' && c <= '9'));
    }

    /** Returns some of the characters that have a property; none for a property that nobody knows. */
    private static String samples(String property) {
        StringBuilder samples = new StringBuilder();
        try {
            Pattern known = Pattern.compile(property);
            for (int c = 'A'; c <= LAST_LOOKED_AT && samples.length() < MOST_SAMPLES; c++) {
                boolean letter = Character.isLetterOrDigit(c);
                if (letter && known.matcher(Character.toString(c)).matches()) {
                    samples.append((char) c);
                }
            }
        } catch (PatternSyntaxException unknown) {
            return "";
        }
        return samples.toString();
    }
}
