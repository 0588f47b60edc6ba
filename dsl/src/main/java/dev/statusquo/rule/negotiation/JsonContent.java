package dev.statusquo.rule.negotiation;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.MediaType;
import java.util.Locale;

/** Content that its response declares as JSON. */
final class JsonContent {

    private JsonContent() {}

    /** Returns {@code true} for {@code application/json} and types that end in {@code +json}. */
    static boolean isDeclaredBy(Exchange exchange) {
        String type = exchange.headers().first("Content-Type").orElse("");
        if (type.equals("application/json")) {
            return true;
        }
        return type.toLowerCase(Locale.ROOT).contains("json")
                && MediaType.parse(type).value().filter(MediaType::isJson).isPresent();
    }

    /** Returns {@code true} if the bytes may still be compressed. */
    static boolean isCoded(Exchange exchange) {
        String coding = exchange.headers().first("Content-Encoding").orElse("identity");
        return !coding.equalsIgnoreCase("identity");
    }

    /** Returns {@code true} if what broke the reading may lie at the reader: a bound, a coding, an encoding, lost bytes. */
    static boolean isBeyondReading(Exchange exchange, JsonText read) {
        return exchange.body().isTruncated()
                || !exchange.response().faults().isEmpty()
                || isCoded(exchange)
                || read.problem().contains("exceeds the maximum")
                || read.problem().contains("UTF-8");
    }

    static boolean hasByteOrderMark(Body body) {
        return body.length() >= 3 && body.at(0) == 0xEF && body.at(1) == 0xBB && body.at(2) == 0xBF;
    }

    /** Returns {@code true} for UTF-16 and UTF-32: JSON begins with ASCII, so a zero byte comes first or second, or a mark. */
    static boolean isWideText(Body body) {
        if (body.isEmpty()) {
            return false;
        }
        int first = body.at(0);
        int second = body.length() > 1 ? body.at(1) : -1;
        return first == 0 || second == 0 || first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
    }
}
