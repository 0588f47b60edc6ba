package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.SpecDocument;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whether a document speaks of discriminators at all, looked up once.
 *
 * @param any whether it does
 */
record Discriminators(boolean any) {

    /** Returns {@code true} if a schema of the document may tell its branches apart by a member. */
    static boolean in(SpecDocument document) {
        return document.companion(Discriminators.class, () -> new Discriminators(search(document.value()))).any;
    }

    private static boolean search(JsonValue root) {
        Deque<JsonValue> unvisited = new ArrayDeque<>();
        unvisited.addLast(root);
        while (!unvisited.isEmpty()) {
            // The last first: what aliases expand to is broad, and hardly deep.
            JsonValue next = unvisited.removeLast();
            if (next.get("discriminator").isPresent()) {
                return true;
            }
            next.forEachMember((name, member) -> addHolder(unvisited, member));
            next.elements().forEach(element -> addHolder(unvisited, element));
        }
        return false;
    }

    private static void addHolder(Deque<JsonValue> unvisited, JsonValue value) {
        if (value.is(JsonKind.OBJECT) || value.is(JsonKind.ARRAY)) {
            unvisited.addLast(value);
        }
    }
}
