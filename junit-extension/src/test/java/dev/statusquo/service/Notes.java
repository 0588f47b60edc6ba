package dev.statusquo.service;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A service that keeps {@code contract/notes.yaml} to the letter: notes that are created, put, patched and deleted, payments with
 * keys, jobs that take a while, and batches. What it answers to one operation can be replaced.
 */
public final class Notes implements AutoCloseable {

    private final Map<String, JsonValue> kept = new ConcurrentSkipListMap<>();
    private final Map<String, Keyed> keys = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger(10);
    private final Map<String, Function<Asked, Reply>> instead = new ConcurrentHashMap<>();
    private final TestServer server = TestServer.answering(this::answer);

    private record Keyed(String body, Reply reply) {}

    public TestServer server() {
        return server;
    }

    /** Replaces the answers to an operation such as {@code PUT /notes/{id}}. */
    public Notes instead(String operation, Function<Asked, Reply> answer) {
        instead.put(operation, answer);
        return this;
    }

    /** Returns what is kept at a path, an empty object for nothing. */
    public JsonValue at(String path) {
        return kept.getOrDefault(path, JsonValue.object(Map.of()));
    }

    /** Keeps something. */
    public void keep(String path, JsonValue value) {
        kept.put(path, value);
    }

    /** Keeps something new in a collection, and returns its path. */
    public String add(String collection, JsonValue value) {
        int id = ids.incrementAndGet();
        String path = collection + "/" + id;
        kept.put(path, value.with("id", JsonValue.of(id)).with("owner", JsonValue.of("service")));
        return path;
    }

    @Override
    public void close() {
        server.close();
    }

    private Reply answer(Asked asked) {
        String path = asked.path().replaceFirst("^(/notes|/payments|/jobs)/[^/]+", "$1/{id}");
        Function<Asked, Reply> answer = instead.get(asked.method() + " " + path);
        return answer == null ? sound(asked) : answer.apply(asked);
    }

    /** Returns what the sound service answers. */
    public Reply sound(Asked asked) {
        String[] parts = asked.path().split("/");
        String collection = "/" + parts[1];
        if (parts.length == 4) {
            return kept.containsKey(collection + "/" + parts[2]) ? Reply.json(200, "[]") : gone();
        }
        boolean one = parts.length == 3;
        return switch (asked.method() + (one ? " one" : " " + collection)) {
            case "POST /notes" -> create(asked);
            case "POST /payments" -> pay(asked);
            case "POST /jobs" -> Reply.json(202, "{}").with("Location", add("/jobs", JsonValue.object(Map.of())));
            case "POST /batches" -> batch(asked);
            case "GET /notes", "GET /payments" -> list(collection);
            case "GET one", "HEAD one" -> kept.containsKey(asked.path()) ? shown(200, asked.path()) : gone();
            case "PUT one" -> put(asked);
            case "PATCH one" -> kept.containsKey(asked.path()) ? patch(asked) : gone();
            case "DELETE one" -> kept.remove(asked.path()) == null ? gone() : Reply.of(204);
            default -> Reply.error(405, "no").with("Allow", "GET");
        };
    }

    private static Reply gone() {
        return Reply.error(404, "not_found");
    }

    private Reply shown(int status, String path) {
        return Reply.json(status, at(path).toString());
    }

    private Reply list(String collection) {
        return Reply.json(
                200,
                kept.entrySet().stream()
                        .filter(one -> one.getKey().startsWith(collection + "/"))
                        .map(one -> one.getValue().toString())
                        .collect(Collectors.joining(",", "[", "]")));
    }

    /** Returns the note in the content as far as a client may say what it is; empty if that is invalid. */
    public static Optional<JsonValue> note(String body) {
        JsonValue sent = JsonText.parse(body).orAbsent();
        Map<String, JsonValue> note = new HashMap<>();
        for (String name : List.of("title", "text", "tags")) {
            if (sent.get(name).isPresent()) {
                note.put(name, sent.get(name));
            }
        }
        boolean valid = isText(sent.get("title"), 60)
                && (!sent.get("text").isPresent() || isText(sent.get("text"), 200))
                && (!sent.get("tags").isPresent() || sent.get("tags").size() > 0);
        return valid ? Optional.of(JsonValue.object(note)) : Optional.empty();
    }

    private static boolean isText(JsonValue value, int longest) {
        return value.text()
                .filter(text -> !text.isEmpty() && text.length() <= longest)
                .isPresent();
    }

    private Reply create(Asked asked) {
        Optional<JsonValue> note = note(asked.body());
        if (note.isEmpty()) {
            return Reply.error(422, "invalid");
        }
        boolean taken = kept.values().stream()
                .anyMatch(other -> other.get("title").equals(note.get().get("title")));
        if (taken) {
            return Reply.error(409, "taken");
        }
        String path = add("/notes", note.get());
        return shown(201, path).with("Location", path);
    }

    private synchronized Reply pay(Asked asked) {
        Keyed known = keys.get(asked.field("Idempotency-Key"));
        if (known != null) {
            return known.body().equals(asked.body()) ? known.reply() : Reply.error(422, "key_reused");
        }
        JsonValue amount = JsonText.parse(asked.body()).orAbsent().get("amount");
        if (!amount.isInteger() || amount.toString().startsWith("-") || amount.equals(JsonValue.of(0))) {
            return Reply.error(422, "invalid");
        }
        String path = add("/payments", JsonValue.object(Map.of("amount", amount)));
        Reply reply = shown(201, path).with("Location", path);
        keys.put(asked.field("Idempotency-Key"), new Keyed(asked.body(), reply));
        return reply;
    }

    private Reply batch(Asked asked) {
        String outcomes = JsonText.parse(asked.body()).orAbsent().elements().stream()
                .map(one -> note(one.toString()).isPresent() ? "{\"status\":201}" : "{\"status\":422}")
                .collect(Collectors.joining(",", "[", "]"));
        return Reply.json(207, outcomes);
    }

    private Reply put(Asked asked) {
        Optional<JsonValue> note = note(asked.body());
        if (note.isEmpty()) {
            return Reply.error(422, "invalid");
        }
        boolean there = kept.containsKey(asked.path());
        if (there && asked.field("If-None-Match").equals("*")) {
            return Reply.error(412, "there");
        }
        long id = Long.parseLong(asked.path().substring(asked.path().lastIndexOf('/') + 1));
        kept.put(asked.path(), note.get().with("id", JsonValue.of(id)).with("owner", JsonValue.of("service")));
        return shown(there ? 200 : 201, asked.path());
    }

    private Reply patch(Asked asked) {
        JsonValue sent = JsonText.parse(asked.body()).orAbsent();
        JsonValue changed = at(asked.path());
        if (sent.is(JsonKind.ARRAY)) {
            for (JsonValue operation : sent.elements()) {
                String name = operation.get("path").text().orElse("/").substring(1);
                if (operation.get("op").equals(JsonValue.of("test"))
                        && !changed.get(name).equals(operation.get("value"))) {
                    return Reply.error(409, "test_failed");
                }
                changed = changed.with(name, operation.get("value"));
            }
        } else {
            for (String name : sent.names()) {
                changed = sent.get(name).is(JsonKind.NULL) ? changed.without(name) : changed.with(name, sent.get(name));
            }
        }
        Optional<JsonValue> note = note(changed.toString());
        if (note.isEmpty()) {
            return Reply.error(422, "invalid");
        }
        JsonValue before = at(asked.path());
        kept.put(asked.path(), note.get().with("id", before.get("id")).with("owner", before.get("owner")));
        return shown(200, asked.path());
    }
}
