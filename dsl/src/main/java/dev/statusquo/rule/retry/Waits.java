package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.HttpDate;
import dev.statusquo.header.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a response asks to wait, seen from its own {@code Date} and never from a clock of ours. */
final class Waits {

    private Waits() {}

    /** Returns whether there is one Retry-After line. */
    static boolean areAsked(Exchange exchange) {
        return exchange.headers().values("Retry-After").size() == 1;
    }

    /** Returns Retry-After, empty if it is not readable or sent twice. */
    static Optional<RetryAfter> retryAfter(Exchange exchange) {
        List<String> values = exchange.headers().values("Retry-After");
        return values.size() == 1 ? RetryAfter.parse(values.get(0)).value() : Optional.empty();
    }

    /** Returns when the response was sent, empty if it does not say so. */
    static Optional<Instant> sent(Exchange exchange) {
        return exchange.headers()
                .first("Date")
                .flatMap(value -> HttpDate.parse(value).value())
                .map(HttpDate::instant);
    }

    /** Returns how long Retry-After asks to wait, empty if that is not known. */
    static Optional<Duration> delay(Exchange exchange) {
        Optional<RetryAfter> asked = retryAfter(exchange);
        if (asked.isPresent() && asked.get().date().isEmpty()) {
            return Optional.of(asked.get().delay(Instant.EPOCH));
        }
        return sent(exchange).flatMap(sent -> asked.map(wait -> wait.delay(sent)));
    }
}
