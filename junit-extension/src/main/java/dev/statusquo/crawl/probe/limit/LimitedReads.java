package dev.statusquo.crawl.probe.limit;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Method;
import java.util.Comparator;
import java.util.List;

/** The reads whose limit is looked for: those that declare a 429, the ones that need least first, and only a few. */
final class LimitedReads {

    private static final int MOST = 3;

    private LimitedReads() {}

    static List<DeclaredOperation> of(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> operation.method().equals(Method.GET))
                .filter(operation -> operation.responses().stream()
                        .anyMatch(response -> response.status().toString().equals("429")))
                .sorted(Comparator.comparingInt(
                        operation -> operation.path().names().size()))
                .limit(MOST)
                .toList();
    }
}
