package dev.statusquo.crawl.report;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.SentSecrets;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The exchange of a finding in the report of a shard, redacted and cut, so that the page of the whole can show it. */
final class ExchangeJson {

    private static final int LONGEST = 16 << 10;
    /** More than is written, so that a secret on the cut is seen whole. */
    private static final int WINDOW = 64 << 10;

    private ExchangeJson() {}

    static void write(JsonWriter json, Exchange exchange) throws IOException {
        Request request = exchange.request();
        Redaction redaction = SentSecrets.hiddenBy(json.redaction(), request);
        json.object("exchange").object("request");
        json.member("method", request.method().toString()).member("uri", redaction.uri(request.uri()));
        fields(json, request.headers(), redaction);
        content(json, request.body(), redaction);
        json.endObject().object("response");
        json.member("status", exchange.status().code());
        fields(json, exchange.response().headers(), redaction);
        content(json, exchange.body(), redaction);
        json.endObject().endObject();
    }

    private static void fields(JsonWriter json, HeaderFields fields, Redaction redaction) throws IOException {
        json.array("fields");
        for (HeaderField field : fields.lines()) {
            json.object().member("name", field.name());
            json.member("value", redaction.header(field.name(), field.value())).endObject();
        }
        json.endArray();
    }

    private static void content(JsonWriter json, Body body, Redaction redaction) throws IOException {
        json.member("content", beginning(redaction.text(body.head(WINDOW))));
        json.member("cut", body.isTruncated() || body.length() > LONGEST);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
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
