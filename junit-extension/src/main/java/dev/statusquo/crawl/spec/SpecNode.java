package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value of a document together with its place, so that whatever is wrong with it can be named.
 *
 * @param document the document it stands in
 * @param pointer its place
 * @param value the value, absent if there is none at this place
 */
public record SpecNode(SpecDocument document, JsonPointer pointer, JsonValue value) {

    /** Returns {@code true} if there is a value. */
    public boolean isPresent() {
        return value.isPresent();
    }

    /** Returns the named member, not following references. */
    public SpecNode get(String name) {
        return new SpecNode(document, pointer.child(name), value.get(name));
    }

    /** Returns the members of an object in their order; none for any other kind. */
    public List<SpecNode> members() {
        return value.names().stream().map(this::get).toList();
    }

    /** Returns the elements of an array; none for any other kind. */
    public List<SpecNode> elements() {
        List<SpecNode> elements = new ArrayList<>();
        for (JsonValue element : value.elements()) {
            elements.add(new SpecNode(document, pointer.child(elements.size()), element));
        }
        return elements;
    }

    /** Returns the name of the member or the index of the element that this is. */
    public String name() {
        return pointer.last();
    }

    /** Returns the text of the reference that this is, empty if it is none. */
    public Optional<String> reference() {
        return value.is(JsonKind.OBJECT) ? value.get("$ref").text() : Optional.empty();
    }

    /**
     * Returns what this refers to through any number of references; this itself if it is no reference.
     *
     * @throws SpecFaultException if a reference leads nowhere, out of the document, or back to itself
     */
    public SpecNode followed() {
        SpecNode current = this;
        Set<JsonPointer> passed = new LinkedHashSet<>();
        for (Optional<String> next = reference(); next.isPresent(); next = current.reference()) {
            if (!passed.add(current.pointer)) {
                throw new SpecFaultException(
                        pointer, "$ref '" + next.get() + "' leads back to itself; let one of them be declared");
            }
            current = document.resolve(next.get(), current.pointer);
        }
        return current;
    }

    /**
     * Returns this if it is of the kind, or absent.
     *
     * @throws SpecFaultException if it is of another kind
     */
    public SpecNode expect(JsonKind kind) {
        if (isPresent() && !value.is(kind)) {
            throw new SpecFaultException(
                    pointer,
                    "expected " + article(kind) + ", but there is " + article(value.kind()) + ": " + shortened());
        }
        return this;
    }

    /**
     * Returns the text of a member, empty if there is none.
     *
     * @throws SpecFaultException if it is no string
     */
    public Optional<String> text(String name) {
        return get(name).expect(JsonKind.STRING).value().text();
    }

    /**
     * Returns whether a member is {@code true}; a missing one is not.
     *
     * @throws SpecFaultException if it is no boolean
     */
    public boolean flag(String name) {
        return get(name).expect(JsonKind.BOOLEAN).value().bool().orElse(false);
    }

    /** Returns the value as JSON on one line, cut to 80 characters. */
    public String shortened() {
        String text = value.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private static String article(JsonKind kind) {
        return switch (kind) {
            case OBJECT, ARRAY -> "an " + kind;
            case NULL -> "null";
            case ABSENT -> "nothing";
            default -> "a " + kind;
        };
    }

    @Override
    public String toString() {
        return document.source() + "#" + pointer;
    }
}
