package dev.statusquo.service;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What a service answers. {@code raw} goes out as it is, in place of everything else. */
public record Reply(int status, Map<String, String> fields, String body, String raw) {
    private static final String SAME_ID = "\"request_id\":\"r-1\"";

    public static Reply of(int status) {
        return new Reply(status, Map.of(), "", "");
    }

    public static Reply json(int status, String body) {
        return of(status)
                .with("Content-Type", "application/json")
                .with("X-Content-Type-Options", "nosniff")
                .saying(body);
    }

    /** Returns an error in the envelope of the status guide. */
    public static Reply error(int status, String code) {
        return json(
                status, "{\"error\":\"" + code + "\",\"message\":\"This was not possible.\",\"request_id\":\"r-1\"}");
    }

    /** Returns bytes that need not be HTTP; the connection ends with them. */
    public static Reply raw(byte[] bytes) {
        return new Reply(0, Map.of(), "", new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Returns no answer: the connection just ends. */
    public static Reply hangUp() {
        return raw(new byte[0]);
    }

    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Reply(status, more, body, raw);
    }

    public Reply without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(fields);
        fewer.remove(name);
        return new Reply(status, fewer, body, raw);
    }

    public Reply saying(String text) {
        return new Reply(status, fields, text, raw);
    }

    /** Returns the reply with an id of its own in place of the one that errors are written with. */
    Reply numbered(AtomicInteger ids) {
        return body.contains(SAME_ID)
                ? new Reply(
                        status,
                        fields,
                        body.replace(SAME_ID, "\"request_id\":\"r-" + ids.incrementAndGet() + "\""),
                        raw)
                : this;
    }

    boolean endsConnection() {
        return status == 0;
    }

    byte[] bytes(boolean head) {
        if (endsConnection()) {
            return raw.getBytes(StandardCharsets.ISO_8859_1);
        }
        StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " \r\n");
        fields.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        if (status != 204 && status != 304) {
            text.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        text.append("\r\n").append(head ? "" : body);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
