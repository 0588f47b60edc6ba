package dev.statusquo.crawl;

import dev.statusquo.crawl.spec.DeclaredApi;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which paths have what they act on in common: all that lie in the collection of a declared item path, such as {@code /users},
 * {@code /users/{id}/orders} and {@code /users/reset} where {@code /users/{id}} is declared. What is done for one of them may need,
 * change or delete what another one works on.
 */
final class Families {

    private final Set<String> collections = new HashSet<>();

    private Families() {}

    static Families of(DeclaredApi api) {
        Families families = new Families();
        api.operations().forEach(operation -> {
            List<ItemPath> items = ItemPath.of(operation.path().toString());
            if (!items.isEmpty()) {
                families.collections.add(items.get(0).collection());
            }
        });
        return families;
    }

    /** Returns the family of an operation, such as {@code /users} of {@code POST /users/reset}; declared or not. */
    String ofOperation(String operation) {
        return of(operation.substring(operation.indexOf(' ') + 1));
    }

    /** Returns the family of a path template: its outermost collection, else the path itself. */
    String of(String template) {
        for (int end = template.indexOf('/', 1); end > 0; end = template.indexOf('/', end + 1)) {
            if (collections.contains(template.substring(0, end))) {
                return template.substring(0, end);
            }
        }
        boolean inRoot = template.lastIndexOf('/') <= 0 && collections.contains("/");
        if (inRoot && !collections.contains(template)) {
            return "/";
        }
        List<ItemPath> items = ItemPath.of(template);
        return items.isEmpty() ? template : items.get(0).collection();
    }
}
