package dev.statusquo.examples.bookshop;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The faults that are switched on. They stand between the sound service and the wire: each takes the sound answer and
 * spoils one thing of it, so that the service itself knows nothing of them.
 */
final class Faults {
    /** The path of every resource that does not exist. */
    static final String UNKNOWN_PATH = "*";

    private final List<Deviation> faults;
    private final Scene scene;

    Faults(Set<Fault> faults, Store store) {
        this.faults = Fault.all().stream()
                .filter(faults::contains)
                .map(Fault::deviation)
                .toList();
        this.scene = new Scene(store);
    }

    Answer apply(Call call, Answer sound) {
        if (faults.isEmpty()) {
            return sound;
        }
        scene.remember(call, sound);
        Answer answer = sound;
        for (Deviation fault : faults) {
            answer = fault.spoil(call, answer, scene);
        }
        return answer;
    }

    /** Returns what the container answers to a request that it refuses with this status by itself. */
    int statusOfContainer(int sound) {
        return faults.stream().anyMatch(fault -> fault.concernsContainer(sound)) ? 500 : sound;
    }

    /** What a fault may look at besides the request and its sound answer. Safe for many threads. */
    static final class Scene {
        private static final Pattern DOCUMENT = Pattern.compile("/customers/([0-9]{1,9})/documents/([0-9]{1,9})");

        private static final Pattern ORDER = Pattern.compile("/orders/([0-9]{1,9})");

        private final Store store;
        private final Map<String, Object> representations = new ConcurrentHashMap<>();
        private final Set<String> deleted = ConcurrentHashMap.newKeySet();
        private final Map<String, Object> replaced = new ConcurrentHashMap<>();
        private final AtomicLong count = new AtomicLong();

        private Scene(Store store) {
            this.store = store;
        }

        private void remember(Call call, Answer sound) {
            Object body = sound.body();
            if (call.method().equals("DELETE") && sound.status() == 204) {
                deleted.add(call.path());
            } else if (sound.status() == 201 && body != null) {
                representations.put(sound.headers().get("Location"), body);
            } else if (call.method().equals("GET") && sound.status() == 200 && body != null) {
                representations.put(call.path(), body);
            }
        }

        Store store() {
            return store;
        }

        /** Returns what the last PUT to the same path before this one made of it, and keeps what this one makes. */
        @Nullable
        Object replaced(Call call, Object now) {
            return replaced.put(call.path(), now);
        }

        /** Returns what was deleted of a collection, as far as it had been seen. */
        List<Object> deletedFrom(Call call) {
            return deleted.stream()
                    .filter(path -> path.startsWith(call.path() + "/"))
                    .flatMap(path -> Optional.ofNullable(representations.get(path)).stream())
                    .toList();
        }

        /** Says whether what the collection of the call belongs to has been deleted. */
        boolean isOwnerDeleted(Call call) {
            return deleted.contains(call.path().substring(0, call.path().lastIndexOf('/')));
        }

        boolean isDeleted(Call call) {
            return deleted.contains(call.path());
        }

        /** Returns what was last seen at the path of the call, if anything was. */
        @Nullable
        Object lastSeen(Call call) {
            return representations.get(call.path());
        }

        /** Returns what was last seen at the longest path that this one begins with, if anything was. */
        @Nullable
        Object seenAtBeginning(Call call) {
            return representations.entrySet().stream()
                    .filter(seen -> call.path().startsWith(seen.getKey()))
                    .max(Comparator.comparing(seen -> seen.getKey().length()))
                    .map(Map.Entry::getValue)
                    .orElse(null);
        }

        long next() {
            return count.incrementAndGet();
        }

        /** Says whether the call is for a document that exists and is another customer's. */
        boolean isConcealed(Call call) {
            Matcher path = DOCUMENT.matcher(call.path());
            return path.matches()
                    && store.documents()
                            .find(Long.parseLong(path.group(2)))
                            .filter(row -> row.value().customerId() == Long.parseLong(path.group(1)))
                            .isPresent();
        }

        /** Deletes the book at the path of the call, whatever the answer says. */
        void deleteBook(Call call) {
            store.books().remove(call.id("bookId"), row -> {});
        }

        /** Returns what the shop says of itself, whole. */
        Answer about() {
            return CommonFields.on(AboutRoutes.whole());
        }

        boolean hasOrder(Call call) {
            return order(call).isPresent();
        }

        /** Takes away the order of the call; says whether there was one. */
        boolean cancelled(Call call) {
            Optional<Order> order = order(call);
            order.ifPresent(one -> store.orders().remove(one.id(), row -> {}));
            return order.isPresent();
        }

        private Optional<Order> order(Call call) {
            Matcher path = ORDER.matcher(call.path());
            return path.matches()
                    ? store.orders().find(Long.parseLong(path.group(1))).map(Table.Row::value)
                    : Optional.empty();
        }

        /** Creates an author as if the refused request had been a good one. */
        Answer createdAuthor() {
            Author author = store.authors().add(id -> new Author(id, "Author " + id + "." + next(), null, null));
            return Answer.created("/authors/" + author.id(), author);
        }
    }
}
