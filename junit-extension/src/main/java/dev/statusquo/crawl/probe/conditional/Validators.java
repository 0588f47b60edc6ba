package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.EntityTag;
import java.util.List;
import java.util.Optional;

/** Where entity tags are declared, and what was sent of them. */
final class Validators {

    /** A tag that no representation has. */
    static final String STALE = "\"statusquo-stale-3f9c\"";

    private Validators() {}

    /** Returns {@code true} if the read declares a tag, or to be answered 304. */
    static boolean declares(DeclaredOperation read) {
        return Reads.tells(read, "ETag") || Reads.declares(read, 304);
    }

    /** Returns the reads that declare a tag. */
    static List<DeclaredOperation> reads(DeclaredApi api) {
        return Reads.of(api).stream().filter(Validators::declares).toList();
    }

    /** Returns the changes of one thing that a stale tag ought to stop: 412 is declared, or the read declares a tag. */
    static List<DeclaredOperation> guardedWrites(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation ->
                        isChange(operation) && !operation.path().names().isEmpty())
                .filter(operation -> Reads.declares(operation, 412)
                        || readOf(api, operation)
                                .filter(read -> Reads.tells(read, "ETag"))
                                .isPresent())
                .toList();
    }

    private static boolean isChange(DeclaredOperation operation) {
        return operation.method().equals(Method.PUT)
                || operation.method().equals(Method.PATCH)
                || operation.method().equals(Method.DELETE);
    }

    /** Returns the GET of the same path. */
    static Optional<DeclaredOperation> readOf(DeclaredApi api, DeclaredOperation operation) {
        return api.operation("GET " + operation.path());
    }

    /** Returns the one tag of a response, if it can be read. */
    static Optional<EntityTag> tag(Exchange exchange) {
        return exchange.headers().values("ETag").size() == 1
                ? exchange.headers()
                        .first("ETag")
                        .flatMap(value -> EntityTag.parse(value).value())
                : Optional.empty();
    }

    /** Returns the request, unconditional but for one field. */
    static Request on(Request request, String name, String value) {
        return Reads.unconditional(request).withHeader(name, value);
    }
}
