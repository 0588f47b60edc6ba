package dev.statusquo.error.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSON pointer (RFC 6901), such as {@code /fields/email}.
 *
 * @param tokens the reference tokens, unescaped; empty for the whole document
 */
public record JsonPointer(List<String> tokens) {

    private static final JsonPointer ROOT = new JsonPointer(List.of());

    public JsonPointer {
        tokens = List.copyOf(tokens);
    }

    /** Returns the pointer to the whole document. */
    public static JsonPointer root() {
        return ROOT;
    }

    /**
     * Returns the pointer written so.
     *
     * @throws IllegalArgumentException if {@code text} is not empty and does not start with a slash
     */
    public static JsonPointer of(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("JSON pointer is '" + text + "'; it starts with a slash, such as /"
                    + text + ", or is empty for the whole");
        }
        List<String> tokens = new ArrayList<>();
        for (String token : text.substring(1).split("/", -1)) {
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return new JsonPointer(tokens);
    }

    /** Returns the pointer to a member or an element of what this points to. */
    public JsonPointer child(String token) {
        List<String> longer = new ArrayList<>(tokens);
        longer.add(token);
        return new JsonPointer(longer);
    }

    /** Returns the pointer to an element. */
    public JsonPointer child(int index) {
        return child(Integer.toString(index));
    }

    /** Returns the last token, empty for the whole document. */
    public String last() {
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
    }

    /** Returns the pointer as written. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append('/').append(token.replace("~", "~0").replace("/", "~1")));
        return text.toString();
    }
}
