package dev.statusquo.error.schema;

/**
 * One place where a value departs from its schema.
 *
 * @param at where; for a missing or superfluous member the pointer ends with its name
 * @param keyword the keyword of the schema that is not kept, such as {@code required}
 * @param value the value there as JSON, cut and printable; empty if there is none
 * @param expected what the schema asks for there, as a phrase such as {@code a string}
 */
public record SchemaViolation(JsonPointer at, String keyword, String value, String expected) {

    /** Returns what was expected and what was there, such as {@code expected a string, but was 42}. */
    public String problem() {
        return "expected " + expected + ", but was " + (value.isEmpty() ? "absent" : value);
    }

    /** Returns the place and the problem, such as {@code /age: expected a number of at least 18, but was 17}. */
    @Override
    public String toString() {
        return at.tokens().isEmpty() ? problem() : at + ": " + problem();
    }
}
