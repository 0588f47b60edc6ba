package dev.statusquo.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** An answer as it goes over the wire. */
final class InstantAnswer {

    /** RFC 9110, section 5.6.7: unlike that of the JDK, with two digits for each day. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static volatile Dated now = new Dated(0, "");

    private record Dated(long second, String text) {}

    private InstantAnswer() {}

    /** Returns an answer; {@code fields} are more header lines, each with its end, and an empty media type is one without content. */
    static byte[] of(InstantRequest request, int status, String mediaType, byte[] content, String fields) {
        String head = "HTTP/1.1 " + status + " \r\nDate: " + date() + "\r\nCache-Control: no-store\r\n" + fields
                + (mediaType.isEmpty()
                        ? (status == 204 || status == 304 ? "" : "Content-Length: 0\r\n")
                        : "Content-Type: " + mediaType + "\r\nContent-Length: " + content.length + "\r\n")
                + "\r\n";
        byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
        if (request.method().equals("HEAD") || mediaType.isEmpty()) {
            return bytes;
        }
        byte[] whole = Arrays.copyOf(bytes, bytes.length + content.length);
        System.arraycopy(content, 0, whole, bytes.length, content.length);
        return whole;
    }

    /** Returns a refusal with an error of the form that {@link GeneratedDocument} declares. */
    static byte[] error(InstantRequest request, int status, String code, long number, String fields) {
        String id = "req_" + number;
        String body = "{\"error\":\"" + code + "\",\"message\":\"The request cannot be served.\",\"request_id\":\"" + id
                + "\"}";
        return of(
                request,
                status,
                "application/json",
                body.getBytes(StandardCharsets.UTF_8),
                fields + "X-Request-Id: " + id + "\r\n");
    }

    private static String date() {
        long second = Instant.now().getEpochSecond();
        Dated known = now;
        if (known.second() != second) {
            known = new Dated(second, DATE.format(Instant.ofEpochSecond(second)));
            now = known;
        }
        return known.text();
    }
}
