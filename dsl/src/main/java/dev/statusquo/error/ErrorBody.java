package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of an error response, read once for whoever asks.
 *
 * @param exchange where it comes from
 * @param mediaType type and subtype in lower case, without parameters; empty if none is given
 * @param json the content as JSON, absent if it is something else
 */
record ErrorBody(Exchange exchange, String mediaType, JsonValue json) {

    private static final List<String> REQUEST_ID_FIELDS = List.of(
            "X-Request-Id",
            "Request-Id",
            "X-Correlation-Id",
            "x-ms-request-id",
            "x-amzn-RequestId",
            "X-GitHub-Request-Id");

    static ErrorBody of(Exchange exchange) {
        String contentType = exchange.headers().first("Content-Type").orElse("");
        int parameters = contentType.indexOf(';');
        String essence = parameters < 0 ? contentType : contentType.substring(0, parameters);
        JsonValue json = exchange.body().isEmpty()
                ? JsonValue.absent()
                : JsonText.of(exchange.body()).orAbsent();
        return new ErrorBody(exchange, essence.strip().toLowerCase(Locale.ROOT), json);
    }

    boolean isProblem() {
        return mediaType.equals("application/problem+json");
    }

    boolean isPlainJson() {
        return mediaType.isEmpty() || mediaType.equals("application/json") || mediaType.equals("text/json");
    }

    boolean isObject() {
        return json.is(JsonKind.OBJECT);
    }

    boolean has(String... names) {
        return Arrays.stream(names).allMatch(name -> json.get(name).isPresent());
    }

    boolean hasAny(String... names) {
        return Arrays.stream(names).anyMatch(name -> json.get(name).isPresent());
    }

    /** Returns {@code true} for an object with one member or more, none of another name. */
    boolean hasOnly(String... names) {
        return json.size() > 0 && List.of(names).containsAll(json.names());
    }

    boolean isText(String name) {
        return json.get(name).is(JsonKind.STRING);
    }

    boolean isArray(String name) {
        return json.get(name).is(JsonKind.ARRAY);
    }

    boolean isObject(String name) {
        return json.get(name).is(JsonKind.OBJECT);
    }

    JsonValue at(String pointer) {
        boolean member = pointer.lastIndexOf('/') == 0 && pointer.indexOf('~') < 0 && isObject();
        return member ? json.get(pointer.substring(1)) : json.at(JsonPointer.of(pointer));
    }

    /** Returns the first of these places that holds a text with something in it. */
    @Nullable
    String text(String... pointers) {
        for (String pointer : pointers) {
            Optional<String> text = at(pointer).text();
            if (text.isPresent() && !text.get().isBlank()) {
                return text.get();
            }
        }
        return null;
    }

    /** Returns the id of the request, from one of these places of the body or else from a header field. */
    @Nullable
    String requestId(String... pointers) {
        String inBody = text(pointers);
        if (inBody != null) {
            return inBody;
        }
        for (String name : REQUEST_ID_FIELDS) {
            Optional<String> id = exchange.headers().first(name);
            if (id.isPresent() && !id.get().isBlank()) {
                return id.get();
            }
        }
        return null;
    }

    /** Returns the text that each element of an array has under the first of these names that it has, each text once. */
    List<String> texts(String arrayPointer, String... names) {
        Set<String> texts = new LinkedHashSet<>();
        for (JsonValue element : at(arrayPointer).elements()) {
            for (String name : names) {
                Optional<String> text = element.get(name).text();
                if (text.isPresent()) {
                    texts.add(text.get());
                    break;
                }
            }
        }
        return List.copyOf(texts);
    }

    /** Returns {@code true} if each member of an object, and there is one, is an array of texts. */
    static boolean isListOfTexts(JsonValue object) {
        return object.is(JsonKind.OBJECT)
                && object.size() > 0
                && object.names().stream()
                        .map(object::get)
                        .allMatch(value -> value.is(JsonKind.ARRAY)
                                && value.elements().stream().allMatch(element -> element.is(JsonKind.STRING)));
    }
}
