package dev.statusquo.exchange;

import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;
import java.util.List;

/** The two facts that end every failure message: the request as a {@code curl} line, and the response as received. */
public final class ExchangeFacts {

    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_LINES = 20;
    private static final int MOST_FIELDS = 60;
    /** More bytes than the lines shown can have, so that a secret is masked as a whole before anything is cut. */
    private static final int WINDOW = 256 << 10;

    private ExchangeFacts() {}

    /** Returns request, if it is known, and response as facts, redacted, the body cut after 20 lines. */
    public static List<Fact> of(Exchange exchange, Redaction usual) {
        Redaction redaction = SentSecrets.hiddenBy(usual, exchange.request());
        Fact response = Fact.fact("response", response(exchange.response(), redaction));
        return exchange.request().isUnknown()
                ? List.of(response)
                : List.of(Fact.fact("request", CurlLine.of(exchange.request(), redaction)), response);
    }

    /** Returns a response as text: status line, header fields, content. */
    public static String response(Response response, Redaction redaction) {
        StringBuilder text = new StringBuilder(response.status().toString());
        List<HeaderField> fields = response.headers().lines();
        for (HeaderField field : fields.subList(0, Math.min(fields.size(), MOST_FIELDS))) {
            text.append('\n').append(cut(field.name())).append(": ");
            text.append(cut(redaction.header(field.name(), field.value())));
        }
        if (fields.size() > MOST_FIELDS) {
            text.append("\n… cut after ")
                    .append(MOST_FIELDS)
                    .append(" of ")
                    .append(fields.size())
                    .append(" fields");
        }
        response.faults()
                .forEach(fault -> text.append("\n(the client reports: ")
                        .append(fault.detail())
                        .append(')'));
        if (!response.body().isEmpty()) {
            text.append('\n').append(body(response, redaction));
        }
        return text.toString();
    }

    private static String body(Response response, Redaction redaction) {
        Body body = response.body();
        String content = redaction.text(body.head(WINDOW));
        StringBuilder text = new StringBuilder();
        int start = 0;
        int lines = 0;
        while (start >= 0 && lines < MOST_LINES) {
            int feed = content.indexOf('\n', start);
            int end = feed > start && content.charAt(feed - 1) == '\r' ? feed - 1 : feed;
            text.append(lines == 0 ? "" : "\n")
                    .append(cut(content.substring(start, feed < 0 ? content.length() : end)));
            start = feed < 0 ? -1 : feed + 1;
            lines++;
        }
        if (start >= 0) {
            text.append("\n… cut after ")
                    .append(MOST_LINES)
                    .append(" lines of ")
                    .append(body.length())
                    .append(" bytes");
        } else if (body.isTruncated()) {
            text.append("\n… the body was read up to ").append(body.length()).append(" bytes only");
        }
        return text.toString();
    }

    private static String cut(String line) {
        return Printable.cut(line, LONGEST_LINE);
    }
}
