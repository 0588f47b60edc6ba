package dev.statusquo.service;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A service that keeps {@code contract/things.yaml} to the letter, in memory. What it answers to one operation can be replaced,
 * which is how it becomes a faulty one.
 */
public final class Things implements AutoCloseable {

    public static final String TOKEN = "let-me-in";

    private final Map<Integer, String> names = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<String, Function<Asked, Reply>> instead = new ConcurrentHashMap<>();
    private final TestServer server = TestServer.answering(this::answer);

    public String baseUrl() {
        return server.baseUrl();
    }

    public TestServer server() {
        return server;
    }

    /** Returns how many things there are. */
    public int count() {
        return names.size();
    }

    public Things holding(String name) {
        names.put(ids.incrementAndGet(), name);
        return this;
    }

    /** Replaces the answers to {@code GET /things}, {@code GET /things/{id}} or {@code *}. */
    public Things instead(String operation, Function<Asked, Reply> answer) {
        instead.put(operation, answer);
        return this;
    }

    /** Returns what the sound service answers. */
    public Reply sound(Asked asked) {
        if (asked.method().equals("GET") && asked.field("Accept").equals("application/vnd.nobody.declares.this")) {
            return Reply.error(406, "not_acceptable");
        }
        if (asked.path().equals("/things")) {
            return switch (asked.method()) {
                case "GET", "HEAD" -> list();
                case "POST" -> create(asked);
                default -> Reply.error(405, "method_not_allowed").with("Allow", "GET, HEAD, POST");
            };
        }
        if (asked.path().startsWith("/things/") && asked.path().indexOf('/', 8) < 0) {
            return switch (asked.method()) {
                case "GET", "HEAD" -> read(asked);
                case "DELETE" -> delete(asked);
                default -> Reply.error(405, "method_not_allowed").with("Allow", "GET, HEAD, DELETE");
            };
        }
        return Reply.error(404, "not_found");
    }

    /** Returns what the sound service answers to somebody it knows. */
    public Reply soundForAnybody(Asked asked) {
        Map<String, String> fields = new HashMap<>(asked.fields());
        fields.put("authorization", "Bearer " + TOKEN);
        return sound(new Asked(asked.method(), asked.path(), fields, asked.body()));
    }

    @Override
    public void close() {
        server.close();
    }

    private Reply answer(Asked asked) {
        String path = asked.path().startsWith("/things/") ? "/things/{id}" : asked.path();
        Function<Asked, Reply> answer = instead.get(asked.method() + " " + path);
        return (answer == null ? instead.getOrDefault("*", this::sound) : answer).apply(asked);
    }

    private Reply list() {
        String things = names.keySet().stream().map(this::thing).collect(Collectors.joining(","));
        return Reply.json(200, "{\"things\":[" + things + "]}");
    }

    private Reply create(Asked asked) {
        if (!isKnown(asked)) {
            return unauthorized(asked);
        }
        if (!asked.field("Content-Type").startsWith("application/json")) {
            return Reply.error(415, "unsupported_media_type").with("Accept", "application/json");
        }
        if (!asked.field("Content-Encoding").isEmpty()) {
            return Reply.error(415, "unsupported_media_type").with("Accept-Encoding", "identity");
        }
        JsonText json =
                JsonText.parseUnique(new ByteArrayInputStream(asked.body().getBytes(StandardCharsets.UTF_8)));
        boolean isText = asked.body().indexOf('\ufffd') < 0 && asked.body().indexOf("\\ud800") < 0;
        if (json.value().isEmpty() || !isText) {
            return Reply.error(400, "malformed_json");
        }
        JsonValue name = json.orAbsent().get("name");
        if (name.text().filter(text -> !text.isEmpty() && text.length() <= 20).isEmpty()) {
            return Reply.json(
                    422,
                    "{\"error\":\"invalid\",\"message\":\"A field is invalid.\",\"request_id\":\"r-1\",\"fields\":"
                            + "{\"name\":\"has 1 to 20 characters\"}}");
        }
        int id = ids.incrementAndGet();
        names.put(id, name.toString());
        return Reply.json(201, thing(id)).with("Location", "/things/" + id);
    }

    private Reply read(Asked asked) {
        int id = id(asked);
        return names.containsKey(id) ? Reply.json(200, thing(id)) : Reply.error(404, "not_found");
    }

    private Reply delete(Asked asked) {
        if (!isKnown(asked)) {
            return unauthorized(asked);
        }
        return names.remove(id(asked)) == null ? Reply.error(404, "not_found") : Reply.of(204);
    }

    private String thing(int id) {
        String name = names.get(id);
        return "{\"id\":" + id + ",\"name\":" + (name == null || !name.startsWith("\"") ? "\"" + name + "\"" : name)
                + "}";
    }

    private static boolean isKnown(Asked asked) {
        return asked.field("Authorization").matches("(?i:bearer) " + TOKEN);
    }

    private static Reply unauthorized(Asked asked) {
        String why = asked.field("Authorization").isEmpty() ? "" : ", error=\"invalid_token\"";
        return Reply.error(401, "unauthorized").with("WWW-Authenticate", "Bearer realm=\"things\"" + why);
    }

    private static int id(Asked asked) {
        String id = asked.path().substring("/things/".length());
        return id.matches("\\d{1,9}") ? Integer.parseInt(id) : -1;
    }
}
