package dev.statusquo.header;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position in the text of one field value, with what went wrong so far.
 *
 * <p>The first break stops the reading: every method then returns nothing, so that a parser needs to ask {@link #failed()}
 * only where it loops. Lapses of the sender are collected, the first one with its offset. Whitespace around the whole value
 * is not part of it (RFC 9110, section 5.5) and is skipped here, all other whitespace is the parser's business. Offsets count
 * from the start of the given text.
 */
final class FieldCursor {
    private final String text;
    private final int end;
    private int at;
    private boolean inList;
    private Validity validity = Validity.VALID;
    private int lapseOffset = -1;
    private String lapse = "";
    private int breakOffset = -1;
    private String problem = "";

    FieldCursor(String text) {
        this.text = text;
        int last = text.length();
        while (last > 0 && isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        this.end = last;
        skipWhitespace();
    }

    /** Returns the lines of a list field as one value, the way RFC 9110, section 5.3 combines them. */
    static String combine(List<String> lines) {
        return lines.size() == 1 ? lines.get(0) : String.join(", ", lines);
    }

    int offset() {
        return at;
    }

    /** Returns the offset at which the value ends, whitespace after it left out. */
    int end() {
        return end;
    }

    boolean atEnd() {
        return at >= end;
    }

    /** Returns the next character, -1 at the end and after a break. */
    int peek() {
        return at < end && breakOffset < 0 ? text.charAt(at) : -1;
    }

    void moveTo(int offset) {
        at = offset;
    }

    boolean take(char expected) {
        if (peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    /** Takes the character, or breaks here. */
    boolean expect(char expected, String otherwise) {
        return take(expected) || fail(otherwise);
    }

    /** Takes exactly this text, or nothing. */
    boolean take(String expected) {
        if (failed() || at + expected.length() > end || !text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    /** Skips spaces and tabs; returns how many. */
    int skipWhitespace() {
        int start = at;
        while (at < end && isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    private static boolean isWhitespace(char character) {
        return character == ' ' || character == '\t';
    }

    /** Reads a token; empty if none stands here. */
    String token() {
        int start = at;
        while (Ascii.isTokenCharacter(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Reads a token, or breaks here. */
    String token(String otherwise) {
        String token = token();
        if (token.isEmpty()) {
            fail(otherwise);
        }
        return token;
    }

    /** Reads digits; empty if none stands here. */
    String digits() {
        int start = at;
        while (Ascii.isDigit(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Reads a token or a quoted string and returns what it means; breaks here if there is neither. */
    String tokenOrQuoted() {
        return peek() == '"' ? quotedString() : token("a token or a quoted string");
    }

    /** Reads a quoted string that opens here and returns what it means, without quotes and backslashes. */
    String quotedString() {
        if (!expect('"', "a quoted string")) {
            return "";
        }
        int start = at;
        @Nullable StringBuilder unescaped = null;
        while (true) {
            int next = peek();
            if (next == '"') {
                String value = unescaped == null ? text.substring(start, at) : unescaped.toString();
                at++;
                return value;
            }
            if (next == '\\') {
                unescaped = unescaped == null ? new StringBuilder().append(text, start, at) : unescaped;
                at++;
                next = peek();
            }
            if (!Ascii.isQuotable(next)) {
                fail(next < 0 ? "a closing quote" : "a character that may stand in a quoted string");
                return "";
            }
            if (unescaped != null) {
                unescaped.append((char) next);
            }
            at++;
        }
    }

    /**
     * Moves to the next member of a comma-separated list and returns whether there is one. Empty members are a lapse of the
     * sender (RFC 9110, section 5.6.1), anything but a comma after a member is a break.
     */
    boolean nextMember() {
        skipWhitespace();
        if (failed() || atEnd()) {
            return false;
        }
        if (inList) {
            if (!expect(',', "a comma between list members")) {
                return false;
            }
            skipWhitespace();
            if (atEnd()) {
                lapse(at, "a list member after the comma");
                return false;
            }
        }
        inList = true;
        while (peek() == ',') {
            lapse(at, "a list member before the comma");
            at++;
            skipWhitespace();
        }
        return !atEnd();
    }

    /** Records that a sender must not have produced what stands at the offset. */
    void lapse(int offset, String instead) {
        lapse(Validity.SENDER_INVALID, offset, instead);
    }

    void lapse(Validity worth, int offset, String instead) {
        if (lapseOffset < 0) {
            lapseOffset = offset;
            lapse = instead;
        }
        validity = validity.and(worth);
    }

    boolean failed() {
        return breakOffset >= 0;
    }

    /** Breaks here; the first break counts. Returns {@code false}. */
    boolean fail(String expected) {
        return fail(at, expected);
    }

    boolean fail(int offset, String expected) {
        if (breakOffset < 0) {
            breakOffset = offset;
            problem = expected;
        }
        return false;
    }

    /** Returns the break as an outcome; there must be one. */
    <T> Parsed<T> malformed() {
        return Parsed.malformed(breakOffset, problem);
    }

    /** Returns the outcome: a break, a value with the sender's lapse, or a valid value. */
    <T> Parsed<T> finish(T value) {
        if (!failed() && !atEnd()) {
            fail("the end of the value");
        }
        if (failed()) {
            return malformed();
        }
        return switch (validity) {
            case VALID -> Parsed.valid(value);
            case VALID_OBSOLETE -> Parsed.obsolete(value, lapseOffset, lapse);
            default -> Parsed.senderInvalid(value, lapseOffset, lapse);
        };
    }
}
