package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.obsolete;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HttpDateTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("Sun, 06 Nov 1994 08:49:37 GMT"),
                obsolete("Sunday, 06-Nov-94 08:49:37 GMT", 0),
                obsolete("Sun Nov  6 08:49:37 1994", 0),
                obsolete("Sun Nov 06 08:49:37 1994", 0),
                valid("Sat, 31 Dec 2016 23:59:60 GMT"),
                valid("Thu, 29 Feb 2024 00:00:00 GMT"),
                valid("Thu, 01 Jan 1970 00:00:00 GMT"),
                valid("Fri, 31 Dec 9999 23:59:59 GMT"),
                valid("Fri, 31 Dec 9999 23:59:60 GMT"),
                valid("Sat, 01 Jan 0000 00:00:00 GMT"),
                invalid("Sun, 6 Nov 1994 08:49:37 GMT", 5),
                invalid("Sun, 06 Nov 1994 08:49:37 UTC", 26),
                invalid("Sun Nov 6 08:49:37 1994", 8),
                invalid("Sun, 06 Nov 1994 08:49:37 +0000", 26),
                invalid("Wed, 29 Feb 2023 00:00:00 GMT", 5),
                invalid("Mon, 06 Nov 1994 08:49:37 GMT", 0),
                invalid("sun, 06 nov 1994 08:49:37 gmt", 0),
                invalid("1994-11-06T08:49:37Z", 0),
                invalid("Sun, 06 Nov 1994 08:49 GMT", 22),
                invalid("Sun, 06-Nov-1994 08:49:37 GMT", 7),
                invalid("0", 0),
                invalid("-1", 0),
                invalid("", 0),
                invalid("Sun,  06 Nov 1994 08:49:37 GMT", 5),
                invalid("Sun, 00 Nov 1994 08:49:37 GMT", 5),
                invalid("Sun, 32 Nov 1994 08:49:37 GMT", 5),
                invalid("Sun, 06 nov 1994 08:49:37 GMT", 8),
                invalid("Sun, 06 Nov 94 08:49:37 GMT", 12),
                invalid("Sun, 06 Nov 1994 24:00:00 GMT", 17),
                invalid("Sun, 06 Nov 1994 08:60:37 GMT", 20),
                invalid("Sun, 06 Nov 1994 08:49:61 GMT", 23),
                invalid("Sun, 06 Nov 1994 08:49:60 GMT", 17),
                invalid("Sun, 06 Nov 1994 08:49:37 GMT+1", 29),
                invalid("Sun, 06 Nov 1994 08:49:37", 25),
                invalid("Sunday, 06-Nov-1994 08:49:37 GMT", 17),
                invalid("Monday, 06-Nov-94 08:49:37 GMT", 0),
                invalid("Sunday 06-Nov-94 08:49:37 GMT", 6),
                invalid("Sun Nov  6 08:49:37 1994 GMT", 24),
                invalid("Sun Nov  0 08:49:37 1994", 8),
                invalid("Sun Feb 30 08:49:37 1994", 8));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(HttpDate::parse);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 06 Nov 1994 08:49:37 GMT|1994-11-06T08:49:37Z",
                "Sunday, 06-Nov-94 08:49:37 GMT|1994-11-06T08:49:37Z",
                "Sun Nov  6 08:49:37 1994|1994-11-06T08:49:37Z",
                "Sat, 31 Dec 2016 23:59:60 GMT|2017-01-01T00:00:00Z",
                "Fri, 31 Dec 9999 23:59:60 GMT|9999-12-31T23:59:59Z"
            })
    void namesTheInstant(String text, Instant instant) {
        assertThat(HttpDate.parse(text).value()).hasValue(new HttpDate(instant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday, 06-Nov-72 08:49:37 GMT|1972-11-06T08:49:37Z|2022-11-06T08:49:36Z",
                "Sunday, 06-Nov-72 08:49:37 GMT|2072-11-06T08:49:37Z|2022-11-06T08:49:37Z",
                "Saturday, 01-Jan-00 00:00:00 GMT|2000-01-01T00:00:00Z|2026-01-01T00:00:00Z",
                "Friday, 31-Dec-99 00:00:00 GMT|1999-12-31T00:00:00Z|2026-01-01T00:00:00Z",
                "Friday, 31-Dec-99 00:00:00 GMT|9999-12-31T00:00:00Z|+999999999-01-01T00:00:00Z",
                "Tuesday, 29-Feb-00 00:00:00 GMT|2000-02-29T00:00:00Z|1960-01-01T00:00:00Z"
            })
    void readsTwoDigitYearsAsAtMostFiftyYearsAhead(String text, Instant instant, Instant now) {
        assertThat(HttpDate.parse(text, now).value()).hasValue(new HttpDate(instant));
    }

    @Test
    void saysWhatWasExpected() {
        assertThat(HttpDate.parse("Sun, 6 Nov 1994 08:49:37 GMT").problem()).isEqualTo("a two-digit day");
        assertThat(HttpDate.parse("Mon, 06 Nov 1994 08:49:37 GMT").problem()).startsWith("Sun, ");
        assertThat(HttpDate.parse("Sunday, 06-Nov-94 08:49:37 GMT").problem()).contains("Sun, 06 Nov 1994");
    }

    @Test
    void formatsWithoutAFraction() {
        assertThat(HttpDate.format(Instant.parse("2024-02-29T01:02:03.999Z")))
                .isEqualTo("Thu, 29 Feb 2024 01:02:03 GMT");
        assertThat(HttpDate.format(Instant.parse("0007-01-02T00:00:00Z"))).isEqualTo("Tue, 02 Jan 0007 00:00:00 GMT");
    }

    @Test
    void refusesAYearOfFiveDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpDate.format(Instant.parse("+10000-01-01T00:00:00Z")))
                .withMessageContaining("0000 to 9999");
    }

    @Test
    void comparesByTime() {
        HttpDate early = new HttpDate(Instant.EPOCH);
        HttpDate late = new HttpDate(Instant.EPOCH.plusSeconds(1));

        assertThat(early).isLessThan(late);
        assertThat(early.isBefore(late.instant())).isTrue();
        assertThat(late.isBefore(late.instant())).isFalse();
    }
}
