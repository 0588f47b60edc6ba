package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.exchange.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is declared around a path: the things below a collection, the collection above a thing, and what belongs to a thing. */
public final class Neighbours {

    private Neighbours() {}

    /** Returns the path of one thing below a collection, such as {@code /users/{id}} of {@code /users}. */
    public static Optional<PathTemplate> item(DeclaredApi api, PathTemplate collection) {
        return Optional.ofNullable(around(api).items().get(collection.toString()));
    }

    /** Returns {@code true} if a path is declared whose last segment, below this one, begins with a parameter. */
    public static boolean hasItems(DeclaredApi api, PathTemplate collection) {
        return around(api).collections().contains(collection.toString());
    }

    /** Returns the name of the parameter that a path ends with, empty if it ends otherwise. */
    public static Optional<String> idOf(PathTemplate item) {
        return collection(item).map(above -> item.names().get(item.names().size() - 1));
    }

    /** Returns the operation with a method on the collection above a thing. */
    public static Optional<DeclaredOperation> ofCollection(DeclaredApi api, PathTemplate item, Method method) {
        return collection(item).flatMap(path -> api.operation(method + " " + path));
    }

    /** Returns the operation with a method on a path. */
    public static Optional<DeclaredOperation> of(DeclaredApi api, PathTemplate path, Method method) {
        return api.operation(method + " " + path);
    }

    /** Returns the reads of what belongs to a thing as a whole, such as {@code GET /users/{id}/orders}. */
    public static List<DeclaredOperation> partsOf(DeclaredApi api, PathTemplate item) {
        return around(api).parts().getOrDefault(item.toString(), List.of());
    }

    /**
     * What is declared around all paths, gathered once: most probes ask for it in each of their cases.
     *
     * @param items by collection the first path of one thing below it
     * @param collections what has a segment below it that begins with a parameter
     * @param parts by path the reads below it that name nothing more
     */
    private record Around(
            Map<String, PathTemplate> items, Set<String> collections, Map<String, List<DeclaredOperation>> parts) {

        static Around of(DeclaredApi api) {
            Around around = new Around(new HashMap<>(), new HashSet<>(), new HashMap<>());
            api.operations().forEach(around::add);
            return around;
        }

        private void add(DeclaredOperation operation) {
            PathTemplate path = operation.path();
            String text = path.toString();
            collection(path).ifPresent(above -> items.putIfAbsent(above, path));
            int last = text.lastIndexOf('/');
            if (text.startsWith("{", last + 1)) {
                collections.add(text.substring(0, last));
            }
            int named = Math.max(text.lastIndexOf('}'), 0);
            for (int slash = operation.method().equals(Method.GET) ? last : 0;
                    slash > named;
                    slash = text.lastIndexOf('/', slash - 1)) {
                parts.computeIfAbsent(text.substring(0, slash), above -> new ArrayList<>())
                        .add(operation);
            }
        }
    }

    private static Around around(DeclaredApi api) {
        return api.companion(Around.class, () -> Around.of(api));
    }

    private static Optional<String> collection(PathTemplate item) {
        String path = item.toString();
        int slash = path.lastIndexOf('/');
        String last = path.substring(slash + 1);
        boolean whole = last.startsWith("{") && last.indexOf('}') == last.length() - 1;
        return whole && slash > 0 ? Optional.of(path.substring(0, slash)) : Optional.empty();
    }
}
