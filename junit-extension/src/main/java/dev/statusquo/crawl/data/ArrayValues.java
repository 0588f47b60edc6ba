package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Arrays of a shape: as few elements as are allowed, one where none must be. */
final class ArrayValues {

    private static final int MOST_ELEMENTS = 200;
    private static final int DEEPEST_OPTIONAL = 4;

    private final Attempt attempt;

    ArrayValues(Attempt attempt) {
        this.attempt = attempt;
    }

    JsonValue of(Shape shape, Place place) {
        int least = (int) Math.min(shape.minItems, MOST_ELEMENTS);
        List<JsonValue> elements = new ArrayList<>();
        shape.contains.ifPresent(contained -> elements.add(element(shape, List.of(contained), elements.size(), place)));
        while (elements.size() < least) {
            elements.add(element(shape, List.of(), elements.size(), place));
        }
        boolean optional = elements.isEmpty()
                && attempt.breadth() != Breadth.SMALLEST
                && shape.maxItems > 0
                && place.depth() < DEEPEST_OPTIONAL
                && !place.isWithin(attempt.shape(shape.element(0)).parts);
        if (optional) {
            try {
                elements.add(element(shape, List.of(), 0, place));
            } catch (DeadEnd none) {
                elements.clear();
            }
        }
        return JsonValue.array(elements);
    }

    private JsonValue element(Shape shape, List<DeclaredSchema> besides, int index, Place place) {
        List<DeclaredSchema> schemas = new ArrayList<>(besides);
        schemas.addAll(shape.element(index));
        return attempt.value(schemas, place.element(index, shape.parts));
    }
}
