package dev.statusquo.failure;

import java.util.Objects;

/**
 * One labelled statement of a failure message, such as {@code expected : Allow}.
 *
 * @param label a short word or two, printed aligned with the other labels
 * @param value what is stated; several lines become an indented block, an empty value is printed as {@code (empty)}
 */
public record Fact(String label, String value) {

    public Fact {
        Objects.requireNonNull(value, "value");
        if (label.isBlank()) {
            throw new IllegalArgumentException("label is blank; a fact needs a word before its colon");
        }
    }

    /** Returns a fact. */
    public static Fact fact(String label, Object value) {
        return new Fact(label, String.valueOf(value));
    }

    /** Returns the fact that tells what the contract asks for. */
    public static Fact expected(Object value) {
        return fact("expected", value);
    }

    /** Returns the fact that tells what was seen instead. */
    public static Fact butWas(Object value) {
        return fact("but was", value);
    }
}
