package dev.statusquo.error.schema;

import com.fasterxml.jackson.core.JsonFactory;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Jackson, as it reads here. Loading it takes longer than most tests, so nothing names this class before a tree is wanted. */
final class JacksonReading {

    private static final int MOST_LEVELS = 1_000;

    /** What a service sends may hold so many names, values and ends: a tree of them takes up to 60 MB. */
    private static final long MOST_TOKENS = 1_000_000;

    private static final JsonMapper MAPPER = mapper(StreamReadConstraints.DEFAULT_MAX_TOKEN_COUNT);

    private static final ObjectReader READER = MAPPER.readerFor(JsonNode.class);
    private static final ObjectReader BODY_READER = mapper(MOST_TOKENS).readerFor(JsonNode.class);
    private static final ObjectReader UNIQUE_READER = READER.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private JacksonReading() {}

    static JsonText of(InputStream bytes) {
        return parse(bytes, READER);
    }

    static JsonText ofBody(InputStream bytes) {
        return parse(bytes, BODY_READER);
    }

    static JsonText ofUnique(InputStream bytes) {
        return parse(bytes, UNIQUE_READER);
    }

    static JsonValue valueOf(@Nullable Object object) {
        return new JsonValue(MAPPER.valueToTree(object));
    }

    static JsonGenerator generator(Writer out) throws IOException {
        return MAPPER.createGenerator(out);
    }

    static JsonParser parser(InputStream bytes) throws IOException {
        return MAPPER.createParser(bytes);
    }

    private static JsonMapper mapper(long mostTokens) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(MOST_LEVELS)
                                .maxStringLength(64 << 20)
                                .maxTokenCount(mostTokens)
                                .build())
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .build())
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static JsonText parse(InputStream bytes, ObjectReader reader) {
        try {
            JsonNode node = reader.readValue(bytes);
            return node == null || node.isMissingNode()
                    ? JsonText.broken("there is no value")
                    : JsonText.of(new JsonValue(node));
        } catch (JsonProcessingException broken) {
            return JsonText.broken(problemOf(broken));
        } catch (IOException unreadable) {
            return JsonText.broken(String.valueOf(unreadable.getMessage()));
        } catch (NumberFormatException | ArithmeticException boundless) {
            // The reader does not count an exponent that no number has among what it refuses.
            return JsonText.broken("the exponent of a number is beyond any that is read");
        }
    }

    private static String problemOf(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        String what = String.valueOf(broken.getOriginalMessage());
        return at == null ? what : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + what;
    }
}
