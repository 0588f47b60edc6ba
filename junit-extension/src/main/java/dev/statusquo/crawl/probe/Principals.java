package dev.statusquo.crawl.probe;

import java.util.List;
import java.util.Optional;

/**
 * The identities that the user declared, by name, in their order.
 *
 * @param valid those whose credentials count
 * @param expired those whose credentials counted once and do so no longer
 */
public record Principals(List<String> valid, List<String> expired) {

    private static final String EXPIRED = "expired";

    public Principals {
        valid = List.copyOf(valid);
        expired = List.copyOf(expired);
    }

    /** Returns nobody. */
    public static Principals none() {
        return new Principals(List.of(), List.of());
    }

    /** Returns the identities of these names; one named {@code expired}, or {@code expired-} and more, is one that has expired. */
    public static Principals named(List<String> names) {
        return new Principals(
                names.stream().filter(name -> !isExpired(name)).toList(),
                names.stream().filter(Principals::isExpired).toList());
    }

    /** Returns the valid identity declared first. */
    public Optional<String> first() {
        return valid.stream().findFirst();
    }

    private static boolean isExpired(String name) {
        return name.equals(EXPIRED) || name.startsWith(EXPIRED + "-");
    }
}
