package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operation that takes JSON, with a request to plan by: what will be sent is made anew when the case runs, and is like this one.
 *
 * @param operation the operation
 * @param draft a valid request, never sent
 */
record JsonWrite(DeclaredOperation operation, RequestDraft draft) {

    private static final long PLANNING_SEED = 1;

    /** Returns the operations that take JSON and for which a valid request can be made, in their order. */
    static List<JsonWrite> of(DeclaredApi api) {
        return api.companion(
                        All.class,
                        () -> new All(api.operations().stream()
                                .filter(JsonWrite::takesJson)
                                .flatMap(JsonWrite::planned)
                                .toList()))
                .writes();
    }

    /** Those of one API: several probes plan by them. */
    private record All(List<JsonWrite> writes) {}

    /** Returns those of them whose content is an object with a member at least. */
    static List<JsonWrite> ofObjects(DeclaredApi api) {
        return of(api).stream()
                .filter(write -> !write.draft.body().names().isEmpty())
                .toList();
    }

    static boolean takesJson(DeclaredOperation operation) {
        return operation.content().isPresent()
                && operation.content().get().alternatives().stream().anyMatch(MediaContent::isJson);
    }

    private static Stream<JsonWrite> planned(DeclaredOperation operation) {
        try {
            RequestDraft draft = RequestDraft.of(operation, ValueGenerator.seeded(PLANNING_SEED));
            return draft.content().filter(MediaContent::isJson).isPresent()
                    ? Stream.of(new JsonWrite(operation, draft))
                    : Stream.empty();
        } catch (UnsatisfiableSchemaException | SpecFaultException unusable) {
            return Stream.empty();
        }
    }

    /** Returns the first member of an object whose value is of a kind. */
    static Optional<String> member(JsonValue object, JsonKind kind) {
        return object.names().stream().filter(name -> object.get(name).is(kind)).findFirst();
    }
}
