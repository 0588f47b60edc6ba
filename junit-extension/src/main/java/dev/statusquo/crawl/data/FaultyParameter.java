package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.error.schema.JsonValue;

/**
 * A parameter with exactly one fault.
 *
 * @param parameter the parameter
 * @param fault what is wrong with it, such as {@code missing} or {@code above maximum}
 * @param value the value to send, absent for a parameter left out
 */
public record FaultyParameter(Parameter parameter, String fault, JsonValue value) {

    /** Returns place, name and fault in plain words, such as {@code query page below minimum}. */
    public String label() {
        return parameter + " " + fault;
    }

    /** Returns a request with this fault. */
    public RequestDraft applyTo(RequestDraft draft) {
        return value.isPresent() ? draft.with(parameter, value) : draft.without(parameter);
    }
}
