package dev.statusquo.failure;

/**
 * Text from the wire made safe for a terminal: control and format characters become {@code \}{@code uXXXX}, so that a service
 * can neither colour, hide nor reorder what a reader sees. Line feeds and tabs stay.
 */
public final class Printable {

    private Printable() {}

    /** Returns {@code text} with every character that a terminal would act on escaped. */
    public static String of(String text) {
        int first = firstUnsafe(text);
        if (first < 0) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isUnsafe(c)) {
                for (char unit : Character.toChars(c)) {
                    safe.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        safe.append(Character.forDigit(unit >> shift & 0xF, 16));
                    }
                }
            } else {
                safe.appendCodePoint(c);
            }
        }
        return safe.toString();
    }

    /** Returns {@code text} on one line, cut to {@code limit} characters, printable. */
    public static String line(String text, int limit) {
        String cut = text.length() > limit ? text.substring(0, limit) + "… (" + text.length() + " characters)" : text;
        return of(cut).replace("\n", "\\n").replace("\t", "\\t");
    }

    /** Returns {@code text} cut to {@code limit} characters, which it then says. */
    public static String cut(String text, int limit) {
        return text.length() <= limit
                ? text
                : text.substring(0, limit) + "… cut after " + limit + " of " + text.length() + " characters";
    }

    private static int firstUnsafe(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        for (int i = first, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isUnsafe(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c == '\t';
    }

    private static boolean isUnsafe(int c) {
        if (isPlain(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
