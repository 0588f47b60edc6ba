package dev.statusquo.crawl;

import java.util.Map;
import java.util.Optional;

/**
 * Values that the user gives for path parameters, by parameter name, or by path template where a name stands for several things.
 *
 * @param values the values by {@code userId} or {@code /users/{id}}
 */
public record Fixtures(Map<String, String> values) {

    public Fixtures {
        values = Map.copyOf(values);
    }

    /** Returns no values. */
    public static Fixtures none() {
        return new Fixtures(Map.of());
    }

    /** Returns the value for a parameter that ends an item's path, such as {@code id} of {@code /users/{id}}. */
    Optional<String> of(String name, String itemPath) {
        String byPath = values.get(itemPath);
        return Optional.ofNullable(byPath == null ? values.get(name) : byPath);
    }
}
