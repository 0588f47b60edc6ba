package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.exchange.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which creates take an Idempotency-Key, and keys that nobody used. */
final class IdempotencyKeys {

    private static final String FIELD = "Idempotency-Key";

    private IdempotencyKeys() {}

    /** Returns the declared parameter, empty if there is none. */
    static Optional<Parameter> of(DeclaredOperation operation) {
        return operation.parameters(ParameterPlace.HEADER).stream()
                .filter(parameter -> parameter.name().equalsIgnoreCase(FIELD))
                .findFirst();
    }

    /** Returns the creates that take one. */
    static List<DeclaredOperation> creates(DeclaredApi api) {
        return Creates.of(api).stream()
                .filter(create -> of(create).isPresent() && Creates.takesJson(create))
                .toList();
    }

    /** Returns a prepared create with a key of its own; the same name makes the same key. */
    static Request keyed(Bench bench, Positive.Working working, String use) {
        String key = working.request().headers().first(FIELD).orElse("");
        String made = UUID.nameUUIDFromBytes(
                        (use + working.bare().uri() + working.bare().body().text() + key)
                                .getBytes(StandardCharsets.UTF_8))
                .toString();
        boolean quoted = key.startsWith("\"") && key.endsWith("\"") && key.length() > 1;
        Request bare = working.bare()
                .withHeaders(working.bare().headers().withOnly(FIELD, quoted ? "\"" + made + "\"" : made));
        return bench.as(working.identity(), bare);
    }
}
