package dev.statusquo.crawl.report;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.SentSecrets;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Requests and responses as text of bounded length, redacted before anything is cut. */
final class WireText {

    private static final int MOST_LINES = 20;
    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_FIELDS = 40;
    private static final int LONGEST_FIELD = 400;
    /** What is read of a body: far more than is shown, so that a secret on the cut is seen whole. */
    private static final int WINDOW = 64 << 10;

    private final Redaction redaction;

    private WireText(Redaction redaction) {
        this.redaction = redaction;
    }

    /** Returns a view of the messages of one exchange that hides what its request keeps secret, echoed or not. */
    static WireText of(Exchange exchange, Redaction redaction) {
        return new WireText(SentSecrets.hiddenBy(redaction, exchange.request()));
    }

    String of(Request request) {
        String line = request.method() + " " + cut(redaction.uri(request.uri()), 2_000);
        return line + fields(request.headers()) + content(request.body());
    }

    String of(Response response) {
        StringBuilder text = new StringBuilder(response.status().toString());
        text.append(fields(response.headers()));
        response.faults()
                .forEach(fault -> text.append("\n(the client reports: ")
                        .append(cut(redaction.text(fault.detail()), LONGEST_FIELD))
                        .append(')'));
        return text.append(content(response.body())).toString();
    }

    private String fields(HeaderFields headers) {
        StringBuilder text = new StringBuilder();
        headers.lines().stream()
                .limit(MOST_FIELDS)
                .forEach(field -> text.append('\n').append(line(field)));
        int more = headers.lines().size() - MOST_FIELDS;
        return more <= 0
                ? text.toString()
                : text.append("\n… and ").append(more).append(" more fields").toString();
    }

    private String line(HeaderField field) {
        return field.name() + ": " + cut(redaction.header(field.name(), field.value()), LONGEST_FIELD);
    }

    private String content(Body body) {
        if (body.isEmpty()) {
            return "";
        }
        String shown = redaction.text(beginning(body)).replace("\r\n", "\n");
        int end = Math.min(shown.length(), MOST_CHARACTERS);
        int lines = 1;
        for (int i = 0; i < end; i++) {
            if (shown.charAt(i) == '\n' && lines++ == MOST_LINES) {
                end = i;
            }
        }
        boolean whole = end == shown.length() && body.length() <= WINDOW && !body.isTruncated();
        return "\n\n" + shown.substring(0, end) + (whole ? "" : "\n… cut; the body has " + body);
    }

    private static String beginning(Body body) {
        try (InputStream bytes = body.open()) {
            return new String(bytes.readNBytes(WINDOW), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit) + "… (" + text.length() + " characters)";
    }
}
