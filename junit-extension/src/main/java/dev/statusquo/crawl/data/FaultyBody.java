package dev.statusquo.crawl.data;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Content with exactly one fault.
 *
 * @param at the place of the fault
 * @param fault what is wrong there, such as {@code missing} or {@code below minimum}
 * @param body the whole content
 */
public record FaultyBody(JsonPointer at, String fault, JsonValue body) {

    /** Returns place and fault in plain words, such as {@code title missing} or {@code tags[0].name too long}. */
    public String label() {
        return subject() + " " + fault;
    }

    /** Returns the place in plain words, {@code content} for the whole. */
    public String subject() {
        return subject(at);
    }

    static String subject(JsonPointer at) {
        StringBuilder subject = new StringBuilder();
        for (String token : at.tokens()) {
            boolean index = !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
            subject.append(index ? "[" + token + "]" : (subject.length() == 0 ? "" : ".") + token);
        }
        return subject.length() == 0 ? "content" : subject.toString();
    }

    /** Returns a request with this content in place of its own. */
    public RequestDraft applyTo(RequestDraft draft) {
        return draft.withBody(body);
    }

    /** Returns a value with what stands at a place replaced, or taken out if {@code part} is absent. */
    static JsonValue replaced(JsonValue whole, JsonPointer at, int level, JsonValue part) {
        if (level == at.tokens().size()) {
            return part;
        }
        String token = at.tokens().get(level);
        JsonValue inner = whole.is(JsonKind.ARRAY) ? whole.at(JsonPointer.root().child(token)) : whole.get(token);
        JsonValue changed = replaced(inner, at, level + 1, part);
        if (whole.is(JsonKind.ARRAY)) {
            List<JsonValue> elements = new ArrayList<>(whole.elements());
            elements.set(Integer.parseInt(token), changed);
            return JsonValue.array(elements);
        }
        return changed.isPresent() ? whole.with(token, changed) : whole.without(token);
    }
}
