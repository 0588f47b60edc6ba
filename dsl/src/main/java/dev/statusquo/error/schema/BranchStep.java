package dev.statusquo.error.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import org.jspecify.annotations.Nullable;

/**
 * The first {@code oneOf} or {@code anyOf} on the way of the validator to an error.
 *
 * @param keyword which of the two
 * @param index where in the evaluation path the keyword stands
 * @param depth how deep in the value it was applied
 * @param branch which alternative the error is of; -1 for the error about all of them
 * @param group what is equal for all errors of one application: the way there, and the place in the value
 */
record BranchStep(String keyword, int index, int depth, int branch, String group) {

    /** Returns the first step at or after an index of the evaluation path, null if there is none. */
    static @Nullable BranchStep first(Error error, int from, int depthThere) {
        NodePath way = error.getEvaluationPath();
        int depth = depthThere;
        int steps = way.getNameCount();
        for (int i = from; i < steps; i++) {
            String token = String.valueOf(way.getElement(i));
            switch (token) {
                case "oneOf", "anyOf" -> {
                    int branch =
                            i + 1 < steps && way.getElement(i + 1) instanceof Number number ? number.intValue() : -1;
                    return new BranchStep(
                            token,
                            i,
                            depth,
                            branch,
                            prefix(way, i) + '\n' + prefix(error.getInstanceLocation(), depth));
                }
                case "properties", "patternProperties", "prefixItems" -> {
                    depth++;
                    i++;
                }
                case "items", "additionalProperties", "contains", "unevaluatedProperties", "unevaluatedItems" ->
                    depth++;
                case "dependentSchemas" -> i++;
                default -> {
                    // allOf, $ref, if, then, else and the index after them stay at their place
                }
            }
        }
        return null;
    }

    private static String prefix(NodePath path, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(length, path.getNameCount()); i++) {
            text.append('/').append(path.getElement(i));
        }
        return text.toString();
    }
}
