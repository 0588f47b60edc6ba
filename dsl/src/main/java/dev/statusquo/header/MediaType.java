package dev.statusquo.header;

import java.util.Locale;
import java.util.Optional;

/**
 * A media type with its parameters, as in {@code Content-Type} (RFC 9110, section 8.3).
 *
 * <p>Valid: {@code Text/HTML;Charset="utf-8"}. Broken at offset 25: {@code application/json; charset = utf-8}, whitespace
 * before the equals sign. Equality ignores the case of type, subtype and parameter names and the order of parameters.
 *
 * @param type the type, in lower case
 * @param subtype the subtype, in lower case, with its suffix
 * @param parameters the parameters
 */
public record MediaType(String type, String subtype, Parameters parameters) {

    /** Refuses what is no token. */
    public MediaType {
        if (!Ascii.isToken(type) || !Ascii.isToken(subtype)) {
            throw new IllegalArgumentException(
                    "media type \"" + type + "/" + subtype + "\" is not two tokens; use one such as application/json");
        }
        type = type.toLowerCase(Locale.ROOT);
        subtype = subtype.toLowerCase(Locale.ROOT);
    }

    /** Returns the media type that the value is. */
    public static Parsed<MediaType> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        Optional<MediaType> read = read(cursor);
        return read.isPresent() ? cursor.finish(read.get()) : cursor.malformed();
    }

    /**
     * Returns the media type that the text is.
     *
     * @throws IllegalArgumentException if it is none; for texts of our own, {@link #parse} is for those of a server
     */
    public static MediaType of(String text) {
        Parsed<MediaType> parsed = parse(text);
        return parsed.value()
                .orElseThrow(() -> new IllegalArgumentException("not a media type: \"" + text + "\", expected "
                        + parsed.problem() + " at offset " + parsed.offset()));
    }

    /** Reads a media type and leaves the cursor behind it; empty after a break. */
    static Optional<MediaType> read(FieldCursor cursor) {
        String type = cursor.token("a media type such as application/json");
        cursor.expect('/', "a slash after the type");
        String subtype = cursor.token("a subtype");
        Parameters parameters = parameters(cursor);
        return cursor.failed() ? Optional.empty() : Optional.of(new MediaType(type, subtype, parameters));
    }

    private static Parameters parameters(FieldCursor cursor) {
        Parameters.Builder builder = new Parameters.Builder();
        while (true) {
            int gap = cursor.skipWhitespace();
            if (!cursor.take(';')) {
                if (gap > 0 && !cursor.atEnd() && cursor.peek() != ',') {
                    cursor.fail("a semicolon before the parameter");
                }
                return builder.build();
            }
            cursor.skipWhitespace();
            int start = cursor.offset();
            String name = cursor.token();
            if (name.isEmpty()) {
                continue;
            }
            cursor.expect('=', "an equals sign right after the name");
            String value = cursor.tokenOrQuoted();
            if (!cursor.failed() && !builder.add(name, value)) {
                cursor.lapse(start, "no second " + name.toLowerCase(Locale.ROOT) + " parameter");
            }
        }
    }

    /** Returns a parameter's value. */
    public Optional<String> parameter(String name) {
        return parameters.value(name);
    }

    /** Returns type and subtype without parameters. */
    public String essence() {
        return type + '/' + subtype;
    }

    /** Returns what follows the last plus sign of the subtype (RFC 6838, section 4.2.8). */
    public Optional<String> suffix() {
        int plus = subtype.lastIndexOf('+');
        return plus < 0 ? Optional.empty() : Optional.of(subtype.substring(plus + 1));
    }

    /** Returns whether the content can be read as JSON: {@code application/json} or a type with the suffix {@code +json}. */
    public boolean isJson() {
        return type.equals("application") && subtype.equals("json") || subtype.endsWith("+json");
    }

    /** Returns whether type or subtype is an asterisk, which names a range and not the type of a content. */
    public boolean isWildcard() {
        return type.equals("*") || subtype.equals("*");
    }

    /**
     * Returns whether this is what was declared: same type and subtype, and each parameter of the declaration, none other
     * compared. A declared asterisk stands for any type or subtype. {@code application/problem+json} does not match
     * {@code application/json}.
     */
    public boolean matches(MediaType declared) {
        if (!declared.type.equals("*") && !declared.type.equals(type)
                || !declared.subtype.equals("*") && !declared.subtype.equals(subtype)) {
            return false;
        }
        return declared.parameters.asMap().entrySet().stream()
                .allMatch(entry -> parameters
                        .value(entry.getKey())
                        .filter(value -> entry.getKey().equals("charset")
                                ? value.equalsIgnoreCase(entry.getValue())
                                : value.equals(entry.getValue()))
                        .isPresent());
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? essence() : essence() + "; " + parameters;
    }
}
