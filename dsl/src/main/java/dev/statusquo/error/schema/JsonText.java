package dev.statusquo.error.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.statusquo.exchange.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read as JSON (RFC 8259): its value, or where it broke. Reading never throws over what the text says; depth is
 * bounded at 1,000 levels and numbers at 1,000 digits, the content of a message also at 1,000,000 tokens, and what exceeds a bound
 * counts as broken.
 */
public final class JsonText {

    private static final int MOST_LEVELS = 1_000;

    /** What a service sends may hold so many names, values and ends: a tree of them takes up to 60 MB. */
    private static final long MOST_TOKENS = 1_000_000;

    private static final JsonMapper MAPPER = mapper(StreamReadConstraints.DEFAULT_MAX_TOKEN_COUNT);

    private static final ObjectReader READER = MAPPER.readerFor(JsonNode.class);
    private static final ObjectReader BODY_READER = mapper(MOST_TOKENS).readerFor(JsonNode.class);
    private static final ObjectReader UNIQUE_READER = READER.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final @Nullable JsonValue value;
    private final String problem;

    private JsonText(@Nullable JsonValue value, String problem) {
        this.value = value;
        this.problem = problem;
    }

    /** Returns the reading of a body, made once for each body. */
    public static JsonText of(Body body) {
        return body.read(
                JsonText.class,
                unread -> unread.isTruncated()
                        ? new JsonText(null, "the body was read up to " + unread.length() + " bytes only")
                        : parse(unread.open(), BODY_READER));
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
        return parse(bytes, READER);
    }

    /** Returns the reading of bytes in which no object may name a member twice. */
    public static JsonText parseUnique(InputStream bytes) {
        return parse(bytes, UNIQUE_READER);
    }

    private static JsonMapper mapper(long mostTokens) {
        return JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(MOST_LEVELS)
                                .maxStringLength(64 << 20)
                                .maxTokenCount(mostTokens)
                                .build())
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .disable(com.fasterxml.jackson.core.JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .build())
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    static JsonGenerator generator(Writer out) throws IOException {
        return MAPPER.createGenerator(out);
    }

    static JsonParser parser(InputStream bytes) throws IOException {
        return MAPPER.createParser(bytes);
    }

    private static JsonText parse(InputStream bytes, ObjectReader reader) {
        try {
            JsonNode node = reader.readValue(bytes);
            return node == null || node.isMissingNode()
                    ? new JsonText(null, "there is no value")
                    : new JsonText(new JsonValue(node), "");
        } catch (JsonProcessingException broken) {
            return new JsonText(null, problemOf(broken));
        } catch (IOException unreadable) {
            return new JsonText(null, String.valueOf(unreadable.getMessage()));
        } catch (NumberFormatException | ArithmeticException boundless) {
            // The reader does not count an exponent that no number has among what it refuses.
            return new JsonText(null, "the exponent of a number is beyond any that is read");
        }
    }

    /**
     * Returns an object of the caller's, such as a map, a list or a bean, as JSON.
     *
     * @throws IllegalArgumentException if {@code object} cannot be written as JSON
     */
    public static JsonValue from(@Nullable Object object) {
        return object instanceof JsonValue known ? known : new JsonValue(MAPPER.valueToTree(object));
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

    private static String problemOf(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        String what = String.valueOf(broken.getOriginalMessage());
        return at == null ? what : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + what;
    }
}
