package dev.statusquo.header;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a field value, in the order sent, found by name whatever its case (RFC 9110, section 5.6.6).
 *
 * <p>Valid: {@code charset=utf-8; profile="a b"}. Broken at offset 7: {@code charset = utf-8}, no whitespace may stand there.
 * Values are without their quotes. Equality ignores the order and the case of names. Immutable.
 */
public final class Parameters {
    static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    /** Returns parameters of these names, which lose their case, and values. */
    public static Parameters of(Map<String, String> values) {
        Builder builder = new Builder();
        values.forEach((name, value) -> {
            if (!Ascii.isToken(name) || !value.chars().allMatch(Ascii::isQuotable)) {
                throw new IllegalArgumentException(
                        "parameter \"" + name + "\" is not writable; use a token as name and no control characters");
            }
            builder.add(name, value);
        });
        return builder.build();
    }

    /** Returns the value, empty if there is no such parameter. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns the values by lower-case name, in the order sent; not modifiable. */
    public Map<String, String> asMap() {
        return values;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    void forEach(BiConsumer<String, String> action) {
        values.forEach(action);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameters that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the parameters joined by {@code "; "}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> {
            text.append(text.length() == 0 ? "" : "; ").append(name).append('=');
            appendValue(text, value);
        });
        return text.toString();
    }

    /** Appends the value as a token if it is one, otherwise in quotes. */
    static void appendValue(StringBuilder text, String value) {
        if (Ascii.isToken(value)) {
            text.append(value);
        } else {
            appendQuoted(text, value);
        }
    }

    static void appendQuoted(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == '"' || character == '\\') {
                text.append('\\');
            }
            text.append(character);
        }
        text.append('"');
    }

    /** Collects parameters; of two with one name, the first counts. */
    static final class Builder {
        private @Nullable Map<String, String> values;

        /** Adds a parameter; returns {@code false} if there was one of that name. */
        boolean add(String name, String value) {
            if (values == null) {
                values = new LinkedHashMap<>();
            }
            return values.putIfAbsent(name.toLowerCase(Locale.ROOT), value) == null;
        }

        Parameters build() {
            return values == null ? NONE : new Parameters(Collections.unmodifiableMap(values));
        }
    }
}
