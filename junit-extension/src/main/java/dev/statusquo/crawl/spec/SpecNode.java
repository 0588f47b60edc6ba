package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document together with its place, so that whatever is wrong with it can be named. The place is put together when it
 * is asked for: reading a document passes hundreds of thousands of values of which nothing needs to be said.
 */
public final class SpecNode {

    private final SpecDocument document;
    private final @Nullable SpecNode parent;
    private final String name;
    private final JsonValue value;
    private @Nullable JsonPointer pointer;

    private SpecNode(SpecDocument document, @Nullable SpecNode parent, String name, JsonValue value) {
        this.document = document;
        this.parent = parent;
        this.name = name;
        this.value = value;
    }

    /** Makes the node at a place of a document; the value is absent if there is none at this place. */
    SpecNode(SpecDocument document, JsonPointer pointer, JsonValue value) {
        this(document, null, pointer.last(), value);
        this.pointer = pointer;
    }

    /** Returns the document it stands in. */
    public SpecDocument document() {
        return document;
    }

    /** Returns its place. */
    public JsonPointer pointer() {
        JsonPointer known = pointer;
        if (known == null) {
            Deque<String> tokens = new ArrayDeque<>();
            SpecNode above = this;
            while (above.pointer == null && above.parent != null) {
                tokens.addFirst(above.name);
                above = above.parent;
            }
            List<String> whole = new ArrayList<>(above.pointer == null ? List.of() : above.pointer.tokens());
            whole.addAll(tokens);
            known = new JsonPointer(whole);
            pointer = known;
        }
        return known;
    }

    /** Returns the value, absent if there is none at this place. */
    public JsonValue value() {
        return value;
    }

    /** Returns {@code true} if there is a value. */
    public boolean isPresent() {
        return value.isPresent();
    }

    /** Returns the named member, not following references. */
    public SpecNode get(String member) {
        return new SpecNode(document, this, member, value.get(member));
    }

    /** Returns the members of an object in their order; none for any other kind. */
    public List<SpecNode> members() {
        List<SpecNode> members = new ArrayList<>(value.size());
        value.forEachMember((member, held) -> members.add(new SpecNode(document, this, member, held)));
        return members;
    }

    /** Returns the elements of an array; none for any other kind. */
    public List<SpecNode> elements() {
        List<SpecNode> elements = new ArrayList<>();
        for (JsonValue element : value.elements()) {
            elements.add(new SpecNode(document, this, Integer.toString(elements.size()), element));
        }
        return elements;
    }

    /** Returns the name of the member or the index of the element that this is. */
    public String name() {
        return name;
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
        if (reference().isEmpty()) {
            return this;
        }
        SpecNode current = this;
        Set<JsonPointer> passed = new LinkedHashSet<>();
        for (Optional<String> next = reference(); next.isPresent(); next = current.reference()) {
            if (!passed.add(current.pointer())) {
                throw new SpecFaultException(
                        pointer(), "$ref '" + next.get() + "' leads back to itself; let one of them be declared");
            }
            current = document.resolve(next.get(), current);
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
                    pointer(),
                    "expected " + article(kind) + ", but there is " + article(value.kind()) + ": " + shortened());
        }
        return this;
    }

    /**
     * Returns the text of a member, empty if there is none.
     *
     * @throws SpecFaultException if it is no string
     */
    public Optional<String> text(String member) {
        return get(member).expect(JsonKind.STRING).value().text();
    }

    /**
     * Returns whether a member is {@code true}; a missing one is not.
     *
     * @throws SpecFaultException if it is no boolean
     */
    public boolean flag(String member) {
        return get(member).expect(JsonKind.BOOLEAN).value().bool().orElse(false);
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
        return document.source() + "#" + pointer();
    }
}
