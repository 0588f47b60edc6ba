package dev.statusquo.service;

import dev.statusquo.error.schema.JsonText;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A service that keeps everybody's papers from everybody else, by {@code contract/vault.yaml}: what is another's does not exist. What
 * it answers to one operation can be replaced.
 */
public final class Vault implements AutoCloseable {

    public static final String ANN = "ann-7f3a9c21";
    public static final String BEN = "ben-18d2e5b4";
    public static final String EXPIRED = "ann-00000000";

    private static final Map<String, String> OWNERS = Map.of("Bearer " + ANN, "ann", "Bearer " + BEN, "ben");

    /** A paper: whose it is, and what it says. */
    private record Paper(String owner, String text) {}

    private final Map<Integer, Paper> papers = new ConcurrentSkipListMap<>();
    private final AtomicInteger ids = new AtomicInteger(10);
    private final Map<String, Function<Asked, Reply>> instead = new ConcurrentHashMap<>();
    private final TestServer server = TestServer.answering(this::answer);

    public String baseUrl() {
        return server.baseUrl();
    }

    public TestServer server() {
        return server;
    }

    /** Returns how many papers there are. */
    public int count() {
        return papers.size();
    }

    /** Replaces the answers to {@code GET /papers}, {@code GET /papers/{id}} or {@code GET /audit}. */
    public Vault instead(String operation, Function<Asked, Reply> answer) {
        instead.put(operation, answer);
        return this;
    }

    /** Returns what is answered to somebody whose name does not matter, such as {@code ann}. */
    public Reply soundFor(String owner, Asked asked) {
        if (asked.path().equals("/audit")) {
            return owner.equals("ann") ? Reply.json(200, "{\"entries\":[]}") : forbidden();
        }
        if (asked.path().equals("/papers")) {
            return asked.method().equals("POST") ? create(owner, asked) : list(owner);
        }
        int id = id(asked);
        Paper paper = papers.get(id);
        if (paper == null || !paper.owner().equals(owner)) {
            return Reply.error(404, "not_found");
        }
        switch (asked.method()) {
            case "DELETE" -> {
                papers.remove(id);
                return Reply.of(204);
            }
            case "PUT" -> {
                return put(id, owner, asked);
            }
            default -> {
                return Reply.json(200, text(id, paper));
            }
        }
    }

    /** Returns what the sound service answers. */
    public Reply sound(Asked asked) {
        String authorization = asked.field("Authorization");
        if (authorization.regionMatches(true, 0, "bearer ", 0, 7)) {
            authorization = "Bearer " + authorization.substring(7);
        }
        String owner = OWNERS.get(authorization);
        if (owner == null) {
            String why = authorization.startsWith("Bearer") ? ", error=\"invalid_token\"" : "";
            return Reply.error(401, "unauthorized").with("WWW-Authenticate", "Bearer realm=\"vault\"" + why);
        }
        return soundFor(owner, asked);
    }

    @Override
    public void close() {
        server.close();
    }

    private Reply answer(Asked asked) {
        String path = asked.path().startsWith("/papers/") ? "/papers/{id}" : asked.path();
        return instead.getOrDefault(asked.method() + " " + path, this::sound).apply(asked);
    }

    private Reply list(String owner) {
        return Reply.json(
                200,
                papers.entrySet().stream()
                        .filter(paper -> paper.getValue().owner().equals(owner))
                        .map(paper -> text(paper.getKey(), paper.getValue()))
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private Reply create(String owner, Asked asked) {
        if (JsonText.parse(asked.body()).value().isEmpty()) {
            return Reply.error(400, "malformed_json");
        }
        int id = ids.incrementAndGet();
        Reply made = put(id, owner, asked);
        return Reply.json(201, made.body()).with("Location", "/papers/" + id);
    }

    private Reply put(int id, String owner, Asked asked) {
        if (JsonText.parse(asked.body()).value().isEmpty()) {
            return Reply.error(400, "malformed_json");
        }
        String text = JsonText.parse(asked.body()).orAbsent().get("text").text().orElse("");
        Paper paper = new Paper(owner, text);
        papers.put(id, paper);
        return Reply.json(200, text(id, paper));
    }

    private static String text(int id, Paper paper) {
        return "{\"id\":" + id + ",\"text\":\"" + paper.text() + "\"}";
    }

    private static Reply forbidden() {
        return Reply.error(403, "forbidden");
    }

    private static int id(Asked asked) {
        String id = asked.path().substring(asked.path().lastIndexOf('/') + 1);
        return id.matches("\\d{1,9}") ? Integer.parseInt(id) : -1;
    }
}
