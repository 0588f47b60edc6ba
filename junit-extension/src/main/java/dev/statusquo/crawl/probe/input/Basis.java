package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Method;
import java.util.List;

/** The valid request that a probe puts its fault into, such that nobody is harmed if the fault is overlooked. */
final class Basis {

    private Basis() {}

    /** Returns the request that worked for a read, and a new one for a write; a delete only of what the crawl created. */
    static Positive of(Bench bench, DeclaredOperation operation) {
        if (operation.method().isSafe()) {
            return bench.positive(operation);
        }
        Positive prepared = bench.prepared(operation);
        boolean risky = operation.method().equals(Method.DELETE)
                && prepared.working().filter(Positive.Working::own).isEmpty();
        return risky && prepared.working().isPresent()
                ? Positive.none("there is nothing of the crawl's own that this might delete", List.of())
                : prepared;
    }
}
