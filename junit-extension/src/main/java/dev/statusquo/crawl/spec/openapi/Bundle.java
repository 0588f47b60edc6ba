package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document together with the files it refers to, as one tree: each file becomes a member of {@value #FILES}, and the references
 * are made to lead there. A document that refers to no file stays the same object.
 */
final class Bundle {

    static final String FILES = "x-referenced-files";
    private static final int MOST_FILES = 1_000;

    private final String name;
    private final SpecFiles files;
    private final Map<String, JsonValue> read = new LinkedHashMap<>();
    private final Map<String, String> unreadable = new HashMap<>();
    private final Deque<String> unvisited = new ArrayDeque<>();

    /** Makes the bundle of a document with a file name, in the folder that {@code files} are read from. */
    Bundle(String name, SpecFiles files) {
        this.name = name;
        this.files = files;
    }

    /** Returns the references that could not be followed, each with the reason. */
    Map<String, String> unreadable() {
        return unreadable;
    }

    JsonValue whole(JsonValue document) {
        JsonValue whole = rewritten(document, "");
        while (!unvisited.isEmpty()) {
            String path = unvisited.remove();
            read.put(path, rewritten(read.getOrDefault(path, JsonValue.absent()), path));
        }
        return read.isEmpty() ? whole : whole.with(FILES, JsonValue.object(read));
    }

    /** Returns the value with its references led into the bundle, the same object if there is none to lead. */
    @SuppressWarnings("ReferenceEquality")
    private JsonValue rewritten(JsonValue value, String path) {
        if (value.is(JsonKind.ARRAY)) {
            List<JsonValue> elements = new ArrayList<>(value.size());
            boolean changed = false;
            for (JsonValue element : value.elements()) {
                JsonValue fresh = rewritten(element, path);
                changed |= fresh != element;
                elements.add(fresh);
            }
            return changed ? JsonValue.array(elements) : value;
        }
        if (!value.is(JsonKind.OBJECT)) {
            return value;
        }
        Map<String, JsonValue> changed = new LinkedHashMap<>();
        for (String member : value.names()) {
            JsonValue held = value.get(member);
            JsonValue fresh =
                    member.equals("$ref") && held.is(JsonKind.STRING) ? reference(held, path) : rewritten(held, path);
            if (fresh != held) {
                changed.put(member, fresh);
            }
        }
        if (changed.isEmpty()) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        value.names().forEach(member -> members.put(member, changed.getOrDefault(member, value.get(member))));
        return JsonValue.object(members);
    }

    private JsonValue reference(JsonValue held, String from) {
        String reference = held.text().orElse("");
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        if (file.isEmpty() && from.isEmpty()) {
            return held;
        }
        Optional<String> path = file.isEmpty() ? Optional.of(from) : normalized(from, file);
        if (path.isEmpty()) {
            unreadable.put(reference, "leads out of the folder of the document");
            return held;
        }
        if (path.get().equals(name)) {
            return JsonValue.of("#" + fragment);
        }
        if (!read.containsKey(path.get()) && !load(path.get(), reference)) {
            return held;
        }
        String place =
                JsonPointer.of("").child(FILES).child(path.get()).toString().replace("%", "%25");
        return JsonValue.of("#" + place + (fragment.startsWith("/") ? fragment : ""));
    }

    private boolean load(String path, String reference) {
        if (unreadable.containsKey(reference)) {
            return false;
        }
        if (read.size() >= MOST_FILES) {
            unreadable.put(reference, "is one file more than the " + MOST_FILES + " that are read");
            return false;
        }
        try {
            byte[] bytes = files.read(path);
            JsonValue tree = SpecText.tree(bytes);
            read.put(path, SpecText.mayHoldIds(bytes) ? IdentifiedPlaces.resolved(tree) : tree);
            unvisited.add(path);
            return true;
        } catch (IOException broken) {
            unreadable.put(reference, "leads to a file that cannot be used (" + broken.getMessage() + ")");
            return false;
        }
    }

    /** Returns the path of a file within the folder; empty for an address, an absolute path, or one that leads out. */
    private static Optional<String> normalized(String from, String file) {
        if (file.startsWith("/") || file.indexOf(':') >= 0 || file.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        Deque<String> segments = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String segment : (folder + file).split("/", -1)) {
            if (segment.equals("..") && segments.pollLast() == null) {
                return Optional.empty();
            }
            if (!segment.equals("..") && !segment.equals(".") && !segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }
}
