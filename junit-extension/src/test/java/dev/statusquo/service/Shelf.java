package dev.statusquo.service;

import dev.statusquo.error.schema.JsonText;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A service that keeps things at any depth: POST to a collection, then GET, PUT and DELETE of the item. */
public final class Shelf implements AutoCloseable {

    private final Map<String, Integer> items = new ConcurrentSkipListMap<>();
    private final AtomicInteger ids = new AtomicInteger(100);
    private final boolean locates;
    private final boolean tells;
    private final TestServer server = TestServer.answering(this::answer);

    /**
     * Creates the service.
     *
     * @param locates whether a create is answered with Location
     * @param tells whether a create is answered with the id in the content
     */
    public Shelf(boolean locates, boolean tells) {
        this.locates = locates;
        this.tells = tells;
    }

    public TestServer server() {
        return server;
    }

    public Shelf holding(String path) {
        items.put(path, Integer.valueOf(path.substring(path.lastIndexOf('/') + 1)));
        return this;
    }

    /** Returns the paths of what there is. */
    public Iterable<String> paths() {
        return items.keySet();
    }

    @Override
    public void close() {
        server.close();
    }

    private Reply answer(Asked asked) {
        boolean collection = asked.path().chars().filter(c -> c == '/').count() % 2 == 1;
        String parent = asked.path().substring(0, asked.path().lastIndexOf('/'));
        boolean lost = collection && !parent.isEmpty() && !items.containsKey(parent);
        if (lost
                || !collection
                        && !items.containsKey(asked.path())
                        && !asked.method().equals("PUT")) {
            return Reply.error(404, "not_found");
        }
        return switch (asked.method() + (collection ? " all" : " one")) {
            case "POST all" ->
                JsonText.parse(asked.body()).value().isEmpty() ? Reply.error(400, "malformed") : create(asked.path());
            case "GET all", "HEAD all" -> list(asked.path());
            case "GET one", "HEAD one" -> Reply.json(200, "{\"id\":" + items.get(asked.path()) + "}");
            case "PUT one" -> put(asked.path());
            case "DELETE one" -> delete(asked.path());
            default -> Reply.error(405, "no").with("Allow", collection ? "GET, POST" : "GET, PUT, DELETE");
        };
    }

    private Reply create(String collection) {
        int id = ids.incrementAndGet();
        items.put(collection + "/" + id, id);
        Reply reply = Reply.json(201, tells ? "{\"id\":" + id + "}" : "{}");
        return locates ? reply.with("Location", collection + "/" + id) : reply;
    }

    private Reply list(String collection) {
        String found = items.entrySet().stream()
                .filter(item -> item.getKey().startsWith(collection + "/")
                        && item.getKey().indexOf('/', collection.length() + 1) < 0)
                .map(item -> "{\"id\":" + item.getValue() + "}")
                .collect(Collectors.joining(","));
        return Reply.json(200, "[" + found + "]");
    }

    private Reply put(String path) {
        int id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1).replaceAll("\\D", "0"));
        return Reply.json(items.put(path, id) == null ? 201 : 200, "{\"id\":" + id + "}");
    }

    private Reply delete(String path) {
        items.keySet().removeIf(item -> item.equals(path) || item.startsWith(path + "/"));
        return Reply.of(204);
    }
}
