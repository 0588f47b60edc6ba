package dev.statusquo.crawl.probe.reading;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Status;
import java.util.Comparator;
import java.util.Optional;

/** Lists in JSON: an array, or an object with one array as its member. */
final class Lists {

    private Lists() {}

    /** Returns {@code true} if the read declares to answer 200 with a list. */
    static boolean isDeclared(DeclaredOperation read) {
        return read.response(Status.of(200))
                .flatMap(response -> response.contents().stream()
                        .filter(MediaContent::isJson)
                        .findFirst())
                .filter(content -> isList(content.schema().resolved()))
                .isPresent();
    }

    private static boolean isList(DeclaredSchema schema) {
        return isArray(schema)
                || schema.named("properties").values().stream()
                                .filter(member -> isArray(member.resolved()))
                                .count()
                        == 1;
    }

    private static boolean isArray(DeclaredSchema schema) {
        return schema.keyword("type").equals(JsonValue.of("array"));
    }

    /** Returns how many elements the list has, empty if the content is no list: null, nothing, or an object without an array. */
    static Optional<Integer> length(JsonValue value, Body body) {
        return body.isEmpty() ? Optional.empty() : in(value).map(JsonValue::size);
    }

    /** Returns the list in the content: the array itself, or the longest of an object's members; empty for no list. */
    static Optional<JsonValue> in(JsonValue value) {
        if (value.is(JsonKind.ARRAY)) {
            return Optional.of(value);
        }
        return value.is(JsonKind.OBJECT)
                ? value.names().stream()
                        .map(value::get)
                        .filter(member -> member.is(JsonKind.ARRAY))
                        .max(Comparator.comparing(JsonValue::size))
                : Optional.empty();
    }
}
