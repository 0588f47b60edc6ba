package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Status;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a PATCH takes, and what of a thing it can change visibly. */
final class Patches {

    private Patches() {}

    /** Returns the content of one media type that an operation takes. */
    static Optional<MediaContent> content(DeclaredOperation patch, String mediaType) {
        return patch.content().stream()
                .flatMap(content -> content.alternatives().stream())
                .filter(content -> content.essence().equals(mediaType))
                .findFirst();
    }

    /** Returns the schema of what a read answers. */
    static Optional<DeclaredSchema> answered(DeclaredOperation get) {
        return get.response(Status.of(200)).stream()
                .flatMap(response -> response.contents().stream())
                .filter(MediaContent::isJson)
                .map(MediaContent::schema)
                .findFirst();
    }

    /** Returns a member of a thing that a client may set to another value; any plain text where nothing is declared. */
    static Optional<String> movable(JsonValue thing, Map<String, DeclaredSchema> members) {
        return thing.names().stream()
                .filter(name -> !SentAndFound.isOfTheService(name)
                        && !name.toLowerCase(Locale.ROOT).endsWith("id"))
                .filter(name -> members.isEmpty()
                        ? thing.get(name).is(JsonKind.STRING)
                        : members.containsKey(name) && !Members.is("readOnly", members.get(name)))
                .filter(name -> OtherValue.of(members.getOrDefault(name, DeclaredSchema.any()), thing.get(name))
                        .isPresent())
                .findFirst();
    }
}
