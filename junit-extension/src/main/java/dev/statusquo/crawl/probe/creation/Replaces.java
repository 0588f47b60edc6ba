package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import java.util.List;
import java.util.Map;

/** Which operations replace one thing that can be read again, and what they can be sent. */
final class Replaces {

    /** Why nothing is asked of a create. */
    static final String UNKNOWN = "the answer does not tell where what was created is";

    private Replaces() {}

    /** Returns the replaces whose things can be read from the same path. */
    static List<DeclaredOperation> of(DeclaredApi api) {
        return changes(api, Method.PUT).stream().filter(Creates::takesJson).toList();
    }

    /** Returns the operations with a method on one thing that can be read from the same path. */
    static List<DeclaredOperation> changes(DeclaredApi api, Method method) {
        return api.operations().stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> Neighbours.idOf(operation.path()).isPresent())
                .filter(operation ->
                        Neighbours.of(api, operation.path(), Method.GET).isPresent())
                .toList();
    }

    /** Returns the request with other content. */
    static Request with(Bench bench, Positive.Working working, JsonValue body) {
        return bench.as(working.identity(), bench.bare(working.draft().withBody(body)));
    }

    /** Returns the members that the JSON of a draft declares. */
    static Map<String, DeclaredSchema> members(RequestDraft draft) {
        return draft.content().map(content -> Members.of(content.schema())).orElse(Map.of());
    }
}
