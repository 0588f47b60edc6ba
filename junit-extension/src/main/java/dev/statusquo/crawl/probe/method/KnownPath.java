package dev.statusquo.crawl.probe.method;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredOperation;
import java.util.List;

/** A request to a path that is known to lead somewhere, to try harmless methods and spellings on. */
final class KnownPath {

    private KnownPath() {}

    /** Returns the request that worked for a read, else one made for a write. */
    static Positive of(Bench bench, List<DeclaredOperation> operations) {
        Positive last = Positive.none("no request to this path is known to work", List.of());
        for (DeclaredOperation operation : operations) {
            last = operation.method().isSafe() ? bench.positive(operation) : bench.prepared(operation);
            if (last.working().isPresent()) {
                return last;
            }
        }
        return last;
    }

    static String withoutQuery(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
