package dev.statusquo.crawl.probe.redirect;

import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import java.util.List;

/** Where redirects are declared. */
final class Redirects {

    private static final List<Integer> CODES = List.of(301, 302, 303, 307, 308);

    private Redirects() {}

    /** Returns the operations that declare a redirect. */
    static List<DeclaredOperation> of(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> CODES.stream().anyMatch(code -> Reads.declares(operation, code)))
                .toList();
    }
}
