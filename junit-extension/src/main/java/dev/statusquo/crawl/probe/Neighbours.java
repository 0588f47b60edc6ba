package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.exchange.Method;
import java.util.List;
import java.util.Optional;

/** What is declared around a path: the things below a collection, the collection above a thing, and what belongs to a thing. */
public final class Neighbours {

    private Neighbours() {}

    /** Returns the path of one thing below a collection, such as {@code /users/{id}} of {@code /users}. */
    public static Optional<PathTemplate> item(DeclaredApi api, PathTemplate collection) {
        return api.operations().stream()
                .map(DeclaredOperation::path)
                .filter(path ->
                        collection(path).filter(collection.toString()::equals).isPresent())
                .findFirst();
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
        return api.operations().stream()
                .filter(operation -> operation.method().equals(Method.GET))
                .filter(operation -> operation.path().toString().startsWith(item + "/")
                        && operation.path().names().equals(item.names()))
                .toList();
    }

    private static Optional<String> collection(PathTemplate item) {
        String path = item.toString();
        int slash = path.lastIndexOf('/');
        String last = path.substring(slash + 1);
        boolean whole = last.startsWith("{") && last.indexOf('}') == last.length() - 1;
        return whole && slash > 0 ? Optional.of(path.substring(0, slash)) : Optional.empty();
    }
}
