package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RateLimitResetTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    static Stream<Row> grammar() {
        return Stream.of(
                valid("60"),
                valid(" 60 "),
                valid("9".repeat(400)),
                valid("6m0s"),
                valid("32/40"),
                valid("Thu, 01 Jan 2026 00:01:00 GMT"),
                valid("2026-01-01T00:01:00.123456+01:00"),
                invalid("soon", 0),
                invalid("", 0),
                invalid("-1", 0),
                invalid("1.", 2),
                invalid("1.x", 2),
                invalid("6m0", 3),
                invalid("0s5", 3),
                invalid("6x", 1),
                invalid("32/", 3),
                invalid("32/40/1", 5),
                invalid("Thu, 1 Jan 2026 00:01:00 GMT", 5),
                invalid("2026-13-01T00:00:00Z", 5),
                invalid("2026-02-29T00:00:00Z", 8),
                invalid("2026-01-01", 10),
                invalid("2026-01-01T00:00:00", 19),
                invalid("2026-01-01T00:00:00.Z", 20),
                invalid("2026-01-01T24:00:00Z", 11),
                invalid("2026-01-01T00:00:00+0100", 22));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(RateLimitReset::parse);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60|DELTA_SECONDS|2026-01-01T00:01:00Z|true",
                "99999999|DELTA_SECONDS|2029-03-03T09:46:39Z|false",
                "100000000|AMBIGUOUS||false",
                "999999999|AMBIGUOUS||false",
                "1000000000|EPOCH_SECONDS|2001-09-09T01:46:40Z|false",
                "1767225660|EPOCH_SECONDS|2026-01-01T00:01:00Z|true",
                "1767225595|EPOCH_SECONDS|2025-12-31T23:59:55Z|true",
                "1767225594|EPOCH_SECONDS|2025-12-31T23:59:54Z|false",
                "99999999999|EPOCH_SECONDS|5138-11-16T09:46:39Z|false",
                "100000000000|AMBIGUOUS||false",
                "999999999999|AMBIGUOUS||false",
                "1767225660000|EPOCH_MILLISECONDS|2026-01-01T00:01:00Z|true",
                "1767225660.25|FRACTIONAL|2026-01-01T00:01:00.25Z|true",
                "1.5|FRACTIONAL|2026-01-01T00:00:01.5Z|true",
                "6m0s|DURATION|2026-01-01T00:06:00Z|true",
                "20ms|DURATION|2026-01-01T00:00:00.020Z|true",
                "1.5s|DURATION|2026-01-01T00:00:01.5Z|true",
                "1h2m3s4ms5us6ns|DURATION|2026-01-01T01:02:03.004005006Z|true",
                "7µs|DURATION|2026-01-01T00:00:00.000007Z|true",
                "744h|DURATION|2026-02-01T00:00:00Z|true",
                "744h1s|DURATION|2026-02-01T00:00:01Z|false",
                "2026-01-01T00:01:00Z|RFC_3339|2026-01-01T00:01:00Z|true",
                "2026-01-01T01:01:00.5+01:00|RFC_3339|2026-01-01T00:01:00.5Z|true",
                "2026-01-01T05:31:01+05:30|RFC_3339|2026-01-01T00:01:01Z|true",
                "2025-12-31t19:01:00-05:00|RFC_3339|2026-01-01T00:01:00Z|true",
                "Thu, 01 Jan 2026 00:01:00 GMT|HTTP_DATE|2026-01-01T00:01:00Z|true",
                "32/40|RATIO||false"
            })
    void classifies(String value, RateLimitReset.Encoding encoding, Instant instant, boolean plausible) {
        RateLimitReset reset = RateLimitReset.parse(value).value().orElseThrow();

        assertThat(reset.encoding()).isEqualTo(encoding);
        assertThat(reset.at(NOW).orElse(null)).isEqualTo(instant);
        assertThat(reset.isPlausible(NOW)).isEqualTo(plausible);
    }

    @Test
    void equalityIsThatOfTheText() {
        RateLimitReset sixty = RateLimitReset.parse("60").value().orElseThrow();

        assertThat(RateLimitReset.parse(" 60").value()).hasValue(sixty);
        assertThat(RateLimitReset.parse("060").value().orElseThrow()).isNotEqualTo(sixty);
    }

    @Test
    void survivesAnyNumberAndDate() {
        for (String value : new String[] {"9".repeat(400), "9".repeat(400) + ".5", "9".repeat(400) + "h", "99999999"}) {
            RateLimitReset reset = RateLimitReset.parse(value).value().orElseThrow();

            assertThat(reset.at(Instant.MAX)).isPresent();
            assertThat(reset.at(Instant.MIN)).isPresent();
            assertThat(reset.isPlausible(NOW)).isFalse();
        }
    }
}
