package dev.statusquo.crawl.data;

import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.error.schema.SchemaViolation;
import java.util.List;

/**
 * A value for a request, and how far it can be trusted.
 *
 * @param value the value
 * @param origin where it came from, as words for a reader: {@code example 'minimal'} or {@code generated}
 * @param violations where it departs from its own schema; an example that does is used all the same, and this says so
 */
public record GeneratedValue(JsonValue value, String origin, List<SchemaViolation> violations) {

    public GeneratedValue {
        violations = List.copyOf(violations);
    }

    /** Returns {@code true} if the value keeps its schema. */
    public boolean fits() {
        return violations.isEmpty();
    }

    /** Returns this value, changed. */
    GeneratedValue withValue(JsonValue other, List<SchemaViolation> its) {
        return new GeneratedValue(other, origin, its);
    }
}
