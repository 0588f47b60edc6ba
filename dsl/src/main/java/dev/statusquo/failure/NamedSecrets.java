package dev.statusquo.failure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name and its value in text of any notation, and masks the values of secret names: {@code "name": "value"} in JSON,
 * be it cut off or a string within JSON, {@code name=value} in a query or a form, {@code Name: value} of a field line, and what a schema says of {@code /name}.
 */
final class NamedSecrets {

    private static final String SEEN = "but was ";
    private static final String AFTER_NAMES = ":=\"'\\";
    private static final String PAIR_ENDS = "&\"'<>`";

    private final Set<String> fields;
    private final Set<String> names;
    private final String text;
    /** Made when there is something to mask, which there hardly ever is. */
    private @Nullable StringBuilder masked;

    private int copied;

    private NamedSecrets(String text, Set<String> fields, Set<String> names) {
        this.text = text;
        this.fields = fields;
        this.names = names;
    }

    /** Returns the text with the values masked; names as {@link SecretName} writes them. */
    static String masked(String text, Set<String> fields, Set<String> names) {
        boolean paired = text.indexOf(':') >= 0 || text.indexOf('=') >= 0;
        return paired ? new NamedSecrets(text, fields, names).mask() : text;
    }

    private String mask() {
        int at = 0;
        while (at < text.length()) {
            int end = SecretName.end(text, at);
            at = end > at ? Math.max(end, pair(at, end)) : at + 1;
        }
        return masked == null
                ? text
                : masked.append(text, copied, text.length()).toString();
    }

    /** Looks at the name that ends here for what is paired with it; returns where to go on. */
    private int pair(int start, int end) {
        if (end == text.length() || AFTER_NAMES.indexOf(text.charAt(end)) < 0) {
            return end;
        }
        int next = skip(end, '\\');
        boolean quoted = next < text.length() && isQuote(text.charAt(next));
        int separator = skipBlanks(quoted ? next + 1 : end);
        char sign = separator < text.length() ? text.charAt(separator) : 0;
        boolean member = quoted && sign == ':';
        boolean pair = sign == '=' && separator == end;
        boolean line = !quoted && sign == ':' && separator == end;
        if (!member && !pair && !line) {
            return end;
        }
        boolean escaped = start > 0 && text.charAt(start - 1) == '\\' && "nrt".indexOf(text.charAt(start)) >= 0;
        String written = text.substring(escaped ? start + 1 : start, end);
        String name = SecretName.of(written);
        boolean place = line && start > 0 && text.charAt(start - 1) == '/' && names.contains(name);
        if (place) {
            return placed(separator);
        }
        if (!SecretName.isField(written, fields) && (line || !names.contains(name))) {
            return end;
        }
        int value = line || member ? skipBlanks(separator + 1) : separator + 1;
        int open = skip(value, '\\');
        if (!line && open < text.length() && isQuote(text.charAt(open))) {
            return replace(open + 1, closing(open, open - value), Redaction.MASK);
        }
        if (line) {
            int credentials = value + SecretName.scheme(text.substring(value, endOfLine(value)), name);
            return replace(credentials, endOfLine(credentials), Redaction.MASK);
        }
        return pair
                ? replace(value, endOfPair(value), Redaction.MASK)
                : replace(value, endOfScalar(value), '"' + Redaction.MASK + '"');
    }

    /** Masks what was seen at a place, as in {@code /password: expected a number, but was "secret"}. */
    private int placed(int from) {
        int lineEnd = text.indexOf('\n', from);
        int end = lineEnd < 0 ? text.length() : lineEnd;
        int seen = text.lastIndexOf(SEEN, end);
        return seen > from ? replace(seen + SEEN.length(), end, Redaction.MASK) : from;
    }

    private int replace(int from, int to, String mask) {
        if (to > from) {
            masked = masked == null ? new StringBuilder(text.length()) : masked;
            masked.append(text, copied, from).append(mask);
            copied = to;
        }
        return to;
    }

    /** Returns where the quote that opens here is closed: by the same quote behind as many backslashes. */
    private int closing(int open, int depth) {
        int backslashes = 0;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == text.charAt(open) && (depth == 0 ? backslashes % 2 == 0 : backslashes <= depth)) {
                return i - Math.min(backslashes, depth);
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
        }
        return text.length();
    }

    /** Returns the end of a number or word; {@code from} for an object or array, whose members are looked at one by one. */
    private int endOfScalar(int from) {
        int i = from;
        while (i < text.length() && ",{}[] \t\r\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int endOfPair(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) > ' ' && PAIR_ENDS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int endOfLine(int from) {
        int i = from;
        while (i < text.length() && "\r\n\\\"'".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int skip(int from, char what) {
        int i = from;
        while (i < text.length() && text.charAt(i) == what) {
            i++;
        }
        return i;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
