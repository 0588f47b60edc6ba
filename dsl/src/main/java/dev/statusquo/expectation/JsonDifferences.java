package dev.statusquo.expectation;

import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.failure.Printable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where two JSON values differ once masked, each place by its pointer. */
final class JsonDifferences {

    private static final int LONGEST_VALUE = 200;
    private static final int MOST = 10;

    private final Masks leftMasks;
    private final Masks rightMasks;
    private final List<String> found = new ArrayList<>();

    private JsonDifferences(Masks leftMasks, Masks rightMasks) {
        this.leftMasks = leftMasks;
        this.rightMasks = rightMasks;
    }

    /**
     * Returns at most ten differences; none if one of the values is absent, or if they differ in how they are written
     * only.
     */
    static List<String> between(JsonValue left, Masks leftMasks, JsonValue right, Masks rightMasks) {
        JsonDifferences differences = new JsonDifferences(leftMasks, rightMasks);
        if (left.isPresent() && right.isPresent()) {
            differences.compare(JsonPointer.root(), left, right);
        }
        return differences.found;
    }

    private void compare(JsonPointer at, JsonValue left, JsonValue right) {
        if (found.size() >= MOST || leftMasks.over(left.toString()).equals(rightMasks.over(right.toString()))) {
            return;
        }
        boolean nested = left.isPresent() && right.isPresent() && left.kind() == right.kind();
        if (nested && !left.names().isEmpty() && !right.names().isEmpty()) {
            Set<String> names = new LinkedHashSet<>(left.names());
            names.addAll(right.names());
            names.forEach(name -> compare(at.child(name), left.get(name), right.get(name)));
        } else if (nested && left.size() == right.size() && left.size() > 0) {
            for (int i = 0; i < left.size(); i++) {
                compare(at.child(i), left.get(i), right.get(i));
            }
        } else {
            found.add(at + ": " + shown(left) + " against " + shown(right));
        }
    }

    private static String shown(JsonValue value) {
        return value.isPresent() ? Printable.line(value.toString(), LONGEST_VALUE) : "absent";
    }
}
