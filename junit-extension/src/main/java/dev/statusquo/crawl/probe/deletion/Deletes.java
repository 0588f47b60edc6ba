package dev.statusquo.crawl.probe.deletion;

import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Method;
import java.util.List;
import java.util.Optional;

/** Which operations delete one thing, and whether one has been deleted. */
final class Deletes {

    private Deletes() {}

    /** Returns the deletes of one thing out of a collection. */
    static List<DeclaredOperation> of(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> operation.method().equals(Method.DELETE))
                .filter(operation -> Neighbours.idOf(operation.path()).isPresent())
                .toList();
    }

    /** Returns why nothing is known to be deleted, empty if something is. */
    static Optional<String> obstacle(Positive deleted) {
        if (deleted.working().isEmpty()) {
            return Optional.of(deleted.reason());
        }
        int code = deleted.working().get().exchange().status().code();
        return code == 202
                ? Optional.of("the delete was answered 202 Accepted and may not have happened yet")
                : Optional.empty();
    }
}
