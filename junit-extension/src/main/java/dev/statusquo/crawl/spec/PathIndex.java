package dev.statusquo.crawl.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Path templates by their segments, so that the ones a path fits are found without holding it to all. Immutable once made.
 *
 * <p>A literal matches as it is written, and a variable no slash: a path can only fit a template whose segments are equal to its own
 * or have a variable in them.
 */
final class PathIndex {

    private final Branch root = new Branch();

    private PathIndex() {}

    private record Place(int position, PathTemplate template) {}

    /** The templates that begin alike: those that end here, and the ways on. */
    private static final class Branch {

        private final List<Place> ends = new ArrayList<>(1);
        private final Map<String, Branch> literals = new HashMap<>(2);
        private @Nullable Branch variable;

        Branch on(String segment) {
            if (segment.indexOf('{') < 0) {
                return literals.computeIfAbsent(segment, unknown -> new Branch());
            }
            Branch known = variable == null ? new Branch() : variable;
            variable = known;
            return known;
        }
    }

    static PathIndex of(Iterable<PathTemplate> templates) {
        PathIndex index = new PathIndex();
        int position = 0;
        for (PathTemplate template : templates) {
            Branch branch = index.root;
            for (String segment : template.shape().split("/", -1)) {
                branch = branch.on(segment);
            }
            branch.ends.add(new Place(position++, template));
        }
        return index;
    }

    /** Returns the templates that a path, as sent and without query, fits, in their order. */
    List<PathTemplate> fitting(String path) {
        List<Place> found = new ArrayList<>(2);
        collect(root, path.split("/", -1), 0, found);
        return found.stream()
                .sorted(Comparator.comparingInt(Place::position))
                .map(Place::template)
                .filter(template -> template.matches(path).isPresent())
                .toList();
    }

    private static void collect(Branch branch, String[] segments, int next, List<Place> found) {
        if (next == segments.length) {
            found.addAll(branch.ends);
            return;
        }
        Branch literal = branch.literals.get(segments[next]);
        if (literal != null) {
            collect(literal, segments, next + 1, found);
        }
        if (branch.variable != null) {
            collect(branch.variable, segments, next + 1, found);
        }
    }
}
