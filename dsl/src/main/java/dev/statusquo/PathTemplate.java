package dev.statusquo;

import dev.statusquo.header.PercentEncoding;
import java.util.List;

/** A target with places for values, such as {@code /users/{id}/orders/{orderId}}. */
record PathTemplate(String text) {

    /**
     * Returns the target with the values in place of the braces, in their order, each percent-encoded (RFC 3986,
     * section 2.1).
     *
     * @throws IllegalArgumentException if there are too few or too many values, a brace has no partner, or a value
     *     cannot stand alone in a path
     */
    String expand(List<?> values) {
        StringBuilder target = new StringBuilder(text.length() + 16);
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int literalEnd = open < 0 ? text.length() : open;
            requireNoStrayBrace(at, literalEnd);
            target.append(PercentEncoding.uri(text.substring(at, literalEnd)));
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException(
                        "template is '" + text + "'; the brace at offset " + open + " is not closed");
            }
            String name = text.substring(open + 1, close);
            if (used == values.size()) {
                throw new IllegalArgumentException(
                        "template is '" + text + "' and " + given(values) + "; there is none for {" + name + "}");
            }
            target.append(encoded(name, values.get(used), isWholeSegment(open, close)));
            used++;
            at = close + 1;
        }
        if (used < values.size()) {
            throw new IllegalArgumentException(
                    "template is '" + text + "' and " + given(values) + "; it has places for " + used);
        }
        return target.toString();
    }

    private void requireNoStrayBrace(int from, int to) {
        int stray = text.indexOf('}', from);
        if (stray >= 0 && stray < to) {
            throw new IllegalArgumentException(
                    "template is '" + text + "'; the brace at offset " + stray + " was never opened");
        }
    }

    private boolean isWholeSegment(int open, int close) {
        boolean begins = open > 0 && text.charAt(open - 1) == '/';
        boolean ends = close + 1 == text.length() || "/?#".indexOf(text.charAt(close + 1)) >= 0;
        boolean inQuery = text.lastIndexOf('?', open) >= 0;
        return begins && ends && !inQuery;
    }

    private String encoded(String name, Object value, boolean wholeSegment) {
        String plain = String.valueOf(value);
        if (wholeSegment && (plain.isEmpty() || plain.equals(".") || plain.equals(".."))) {
            throw new IllegalArgumentException("value of {" + name + "} in '" + text + "' is '" + plain
                    + "', which would name another resource; write such a path without braces");
        }
        return PercentEncoding.segment(plain);
    }

    private static String given(List<?> values) {
        return values.size() == 1 ? "1 value is given" : values.size() + " values are given";
    }
}
