package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.senderInvalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code Strict-Transport-Security}, {@code Age}, {@code Accept-Ranges} and {@code Content-Language}. */
class OtherFieldsTest {

    static Stream<Row> transportSecurity() {
        return Stream.of(
                valid("max-age=31536000"),
                valid("max-age=15768000 ; includeSubDomains"),
                valid("max-age=\"31536000\""),
                valid("Max-Age=0; includesubdomains"),
                valid("includeSubDomains; max-age=1; preload"),
                valid(";max-age=1;"),
                valid("max-age=1; a=\"b;c\""),
                invalid("includeSubDomains", 17),
                invalid("max-age", 7),
                invalid("max-age=-1", 8),
                invalid("max-age=1; max-age=2", 11),
                invalid("max-age=1, includeSubDomains", 9),
                invalid("max-age=1; includeSubDomains=1", 29),
                invalid("", 0));
    }

    @ParameterizedTest
    @MethodSource
    void transportSecurity(Row row) {
        row.check(StrictTransportSecurity::parse);
    }

    static Stream<Row> ages() {
        return Stream.of(
                valid("0"),
                valid("99999999999"),
                senderInvalid("60, 70", 4),
                invalid("-1", 0),
                invalid("1.5", 1),
                invalid("", 0));
    }

    @ParameterizedTest
    @MethodSource
    void ages(Row row) {
        row.check(Age::parse);
    }

    static Stream<Row> ranges() {
        return Stream.of(
                valid("bytes"),
                valid("none"),
                valid("bytes, items"),
                senderInvalid("bytes,", 6),
                invalid("bytes=0-", 5),
                invalid("", 0));
    }

    @ParameterizedTest
    @MethodSource
    void ranges(Row row) {
        row.check(AcceptRanges::parse);
    }

    static Stream<Row> languages() {
        return Stream.of(
                valid("mi, en"),
                valid("de-DE-1996"),
                valid(""),
                senderInvalid("de,", 3),
                invalid("en_GB", 2),
                invalid("en-", 3),
                invalid("123", 0),
                invalid("abcdefghi", 0));
    }

    @ParameterizedTest
    @MethodSource
    void languages(Row row) {
        row.check(ContentLanguage::parse);
    }

    @Test
    void sayWhatTheyMean() {
        assertThat(StrictTransportSecurity.parse("max-age=60; includeSubDomains")
                        .value())
                .hasValue(new StrictTransportSecurity(Duration.ofMinutes(1), true));
        assertThat(Age.parse("60, 70").value()).hasValue(new Age(Duration.ofMinutes(1)));
        assertThat(new AcceptRanges(List.of("Bytes")).supports("BYTES")).isTrue();
        assertThat(new AcceptRanges(List.of("bytes")).supports("items")).isFalse();
        assertThat(new AcceptRanges(List.of("none", "bytes")).supports("bytes")).isFalse();
        assertThat(AcceptRanges.parse(List.of("a", "b")).value()).hasValue(new AcceptRanges(List.of("a", "b")));
        assertThat(ContentLanguage.parse(List.of("de", "en")).value())
                .hasValue(new ContentLanguage(List.of("de", "en")));
        assertThatIllegalArgumentException().isThrownBy(() -> new AcceptRanges(List.of()));
    }
}
