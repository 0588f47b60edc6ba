package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.obsolete;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("1999-12-31T23:59:00Z");

    static Stream<Row> grammar() {
        return Stream.of(
                valid("0"),
                valid("120"),
                valid(" 120\t"),
                valid("007"),
                valid("99999999999"),
                valid("1767229200"),
                valid("9".repeat(400)),
                valid("Fri, 31 Dec 1999 23:59:59 GMT"),
                obsolete("Sunday, 06-Nov-94 08:49:37 GMT", 0),
                obsolete("Sun Nov  6 08:49:37 1994", 0),
                invalid("2.0", 1),
                invalid("1.5", 1),
                invalid("-1", 0),
                invalid("+5", 0),
                invalid("30s", 2),
                invalid("PT30S", 0),
                invalid("1m", 1),
                invalid("120, 120", 3),
                invalid("2025-01-01T00:00:00Z", 4),
                invalid("", 0),
                invalid("\"120\"", 0),
                invalid("１２", 0));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(RetryAfter::parse);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120|PT2M",
                "007|PT7S",
                "99999999999|PT2147483648S",
                "Fri, 31 Dec 1999 23:59:59 GMT|PT59S",
                "Sun, 06 Nov 1994 08:49:37 GMT|PT0S"
            })
    void tellsTheDelay(String value, Duration delay) {
        assertThat(retryAfter(value).delay(NOW)).isEqualTo(delay);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|means now",
                "86401|more than a day",
                "1767229200|timestamp",
                "99999999999|timestamp",
                "Sun, 06 Nov 1994 08:49:37 GMT|past",
                "Fri, 31 Dec 1999 23:59:00 GMT|means now"
            })
    void remarksOnWhatIsHardlyMeant(String value, String remark) {
        assertThat(retryAfter(value).remarks(NOW)).singleElement().asString().contains(remark);
    }

    @Test
    void isSilentUpToADay() {
        assertThat(retryAfter("86400").remarks(NOW)).isEmpty();
        assertThat(retryAfter("1").remarks(NOW)).isEmpty();
        assertThat(retryAfter("999999999").looksLikeTimestamp()).isFalse();
        assertThat(retryAfter("1000000000").looksLikeTimestamp()).isTrue();
        assertThat(retryAfter("1000000000").isSaturated()).isFalse();
        assertThat(retryAfter("99999999999").isSaturated()).isTrue();
    }

    @Test
    void decidesOnTheCenturyByTheReference() {
        assertThat(RetryAfter.parse("Sunday, 06-Nov-72 08:49:37 GMT", Instant.parse("2023-01-01T00:00:00Z"))
                        .value()
                        .flatMap(RetryAfter::date))
                .hasValue(new HttpDate(Instant.parse("2072-11-06T08:49:37Z")));
    }

    @Test
    void equalityIsThatOfFormAndValue() {
        assertThat(retryAfter("007")).isEqualTo(retryAfter("7"));
        assertThat(retryAfter("7")).isNotEqualTo(retryAfter("8"));
        assertThat(retryAfter("0")).isNotEqualTo(retryAfter("Thu, 01 Jan 1970 00:00:00 GMT"));
    }

    @Test
    void writesWholeSecondsRoundedUp() {
        assertThat(RetryAfter.of(Duration.ofMillis(1500))).hasToString("2");
        assertThat(RetryAfter.of(Duration.ofSeconds(Long.MAX_VALUE, 1))).hasToString("2147483648");
        assertThatIllegalArgumentException().isThrownBy(() -> RetryAfter.of(Duration.ofSeconds(-1)));
    }

    private static RetryAfter retryAfter(String value) {
        return RetryAfter.parse(value).value().orElseThrow();
    }
}
