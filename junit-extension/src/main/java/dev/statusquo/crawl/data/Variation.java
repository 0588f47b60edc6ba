package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Another value like a given one, so that what a service keeps unique can be created a second time: names, e-mail addresses, keys
 * and their like change, all else stays. What would not fit its schema afterwards stays too.
 */
final class Variation {

    private static final List<String> UNIQUE = List.of(
            "name", "mail", "login", "user", "title", "slug", "code", "key", "isbn", "sku", "phone", "handle",
            "number");
    private static final List<String> SHARED =
            List.of("country", "currency", "lang", "locale", "zip", "postal", "key_type", "zone");

    private final Salt salt;

    Variation(Salt salt) {
        this.salt = salt;
    }

    JsonValue of(List<DeclaredSchema> schemas, JsonValue value, Place place) {
        return of(schemas, value, place, 0);
    }

    private JsonValue of(List<DeclaredSchema> schemas, JsonValue value, Place place, int depth) {
        if (depth > 20) {
            return value;
        }
        Shape shape = Shape.of(schemas, Branches.fitting(value));
        return switch (value.kind()) {
            case OBJECT -> object(shape, value, place, depth);
            case ARRAY -> array(shape, value, place, depth);
            case STRING -> string(shape, schemas, value, place);
            default -> value;
        };
    }

    private JsonValue object(Shape shape, JsonValue value, Place place, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name : value.names()) {
            boolean fixed = shape.discriminators.containsKey(name);
            JsonValue member = value.get(name);
            members.put(
                    name, fixed ? member : of(shape.member(name), member, place.member(name, List.of()), depth + 1));
        }
        return JsonValue.object(members);
    }

    private JsonValue array(Shape shape, JsonValue value, Place place, int depth) {
        List<JsonValue> elements = new ArrayList<>();
        for (JsonValue element : value.elements()) {
            int index = elements.size();
            elements.add(of(shape.element(index), element, place.element(index, List.of()), depth + 1));
        }
        return JsonValue.array(elements);
    }

    private JsonValue string(Shape shape, List<DeclaredSchema> schemas, JsonValue value, Place place) {
        if (shape.allowed != null || !looksUnique(place.name(), shape.format)) {
            return value;
        }
        String text = value.text().orElse("");
        String token = salt.token(place.path());
        List<String> candidates = new ArrayList<>();
        int at = text.indexOf('@');
        if (shape.format.equals("uuid")) {
            candidates.add(salt.uuid(place.path()));
        } else if (at > 0) {
            candidates.add(text.substring(0, at) + "." + token + text.substring(at));
            candidates.add(token + "@example.com");
        } else if (shape.patterns.isEmpty()) {
            NumberedText.like(text, salt.random(place.path())).ifPresent(candidates::add);
            candidates.add(text + "-" + token);
            candidates.add(text + token);
            candidates.add(token);
        }
        candidates.add(StringValues.of(shape, place.name(), place.path(), salt, candidate -> fits(schemas, candidate)));
        return candidates.stream()
                .filter(candidate -> fits(schemas, candidate))
                .findFirst()
                .map(JsonValue::of)
                .orElse(value);
    }

    private static boolean fits(List<DeclaredSchema> schemas, String text) {
        return schemas.stream()
                .allMatch(schema -> schema.violations(JsonValue.of(text)).isEmpty());
    }

    /** Returns {@code true} for a member whose values a service is likely to keep apart. */
    static boolean looksUnique(String name, String format) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean reference = lower.endsWith("id") && lower.length() > 2;
        if (format.equals("email") || (format.equals("uuid") && !reference)) {
            return true;
        }
        return format.isEmpty()
                && !reference
                && UNIQUE.stream().anyMatch(lower::contains)
                && SHARED.stream().noneMatch(lower::contains);
    }
}
