package dev.statusquo.crawl;

import dev.statusquo.exchange.Method;
import java.util.List;
import java.util.Optional;

/**
 * What a crawl may do to data. Without any of these it changes only what it created itself, on loopback only.
 *
 * @param readOnly whether only safe methods may be sent
 * @param unsafeElsewhere whether unsafe methods may be sent to allowed hosts that are not loopback
 * @param destructive patterns of operations that may use up what the crawl did not create, such as {@code DELETE /orders/{id}}
 */
public record Permissions(boolean readOnly, boolean unsafeElsewhere, List<Glob> destructive) {

    public Permissions {
        destructive = List.copyOf(destructive);
    }

    /** Returns the permissions of a crawl that nobody told otherwise. */
    public static Permissions standard() {
        return new Permissions(false, false, List.of());
    }

    /** Returns why a request with this method must not be sent there, empty if it may be. */
    Optional<String> objection(Method method, String uri) {
        if (method.isSafe()) {
            return Optional.empty();
        }
        if (readOnly) {
            return Optional.of("not sent: only safe methods are (statusquo.read-only)");
        }
        return unsafeElsewhere || AllowedHosts.isLoopback(uri)
                ? Optional.empty()
                : Optional.of(
                        "not sent: methods that change data stay on loopback (statusquo.allow-unsafe=true sends them "
                                + "to allowed hosts too)");
    }

    /** Returns {@code true} if an operation may use up what the crawl did not create. */
    boolean mayDestroy(String operation) {
        return destructive.stream().anyMatch(glob -> glob.covers(operation));
    }
}
