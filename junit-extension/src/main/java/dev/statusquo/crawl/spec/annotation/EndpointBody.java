package dev.statusquo.crawl.spec.annotation;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.NamedExample;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Content that an endpoint accepts: an example, of which nothing else is known. Its media type is that of the name's ending.
 *
 * @param name the name of the resource, such as {@code users/create.json}
 * @param bytes what it holds
 */
public record EndpointBody(String name, Body bytes) {

    private static final String JSON = "application/json";
    private static final Map<String, String> MEDIA_TYPES =
            Map.of("json", JSON, "xml", "application/xml", "txt", "text/plain", "csv", "text/csv");

    /**
     * Makes the content.
     *
     * @throws IllegalArgumentException if its kind is not known, or it is not JSON though its name says so
     */
    public EndpointBody {
        value(name, bytes);
    }

    /** Returns the media type. */
    public String mediaType() {
        return mediaType(name);
    }

    /**
     * Returns the content as declarations have it: of no schema, since one example does not tell what else is allowed, so no
     * faulty variants are made of it.
     */
    MediaContent content() {
        return new MediaContent(mediaType(), DeclaredSchema.any(), List.of(new NamedExample("", value(name, bytes))));
    }

    private static String mediaType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String mediaType = MEDIA_TYPES.get(ending);
        if (mediaType == null) {
            throw new IllegalArgumentException(
                    "body is '" + name + "', whose kind is not known; let its name end with .json, .xml, .txt or .csv");
        }
        return mediaType;
    }

    private static JsonValue value(String name, Body bytes) {
        if (!mediaType(name).equals(JSON)) {
            return JsonValue.of(text(name, bytes));
        }
        JsonText text = JsonText.of(bytes);
        return text.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "body is '" + name + "', which is not JSON: " + text.problem() + "; mend the file"));
    }

    private static String text(String name, Body bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException(
                    "body is '" + name + "', which is not text in UTF-8; save it as such", broken);
        }
    }
}
