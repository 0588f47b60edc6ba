package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonValue;
import java.util.List;

/**
 * Other values like a given one, so that what a service keeps unique can be created a second time: names, e-mail addresses, keys
 * and their like change, all else stays. What would not fit its schema afterwards stays too. What changes is found once.
 */
final class Variation {

    private final DeclaredSchema schema;
    private final JsonValue value;
    private final List<DistinctText> texts;
    private final int violations;

    private Variation(DeclaredSchema schema, JsonValue value, List<DistinctText> texts) {
        this.schema = schema;
        this.value = value;
        this.texts = texts;
        this.violations =
                texts.isEmpty() ? 0 : Conformance.violations(schema, value).size();
    }

    /** Returns the variation of a value of a schema, of which some strings may have been made up with a salt. */
    static Variation of(DeclaredSchema schema, JsonValue value, Place place, Salt salt) {
        return new Variation(schema, value, DistinctText.in(List.of(schema), value, place, salt));
    }

    /** Returns a value of the schemas with what is distinct in it made new. */
    static JsonValue of(List<DeclaredSchema> schemas, JsonValue value, Place place, Salt salt) {
        return varied(value, DistinctText.in(schemas, value, place, null), salt);
    }

    /** Returns {@code true} if there is nothing to change. */
    boolean isNone() {
        return texts.isEmpty();
    }

    /** Returns the next value; the first one if no other keeps the schema as well as that. */
    JsonValue with(Salt salt) {
        if (texts.isEmpty()) {
            return value;
        }
        JsonValue varied = varied(value, texts, salt);
        boolean fits = Conformance.holds(schema, varied)
                || Conformance.violations(schema, varied).size() <= violations;
        return fits ? varied : value;
    }

    private static JsonValue varied(JsonValue value, List<DistinctText> texts, Salt salt) {
        JsonValue varied = value;
        for (DistinctText text : texts) {
            String another = text.another(salt);
            if (!another.equals(text.text())) {
                varied = FaultyBody.replaced(varied, text.at(), 0, JsonValue.of(another));
            }
        }
        return varied;
    }
}
