package dev.statusquo.crawl.report;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The exchange of a finding in the report of a shard, redacted and cut, so that the page of the whole can show it. */
final class ExchangeJson {

    private static final int LONGEST = 16 << 10;

    private ExchangeJson() {}

    static void write(JsonWriter json, Exchange exchange) throws IOException {
        Redaction redaction = json.redaction();
        Request request = exchange.request();
        json.object("exchange").object("request");
        json.member("method", request.method().toString()).member("uri", redaction.uri(request.uri()));
        fields(json, request.headers());
        content(json, request.body());
        json.endObject().object("response");
        json.member("status", exchange.status().code());
        fields(json, exchange.response().headers());
        content(json, exchange.body());
        json.endObject().endObject();
    }

    private static void fields(JsonWriter json, HeaderFields fields) throws IOException {
        json.array("fields");
        for (HeaderField field : fields.lines()) {
            json.object().member("name", field.name());
            json.member("value", json.redaction().header(field.name(), field.value()))
                    .endObject();
        }
        json.endArray();
    }

    private static void content(JsonWriter json, Body body) throws IOException {
        json.member("content", beginning(body));
        json.member("cut", body.isTruncated() || body.length() > LONGEST);
    }

    private static String beginning(Body body) {
        try (InputStream bytes = body.open()) {
            return new String(bytes.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Exchange read(ReportMembers exchange) {
        ReportMembers request = exchange.object("request");
        ReportMembers response = exchange.object("response");
        return new Exchange(
                new Request(Method.of(request.text("method")), request.text("uri"), fields(request), content(request)),
                new Response(Status.of(response.number("status")), fields(response), content(response)));
    }

    private static HeaderFields fields(ReportMembers message) {
        List<HeaderField> lines = message.list("fields").stream()
                .map(field -> new HeaderField(field.text("name"), field.text("value")))
                .toList();
        return HeaderFields.of(lines);
    }

    private static Body content(ReportMembers message) {
        String text = message.text("content");
        if (message.flag("cut")) {
            return Body.truncated(text.getBytes(StandardCharsets.UTF_8));
        }
        return text.isEmpty() ? Body.empty() : Body.of(text);
    }
}
