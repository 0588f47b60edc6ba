package dev.statusquo.junit;

import dev.statusquo.crawl.spec.DeclaredApi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an {@link Fixture} can be for.
 *
 * @param parameters the names of all path parameters, and the paths that end with one
 */
record FixtureNames(Set<String> parameters) {

    static FixtureNames of(DeclaredApi api) {
        Set<String> names = new TreeSet<>();
        api.operations().forEach(operation -> {
            names.addAll(operation.path().names());
            prefixes(operation.path().toString()).forEach(names::add);
        });
        return new FixtureNames(names);
    }

    /** Returns what should be said of fixtures that nothing uses. */
    List<String> remarks(Collection<String> fixtures) {
        return fixtures.stream()
                .filter(name -> !parameters.contains(name))
                .sorted()
                .map(this::remark)
                .toList();
    }

    private String remark(String name) {
        List<String> alike = parameters.stream()
                .filter(parameter -> parameter.startsWith("/") == name.startsWith("/"))
                .toList();
        return "@Fixture(\"" + name + "\") is for no path parameter of the document"
                + (alike.isEmpty() ? "" : "; did you mean \"" + NearestWord.to(name, alike) + "\"?");
    }

    /** Returns {@code /users/{id}} and {@code /users/{id}/orders/{orderId}} of {@code /users/{id}/orders/{orderId}/items}. */
    private static List<String> prefixes(String path) {
        List<String> prefixes = new ArrayList<>();
        for (int close = path.indexOf('}'); close >= 0; close = path.indexOf('}', close + 1)) {
            prefixes.add(path.substring(0, close + 1));
        }
        return prefixes;
    }
}
