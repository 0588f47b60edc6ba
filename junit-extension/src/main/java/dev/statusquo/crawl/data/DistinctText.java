package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A string within a value that a service is likely to keep apart from others: a name, an e-mail address, a key and their like, or
 * one that was made up.
 *
 * @param at where it stands in the value
 * @param shape what its schemas ask for
 * @param schemas what it must fit
 * @param place where it stands, for the salt
 * @param text the string
 * @param made whether it was made up
 */
record DistinctText(JsonPointer at, Shape shape, List<DeclaredSchema> schemas, Place place, String text, boolean made) {

    private static final int DEEPEST = 20;
    private static final List<String> UNIQUE = List.of(
            "name", "mail", "login", "user", "title", "slug", "code", "key", "isbn", "sku", "phone", "handle",
            "number");
    private static final List<String> SHARED =
            List.of("country", "currency", "lang", "locale", "zip", "postal", "key_type", "zone");

    /** Returns those within a value of the schemas, in their order; the salt is what the value was made up with, if it was. */
    static List<DistinctText> in(List<DeclaredSchema> schemas, JsonValue value, Place place, @Nullable Salt salt) {
        List<DistinctText> found = new ArrayList<>();
        collect(schemas, value, JsonPointer.root(), place, salt, found);
        return found;
    }

    private static void collect(
            List<DeclaredSchema> schemas,
            JsonValue value,
            JsonPointer at,
            Place place,
            @Nullable Salt salt,
            List<DistinctText> found) {
        if (at.tokens().size() > DEEPEST) {
            return;
        }
        Shape shape = Shape.of(schemas, Branches.fitting(value));
        switch (value.kind()) {
            case OBJECT ->
                value.names().stream()
                        .filter(name -> !shape.discriminators.containsKey(name))
                        .forEach(name -> collect(
                                shape.member(name),
                                value.get(name),
                                at.child(name),
                                place.member(name, List.of()),
                                salt,
                                found));
            case ARRAY -> {
                for (int i = 0; i < value.size(); i++) {
                    collect(shape.element(i), value.get(i), at.child(i), place.element(i, List.of()), salt, found);
                }
            }
            case STRING -> {
                String text = value.text().orElse("");
                DistinctText made = new DistinctText(at, shape, schemas, place, text, true);
                if (shape.allowed == null && salt != null && made.madeUp(salt).equals(text)) {
                    found.add(made);
                } else if (shape.allowed == null && looksUnique(place.name(), shape.format)) {
                    found.add(new DistinctText(at, shape, schemas, place, text, false));
                }
            }
            default -> {
                return;
            }
        }
    }

    /** Returns another such string; the same one if no other would fit. */
    String another(Salt salt) {
        if (made) {
            String other = madeUp(salt);
            return fits(other) ? other : text;
        }
        String token = salt.token(place.path());
        List<String> candidates = new ArrayList<>();
        int sign = text.indexOf('@');
        if (shape.format.equals("uuid")) {
            candidates.add(salt.uuid(place.path()));
        } else if (sign > 0) {
            candidates.add(text.substring(0, sign) + "." + token + text.substring(sign));
            candidates.add(token + "@example.com");
        } else if (shape.patterns.isEmpty()) {
            NumberedText.like(text, salt.random(place.path())).ifPresent(candidates::add);
            candidates.add(text + "-" + token);
            candidates.add(text + token);
            candidates.add(token);
        }
        for (String candidate : candidates) {
            if (fits(candidate)) {
                return candidate;
            }
        }
        String last = madeUp(salt);
        return fits(last) ? last : text;
    }

    private String madeUp(Salt salt) {
        return StringValues.of(shape, place.name(), place.path(), salt, this::fits);
    }

    private boolean fits(String other) {
        JsonValue value = JsonValue.of(other);
        for (DeclaredSchema schema : schemas) {
            if (!schema.accepts(value)) {
                return false;
            }
        }
        return true;
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
