package dev.statusquo.examples.bookshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Ways of leaving something wrong behind an answer, or of showing what is not so any more. */
final class Aftermath {
    private static final long STOCK = 2;

    private Aftermath() {}

    /** Keeps the author that is refused, as far as there is a name. */
    static Spoiler keptThoughRefused() {
        return (call, sound, scene) -> {
            String name = call.content().path("name").asText("");
            if (!name.isEmpty()
                    && !scene.store().authors().any(author -> author.name().equals(name))) {
                scene.store().authors().add(id -> new Author(id, name, null, null));
            }
            return sound;
        };
    }

    /** Renames the author whose replacement is refused. */
    static Spoiler renamedThoughRefused() {
        return (call, sound, scene) -> {
            String name = call.content().path("name").asText("");
            long id = call.id("authorId");
            if (!name.isEmpty()
                    && !scene.store().authors().any(author -> author.name().equals(name))) {
                scene.store().authors().replace(id, new Author(id, name, null, null), row -> {});
            }
            return sound;
        };
    }

    /** Leaves everything created since the opening out of the list. */
    static Spoiler withoutTheNew() {
        return (call, sound, scene) -> {
            List<Object> old = new ArrayList<>();
            for (JsonNode each : Json.tree(Objects.requireNonNull(sound.body()))) {
                if (each.path("id").asLong() <= STOCK) {
                    old.add(each);
                }
            }
            return sound.withBody(old);
        };
    }

    /** Lists what was deleted beside what is there. */
    static Spoiler withTheDeleted() {
        return (call, sound, scene) -> {
            List<Object> all = new ArrayList<>();
            Json.tree(Objects.requireNonNull(sound.body())).forEach(all::add);
            all.addAll(scene.deletedFrom(call));
            return sound.withBody(all);
        };
    }

    /** Shows an empty list below what was deleted. */
    static Spoiler emptyBelowTheDeleted() {
        return (call, sound, scene) -> scene.isOwnerDeleted(call) ? Answer.ok(List.of()) : sound;
    }

    /** Keeps the year of birth that the last replacement gave, where this one gives none. */
    static Spoiler keepingWhatIsLeftOut() {
        return (call, sound, scene) -> {
            Author now = (Author) Objects.requireNonNull(sound.body());
            Author merged = now;
            if (scene.replaced(call, now) instanceof Author before && now.born() == null) {
                merged = new Author(now.id(), now.name(), before.born(), now.website());
                scene.store().authors().replace(now.id(), merged, row -> {});
            }
            return sound.withBody(merged);
        };
    }

    /** Makes the author a year younger with each repetition of a replacement. */
    static Spoiler addingUp() {
        return (call, sound, scene) -> {
            Author now = (Author) Objects.requireNonNull(sound.body());
            if (!now.equals(scene.replaced(call, now)) || now.born() == null) {
                return sound;
            }
            Author moved = new Author(now.id(), now.name(), now.born() - 1, now.website());
            scene.store().authors().replace(now.id(), moved, row -> {});
            return sound.withBody(moved);
        };
    }

    /** Answers a replacement that nothing may be there for as if it had been done. */
    static Spoiler ignoringNoneMatch() {
        return (call, sound, scene) -> call.headers("If-None-Match").isEmpty()
                ? sound
                : Answer.ok(scene.store().books().get(call.id("bookId")).value());
    }

    /** Takes the customer of an order from its content, if that is all that is wrong with it. */
    static Spoiler customerAsSent() {
        return (call, sound, scene) -> {
            boolean onlyThat = sound.body() instanceof ErrorBody error
                    && Set.of("customerId")
                            .equals(Map.copyOf(Objects.requireNonNull(error.fields()))
                                    .keySet());
            if (!onlyThat || !call.content().path("customerId").isIntegralNumber()) {
                return sound;
            }
            ObjectNode sent = call.content();
            Order order = scene.store()
                    .orders()
                    .add(id -> new Order(
                            id,
                            sent.path("customerId").asLong(),
                            sent.path("bookId").asLong(),
                            sent.path("quantity").asLong(),
                            "placed",
                            sent.path("note").asText(null)));
            return Answer.created("/orders/" + order.id(), order);
        };
    }
}
