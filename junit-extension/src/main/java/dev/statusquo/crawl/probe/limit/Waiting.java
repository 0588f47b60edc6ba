package dev.statusquo.crawl.probe.limit;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.HttpDate;
import dev.statusquo.header.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a 429 asks to wait, seen from its own date. */
final class Waiting {

    private Waiting() {}

    /** Returns the time that a 429 asks for; empty for another answer, and where that cannot be read. */
    static Optional<Duration> askedBy(Exchange exchange) {
        Optional<RetryAfter> asked = exchange.headers()
                .first("Retry-After")
                .filter(text -> exchange.status().code() == 429)
                .flatMap(text -> RetryAfter.parse(text).value());
        if (asked.isPresent() && asked.get().date().isEmpty()) {
            return asked.map(delay -> delay.delay(Instant.EPOCH));
        }
        return exchange.headers()
                .first("Date")
                .flatMap(text -> HttpDate.parse(text).value())
                .flatMap(sent -> asked.map(date -> date.delay(sent.instant())));
    }

    static String text(Duration time) {
        return time.toSeconds() + " s";
    }
}
