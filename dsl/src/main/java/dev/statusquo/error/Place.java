package dev.statusquo.error;

import org.jspecify.annotations.Nullable;

/**
 * Where a text stands, written out only for the few that something is found in.
 *
 * @param parent what it is a member or an element of; null for the outermost
 * @param mark what stands before the name
 * @param name a name or an index
 */
record Place(@Nullable Place parent, String mark, String name) {

    /** The whole of a JSON document. */
    static final Place DOCUMENT = new Place(null, "", "");

    static final Place BODY = new Place(null, "", "body");

    static Place ofField(String name) {
        return new Place(null, "header ", name);
    }

    /** Returns the place of a member or an element. */
    Place child(String token) {
        return new Place(this, "/", token);
    }

    /** Returns a JSON pointer, {@code header Name} or {@code body}. */
    @Override
    public String toString() {
        if (parent == null) {
            return mark + name;
        }
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    /** Places lie no deeper than JSON is read, so that the stack is bounded. */
    private void write(StringBuilder text) {
        if (parent != null) {
            parent.write(text);
            text.append(mark).append(name.replace("~", "~0").replace("/", "~1"));
        }
    }
}
