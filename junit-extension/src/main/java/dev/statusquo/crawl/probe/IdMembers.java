package dev.statusquo.crawl.probe;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds ids in what a service answers: in a created thing, and in the listing of a collection. */
public final class IdMembers {

    private static final List<String> USUAL = List.of("id", "uuid", "_id", "key", "slug", "name");

    private IdMembers() {}

    /** Returns the id of the thing in the body, for a path parameter of this name. */
    public static Optional<String> ofCreated(Exchange exchange, String parameter) {
        JsonValue body = JsonText.of(exchange.body()).orAbsent();
        Optional<String> direct = idOf(body, parameter);
        if (direct.isPresent()) {
            return direct;
        }
        return body.names().stream()
                .map(body::get)
                .filter(member -> member.is(JsonKind.OBJECT))
                .flatMap(member -> idOf(member, parameter).stream())
                .findFirst();
    }

    /** Returns the id of the first thing listed, for a path parameter of this name. */
    public static Optional<String> ofListing(Exchange exchange, String parameter) {
        JsonValue body = JsonText.of(exchange.body()).orAbsent();
        List<JsonValue> arrays = new ArrayList<>();
        if (body.is(JsonKind.ARRAY)) {
            arrays.add(body);
        }
        for (String name : body.names()) {
            JsonValue member = body.get(name);
            if (member.is(JsonKind.ARRAY)) {
                arrays.add(member);
            }
        }
        return arrays.stream()
                .flatMap(array -> array.elements().stream().limit(1))
                .flatMap(element -> scalar(element).or(() -> idOf(element, parameter)).stream())
                .findFirst();
    }

    /** Returns the id of a thing, for a path parameter of this name. */
    public static Optional<String> idOf(JsonValue thing, String parameter) {
        List<String> names = new ArrayList<>();
        names.add(parameter);
        names.addAll(USUAL);
        return names.stream().flatMap(name -> scalar(thing.get(name)).stream()).findFirst();
    }

    private static Optional<String> scalar(JsonValue value) {
        if (value.is(JsonKind.STRING)) {
            return value.text().filter(text -> !text.isBlank());
        }
        return value.isInteger() ? Optional.of(value.toString()) : Optional.empty();
    }
}
