package dev.statusquo.rule.retry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Exchanges;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitsTest {

    @Test
    void countsSecondsWithoutADate() {
        assertThat(Waits.delay(Exchanges.of(429).without("Date").build())).contains(Duration.ofSeconds(30));
    }

    @Test
    void seesADateFromTheDateOfTheResponse() {
        var exchange = Exchanges.of(429).with("Retry-After", "Sun, 22 Nov 2026 14:01:00 GMT");

        assertThat(Waits.delay(exchange.build())).contains(Duration.ofMinutes(1));
        assertThat(Waits.delay(exchange.without("Date").build())).isEmpty();
        assertThat(Waits.delay(exchange.with("Date", "now").build())).isEmpty();
    }

    @Test
    void knowsNothingOfTwoLines() {
        var exchange = Exchanges.of(429).withAlso("Retry-After", "40").build();

        assertThat(Waits.areAsked(exchange)).isFalse();
        assertThat(Waits.retryAfter(exchange)).isEmpty();
        assertThat(Waits.delay(exchange)).isEmpty();
    }
}
