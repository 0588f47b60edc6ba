package dev.statusquo.examples.bookshop;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The reading and writing of JSON: strict in what is read, nothing absent in what is written. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Returns the object that the bytes spell. Anything else, a list or null included, is refused as a whole. */
    static ObjectNode readObject(byte[] bytes) {
        if (bytes.length == 0) {
            throw Problems.invalidJson("The request body is missing.");
        }
        if (bytes[0] == (byte) 0xEF || contains(bytes, (byte) 0)) {
            throw Problems.invalidJson("The request body has to be UTF-8 without a byte order mark.");
        }
        return parse(bytes) instanceof ObjectNode object ? object : notAnObject();
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException malformed) {
            throw Problems.invalidJson("The request body could not be parsed as JSON.");
        }
    }

    private static ObjectNode notAnObject() {
        throw Problems.invalidJson("The request body has to be a JSON object.");
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte each : bytes) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }
}
