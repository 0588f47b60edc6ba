package dev.statusquo.header;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member of a structured field with its parameters, and where it stood: an item, or an inner list (RFC 9651, section 3).
 *
 * @param bare the item's value, {@code null} for an inner list
 * @param inner the members of an inner list, empty for an item
 * @param parameters the parameters by key, in the order sent; of two with one key the last counts, at the first's place
 * @param start the offset at which the member starts
 * @param end the offset behind its parameters
 */
record StructuredItem(
        @Nullable BareItem bare, List<StructuredItem> inner, Map<String, Parameter> parameters, int start, int end) {

    /**
     * A parameter's value and where it stood.
     *
     * @param value the value
     * @param offset the offset of the value, of the key if there is no value
     */
    record Parameter(BareItem value, int offset) {}

    /** Returns the parameter, {@code null} if there is none. */
    @Nullable
    Parameter parameter(String key) {
        return parameters.get(key);
    }

    /** Returns the canonical text (RFC 9651, section 4.1). */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (bare == null) {
            text.append('(');
            for (StructuredItem member : inner) {
                text.append(text.length() == 1 ? "" : " ").append(member);
            }
            text.append(')');
        } else {
            text.append(bare);
        }
        return text.append(parametersText()).toString();
    }

    String parametersText() {
        StringBuilder text = new StringBuilder();
        parameters.forEach((key, parameter) -> {
            text.append(';').append(key);
            if (!parameter.value().equals(BareItem.TRUE)) {
                text.append('=').append(parameter.value());
            }
        });
        return text.toString();
    }
}
