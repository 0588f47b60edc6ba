package dev.statusquo.error.schema;

import dev.statusquo.exchange.Body;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read as JSON (RFC 8259): its value, or where it broke. Reading never throws over what the text says; depth is
 * bounded at 1,000 levels and numbers at 1,000 digits, the content of a message also at 1,000,000 tokens, and what exceeds a bound
 * counts as broken.
 */
public final class JsonText {

    private final @Nullable JsonValue value;
    private final String problem;

    private JsonText(@Nullable JsonValue value, String problem) {
        this.value = value;
        this.problem = problem;
    }

    static JsonText of(JsonValue value) {
        return new JsonText(value, "");
    }

    static JsonText broken(String problem) {
        return new JsonText(null, problem);
    }

    /** Returns the reading of a body, made once for each body. */
    public static JsonText of(Body body) {
        return body.read(
                JsonText.class,
                unread -> unread.isTruncated()
                        ? broken("the body was read up to " + unread.length() + " bytes only")
                        : JacksonReading.ofBody(unread.open()));
    }

    /**
     * Returns whether the body is JSON beyond doubt, which most are: all of it, in ASCII, of ordinary depth and numbers. It is looked
     * at once and no tree is made; {@code false} says nothing.
     */
    public static boolean isPlain(Body body) {
        return body.read(PlainJson.class, PlainJson::of) == PlainJson.CERTAIN;
    }

    /** Returns the reading of a text. */
    public static JsonText parse(String text) {
        return parse(Body.of(text).open());
    }

    /** Returns the reading of bytes in UTF-8, UTF-16 or UTF-32. */
    public static JsonText parse(InputStream bytes) {
        return JacksonReading.of(bytes);
    }

    /** Returns the reading of bytes in which no object may name a member twice. */
    public static JsonText parseUnique(InputStream bytes) {
        return JacksonReading.ofUnique(bytes);
    }

    /**
     * Returns an object of the caller's, such as a map, a list or a bean, as JSON.
     *
     * @throws IllegalArgumentException if {@code object} cannot be written as JSON
     */
    public static JsonValue from(@Nullable Object object) {
        return object instanceof JsonValue known ? known : JacksonReading.valueOf(object);
    }

    /** Returns the value, empty for a text that is not JSON. */
    public Optional<JsonValue> value() {
        return Optional.ofNullable(value);
    }

    /** Returns the value, absent for a text that is not JSON. */
    public JsonValue orAbsent() {
        return value == null ? JsonValue.absent() : value;
    }

    /** Returns where the text broke and why, such as {@code line 1, column 12: …}; empty for JSON. */
    public String problem() {
        return problem;
    }
}
