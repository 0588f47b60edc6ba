package dev.statusquo.crawl;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.HttpDate;
import dev.statusquo.header.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A 429 as the crawl itself may run into it. */
final class Refusal {

    private Refusal() {}

    /** Returns how long a 429 asks to wait, empty for any other answer. */
    static Optional<Duration> wait(Exchange exchange) {
        if (exchange.status().code() != 429) {
            return Optional.empty();
        }
        Instant now = exchange.headers()
                .first("Date")
                .flatMap(date -> HttpDate.parse(date).value())
                .map(HttpDate::instant)
                .orElseGet(Instant::now);
        return exchange.headers()
                .first("Retry-After")
                .flatMap(text -> RetryAfter.parse(text).value())
                .map(after -> after.delay(now));
    }
}
