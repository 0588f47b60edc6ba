package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Status;
import java.util.Objects;
import java.util.Optional;

/**
 * A value given as an example.
 *
 * @param name its name, empty for the only example
 * @param value the value
 */
public record NamedExample(String name, JsonValue value) {

    public NamedExample {
        Objects.requireNonNull(name, "name");
    }

    /** Returns the status that the name speaks of, as {@code 409_duplicate} and {@code duplicate-409} do; empty for none. */
    public Optional<Status> status() {
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !isDigit(name.charAt(i))) {
                if (i - from == 3 && name.charAt(from) >= '1' && name.charAt(from) <= '5') {
                    return Optional.of(Status.of(Integer.parseInt(name.substring(from, i))));
                }
                from = i + 1;
            }
        }
        return Optional.empty();
    }

    /** Returns {@code true} if the example is of a request that is meant to succeed. */
    public boolean isMeantToSucceed() {
        return status().map(Status::isSuccess).orElse(true);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
