package dev.statusquo.crawl;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Exchanges that outlive their case: as they are while there is room, then only the beginnings of what is long in them. So what a
 * crawl remembers does not grow with what a service sends. Safe for several threads.
 */
final class KeptExchanges {

    private static final int SHORT = 16 << 10;

    private final int longest;
    private final AtomicLong room;

    private KeptExchanges(int longest, long room) {
        this.longest = longest;
        this.room = new AtomicLong(room);
    }

    /** Returns an empty store for exchanges of up to so many bytes each, and all together. */
    static KeptExchanges of(int longest, long altogether) {
        return new KeptExchanges(longest, altogether);
    }

    /** Returns the exchange to keep in place of this one. */
    Exchange kept(Exchange exchange) {
        long size = size(exchange);
        boolean whole = size <= SHORT || size <= longest && room.addAndGet(-size) >= 0;
        return whole ? exchange : beginning(exchange);
    }

    /** Returns an exchange whose parts were cut where they are long. Nothing that was read from the given one is kept with it. */
    static Exchange beginning(Exchange exchange) {
        Request request = exchange.request();
        Response response = exchange.response();
        return new Exchange(
                request.withBody(beginning(request.body())),
                new Response(
                        response.status(),
                        beginning(response.headers()),
                        beginning(response.body()),
                        response.faults()),
                exchange.elapsed());
    }

    private static HeaderFields beginning(HeaderFields fields) {
        if (length(fields) <= SHORT) {
            return fields;
        }
        List<HeaderField> lines = new ArrayList<>();
        int length = 0;
        for (HeaderField field : fields.lines()) {
            length += field.name().length() + field.value().length();
            if (length > SHORT) {
                break;
            }
            lines.add(field);
        }
        return HeaderFields.of(lines);
    }

    private static Body beginning(Body body) {
        if (body.isEmpty()) {
            return body;
        }
        try (InputStream bytes = body.open()) {
            byte[] beginning = bytes.readNBytes(SHORT);
            boolean whole = body.length() <= SHORT && !body.isTruncated();
            return whole ? Body.of(beginning) : Body.truncated(beginning);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static long size(Exchange exchange) {
        return (long) exchange.request().body().length() + exchange.body().length() + length(exchange.headers());
    }

    private static int length(HeaderFields fields) {
        return fields.lines().stream()
                .mapToInt(field -> field.name().length() + field.value().length())
                .sum();
    }
}
