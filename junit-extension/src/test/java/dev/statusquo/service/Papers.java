package dev.statusquo.service;

import dev.statusquo.error.schema.JsonText;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A service that keeps {@code contract/papers.yaml}: notes with tags, ranges, codings, languages and origins. What it answers can be
 * spoiled, by a function of the request and the sound answer.
 */
public final class Papers implements AutoCloseable {

    public static final String KEY = "k-1";

    private record Note(String text, int version) {}

    private final Map<Integer, Note> notes = new ConcurrentSkipListMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final TestServer server = TestServer.answering(this::answer);
    private volatile BiFunction<Asked, Reply, Reply> spoiler = (asked, sound) -> sound;

    public Papers() {
        notes.put(ids.incrementAndGet(), new Note("first", 1));
    }

    public String baseUrl() {
        return server.baseUrl();
    }

    public TestServer server() {
        return server;
    }

    /** Replaces each answer by what the function makes of it. */
    public Papers spoiled(BiFunction<Asked, Reply, Reply> with) {
        spoiler = with;
        return this;
    }

    /** Deletes the note at the path of a request, whatever is answered. */
    public void delete(Asked asked) {
        notes.remove(id(asked.path()));
    }

    @Override
    public void close() {
        server.close();
    }

    private Reply answer(Asked asked) {
        Reply reply = sound(asked)
                .with("Access-Control-Allow-Origin", "*")
                .with("Access-Control-Expose-Headers", "*")
                .with("X-Content-Type-Options", "nosniff")
                .with("Date", "Sun, 06 Nov 1994 08:49:37 GMT");
        return spoiler.apply(asked, reply);
    }

    private Reply sound(Asked asked) {
        String method = asked.method().equals("HEAD") ? "GET" : asked.method();
        String path = asked.path().replaceFirst("/\\d+", "/{id}");
        return switch (method + " " + path) {
            case "GET /notes" -> list(asked.query().replaceFirst("^q=", ""));
            case "POST /notes" -> create(asked);
            case "GET /notes/{id}" -> whole(asked);
            case "PUT /notes/{id}", "DELETE /notes/{id}" -> change(asked);
            case "GET /notes/{id}/words" -> exists(asked) ? Reply.json(200, "[]") : Reply.error(404, "not_found");
            case "GET /old" -> Reply.of(308).with("Location", "/notes").with("Deprecation", "@1735689600");
            case "POST /old" -> Reply.of(308).with("Location", "/notes");
            case "GET /mine" -> mine(asked);
            case "GET /greeting" -> Reply.json(200, "{\"key\":\"" + asked.field("X-Key") + "\"}");
            case "OPTIONS /notes/{id}", "OPTIONS /notes" ->
                Reply.of(204).with("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
            default -> Reply.error(404, "not_found");
        };
    }

    private Reply list(String wanted) {
        return Reply.json(
                200,
                notes.keySet().stream()
                        .map(this::note)
                        .filter(note -> note.contains(wanted))
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private Reply create(Asked asked) {
        String text = text(asked);
        if (text.isEmpty()) {
            return Reply.error(422, "invalid");
        }
        int id = ids.incrementAndGet();
        notes.put(id, new Note(text, 1));
        return Reply.json(201, note(id)).with("Location", "/notes/" + id);
    }

    private Reply whole(Asked asked) {
        if (!exists(asked)) {
            return Reply.error(404, "not_found").with("Cache-Control", "no-store");
        }
        boolean coded = asked.field("Accept-Encoding").contains("gzip");
        String tag = tag(asked).replaceFirst(".$", coded ? "-gzip\"" : "\"");
        String known = asked.field("If-None-Match");
        Reply reply = Reply.of(304)
                .with("ETag", tag)
                .with("Cache-Control", "max-age=5")
                .with("Vary", "Accept, Accept-Encoding, Accept-Language")
                .with("Accept-Ranges", "bytes");
        if (known.equals("*") || known.contains(tag)) {
            return reply;
        }
        boolean plain = asked.field("Accept").equals("text/plain");
        String text = note(id(asked.path()));
        Reply whole = new Reply(200, reply.fields(), text, "")
                .with("Content-Type", plain ? "text/plain" : "application/json")
                .with("Content-Language", asked.field("Accept-Language").equals("de") ? "de" : "en");
        if (coded) {
            return whole.with("Content-Encoding", "gzip");
        }
        boolean current =
                asked.field("If-Range").isEmpty() || asked.field("If-Range").equals(tag);
        return current && asked.field("Range").startsWith("bytes=") ? part(asked.field("Range"), whole) : whole;
    }

    private static Reply part(String range, Reply whole) {
        int length = whole.body().length();
        return switch (range) {
            case "bytes=0-0" ->
                new Reply(206, whole.fields(), whole.body().substring(0, 1), "")
                        .with("Content-Range", "bytes 0-0/" + length);
            case "bytes=-1" ->
                new Reply(206, whole.fields(), whole.body().substring(length - 1), "")
                        .with("Content-Range", "bytes " + (length - 1) + "-" + (length - 1) + "/" + length);
            case "bytes=0-0,-1" -> whole;
            default -> Reply.error(416, "range").with("Content-Range", "bytes */" + length);
        };
    }

    private Reply change(Asked asked) {
        if (!exists(asked)) {
            return Reply.error(404, "not_found");
        }
        String meant = asked.field("If-Match");
        boolean put = asked.method().equals("PUT");
        if (put && text(asked).isEmpty()) {
            return Reply.error(422, "invalid");
        }
        if (put && meant.isEmpty()) {
            return Reply.error(428, "precondition_required");
        }
        if (!meant.isEmpty() && !meant.equals("*") && !meant.equals(tag(asked))) {
            return Reply.error(412, "precondition_failed");
        }
        int id = id(asked.path());
        if (!put) {
            notes.remove(id);
            return Reply.of(204);
        }
        notes.computeIfPresent(id, (same, note) -> new Note(text(asked), note.version() + 1));
        String wish = asked.field("Prefer");
        Reply reply = wish.equals("return=minimal") ? Reply.of(204) : Reply.json(200, note(id));
        return wish.isEmpty() ? reply : reply.with("Preference-Applied", wish);
    }

    private static Reply mine(Asked asked) {
        String known = asked.field("If-None-Match");
        if (asked.field("X-Key").equals(KEY) && (known.contains("\"m\"") || known.equals("*"))) {
            return Reply.of(304).with("ETag", "\"m\"").with("Cache-Control", "private");
        }
        return asked.field("X-Key").equals(KEY)
                ? Reply.json(200, "{\"id\":1,\"text\":\"mine\"}")
                        .with("Cache-Control", "private")
                        .with("ETag", "\"m\"")
                : Reply.error(401, "unauthorized").with("WWW-Authenticate", "Key realm=\"notes\"");
    }

    private boolean exists(Asked asked) {
        return notes.containsKey(id(asked.path()));
    }

    private String note(int id) {
        Note note = notes.getOrDefault(id, new Note("", 0));
        return "{\"id\":" + id + ",\"text\":\"" + note.text() + "\"}";
    }

    private String tag(Asked asked) {
        return "\"" + notes.getOrDefault(id(asked.path()), new Note("", 0)).version() + "\"";
    }

    private static String text(Asked asked) {
        return JsonText.parse(asked.body()).orAbsent().get("text").text().orElse("");
    }

    private static int id(String path) {
        String[] segments = path.split("/", -1);
        return segments.length > 2 && segments[2].matches("\\d{1,9}") ? Integer.parseInt(segments[2]) : -1;
    }
}
