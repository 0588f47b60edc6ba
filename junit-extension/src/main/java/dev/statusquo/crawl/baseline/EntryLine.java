package dev.statusquo.crawl.baseline;

import java.util.Collection;

/** Writes an entry as JSON on one line, in plain characters that no editor, terminal or line break convention changes. */
final class EntryLine {

    private final StringBuilder text = new StringBuilder(200).append('{');

    EntryLine member(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    /** Writes a member unless it says nothing. */
    EntryLine unlessEmpty(String name, String value) {
        return value.isEmpty() ? this : member(name, value);
    }

    EntryLine member(String name, int value) {
        name(name);
        text.append(value);
        return this;
    }

    EntryLine member(String name, boolean value) {
        name(name);
        text.append(value);
        return this;
    }

    EntryLine texts(String name, Collection<String> values) {
        name(name);
        text.append('[');
        String separator = "";
        for (String value : values) {
            text.append(separator);
            quote(value);
            separator = ", ";
        }
        text.append(']');
        return this;
    }

    EntryLine numbers(String name, Collection<Integer> values) {
        name(name);
        text.append(values);
        return this;
    }

    private void name(String name) {
        text.append(text.length() > 1 ? ", " : "");
        quote(name);
        text.append(": ");
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0, c; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (c >= ' ' && c < 0x7F || isVisible(c)) {
                text.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    text.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        text.append(Character.forDigit(unit >> shift & 0xF, 16));
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
