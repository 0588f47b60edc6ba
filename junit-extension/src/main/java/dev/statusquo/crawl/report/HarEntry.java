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
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One exchange as an entry of HAR 1.2, on one line. */
final class HarEntry {

    private static final int MOST_CHARACTERS = 20_000;
    private static final int WINDOW = 64 << 10;
    private static final int UNKNOWN = -1;
    /** The transports do not tell; entries of HAR have to say one. */
    private static final String VERSION = "HTTP/1.1";

    private final Redaction redaction;

    HarEntry(Redaction redaction) {
        this.redaction = redaction;
    }

    String of(Exchange exchange, Instant began) {
        return hiding(exchange.request()).entry(exchange, began);
    }

    /** Returns a writer that hides also what this request keeps secret, should the answer repeat it. */
    private HarEntry hiding(Request request) {
        return new HarEntry(SentSecrets.hiddenBy(redaction, request));
    }

    private String entry(Exchange exchange, Instant began) {
        long millis = exchange.elapsed().toMillis();
        return written(json -> {
            begin(json, exchange.request(), began, millis);
            response(json, exchange.response());
            end(json, millis);
        });
    }

    /** Returns the entry of a request that had no answer, which viewers know by its status 0. */
    String unanswered(Request request, String reason, Instant began) {
        return hiding(request).silence(request, reason, began);
    }

    private String silence(Request request, String reason, Instant began) {
        return written(json -> {
            begin(json, request, began, 0);
            json.object("response").member("status", 0).member("statusText", "");
            rest(json, HeaderFields.none());
            json.object("content")
                    .member("size", 0)
                    .member("mimeType", "x-unknown")
                    .endObject();
            json.member("redirectURL", "")
                    .member("comment", WireText.cut(redaction.text(reason), 1_000))
                    .endObject();
            end(json, 0);
        });
    }

    private interface Content {
        void writeTo(JsonWriter json) throws IOException;
    }

    private String written(Content content) {
        StringWriter out = new StringWriter();
        try {
            content.writeTo(new JsonWriter(out, redaction, 0));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private void begin(JsonWriter json, Request request, Instant began, long millis) throws IOException {
        json.object()
                .member("startedDateTime", began.truncatedTo(ChronoUnit.MILLIS).toString())
                .member("time", millis);
        String uri = redaction.uri(request.uri());
        json.object("request").member("method", request.method().toString()).member("url", uri);
        json.member("httpVersion", VERSION);
        query(json, uri);
        fields(json, request.headers());
        if (!request.body().isEmpty()) {
            json.object("postData").member("mimeType", mediaType(request.headers()));
            json.array("params").endArray();
            json.member("text", text(request.body())).endObject();
        }
        json.member("headersSize", UNKNOWN)
                .member("bodySize", request.body().length())
                .endObject();
    }

    private void response(JsonWriter json, Response response) throws IOException {
        json.object("response").member("status", response.status().code());
        json.member("statusText", response.status().phrase());
        rest(json, response.headers());
        json.object("content").member("size", response.body().length());
        json.member("mimeType", mediaType(response.headers()));
        if (!response.body().isEmpty()) {
            json.member("text", text(response.body()));
        }
        json.endObject();
        String location = response.headers().first("Location").orElse("");
        json.member("redirectURL", redaction.uri(location)).endObject();
    }

    private void rest(JsonWriter json, HeaderFields headers) throws IOException {
        json.member("httpVersion", VERSION);
        fields(json, headers);
        json.member("headersSize", UNKNOWN).member("bodySize", UNKNOWN);
    }

    private static void end(JsonWriter json, long millis) throws IOException {
        json.object("cache").endObject().object("timings").member("send", 0);
        json.member("wait", millis).member("receive", 0).endObject().endObject();
    }

    /** Cookies stand among the fields, redacted; a list of them would only say the same. */
    private void fields(JsonWriter json, HeaderFields headers) throws IOException {
        json.array("cookies").endArray().array("headers");
        for (HeaderField field : headers.lines()) {
            String value = redaction.header(field.name(), field.value());
            json.object().member("name", field.name()).member("value", value).endObject();
        }
        json.endArray();
    }

    private static void query(JsonWriter json, String uri) throws IOException {
        json.array("queryString");
        int begin = uri.indexOf('?');
        if (begin >= 0) {
            for (String pair : uri.substring(begin + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                json.object().member("name", equals < 0 ? pair : pair.substring(0, equals));
                json.member("value", equals < 0 ? "" : pair.substring(equals + 1))
                        .endObject();
            }
        }
        json.endArray();
    }

    private String text(Body body) {
        String shown = redaction.text(body.head(WINDOW));
        boolean whole = shown.length() <= MOST_CHARACTERS && body.length() <= WINDOW && !body.isTruncated();
        return whole
                ? shown
                : shown.substring(0, Math.min(shown.length(), MOST_CHARACTERS)) + "… cut; the body has " + body;
    }

    private static String mediaType(HeaderFields headers) {
        return headers.first("Content-Type").orElse("");
    }
}
