package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.senderInvalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CacheControlTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("no-store"),
                valid("max-age=0, must-revalidate"),
                valid("private=\"set-cookie\""),
                valid("private=\"\""),
                valid("No-Store"),
                valid("stale-while-revalidate=30"),
                valid("community=\"UCI\""),
                valid("public, private"),
                valid("no-store, max-age=60"),
                valid("maxage=60"),
                valid("max-age=99999999999999999999"),
                valid("max-stale"),
                valid(""),
                senderInvalid("max-age=\"5\"", 8),
                senderInvalid("max-age=-1", 8),
                senderInvalid("max-age=1.5", 8),
                senderInvalid("max-age=\"\"", 8),
                senderInvalid("max-age", 7),
                senderInvalid("max-age=1, max-age=2", 11),
                senderInvalid("no-store,", 9),
                senderInvalid("no-store,,public", 9),
                invalid("max-age = 60", 8),
                invalid("max-age= 60", 8),
                invalid("no-store; max-age=0", 8),
                invalid("max-age:60", 7),
                invalid("=60", 0),
                invalid("private=\"a", 10));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(CacheControl::parse);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-age=1|true",
                "s-maxage=1|true",
                "max-age=0, s-maxage=0|false",
                "public|false",
                "max-age=-1|false",
                "max-age|false",
                "max-age=0, max-age=5|false"
            })
    void knowsPositiveFreshness(String value, boolean positive) {
        assertThat(cacheControl(value).hasPositiveFreshness()).isEqualTo(positive);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"public, private|exclude each other", "no-store, max-age=60|pointless", "maxage=60|not a directive"
            })
    void remarksOnWhatIsHardlyMeant(String value, String remark) {
        assertThat(cacheControl(value).remarks()).singleElement().asString().contains(remark);
    }

    @Test
    void answersByDirective() {
        CacheControl value = CacheControl.parse(
                        List.of("Public, MAX-AGE=60", "s-maxage=99999999999, private=\"a, b\", no-cache"))
                .value()
                .orElseThrow();

        assertThat(value.isPublic()).isTrue();
        assertThat(value.isPrivate()).isTrue();
        assertThat(value.noCache()).isTrue();
        assertThat(value.noStore()).isFalse();
        assertThat(value.maxAge()).hasValue(Duration.ofMinutes(1));
        assertThat(value.sMaxAge()).hasValue(Duration.ofSeconds(1L << 31));
        assertThat(value.argument("Private")).hasValue("a, b");
        assertThat(value.argument("no-cache")).isEmpty();
        assertThat(value.has("No-Cache")).isTrue();
        assertThat(value.names()).containsExactly("public", "max-age", "s-maxage", "private", "no-cache");
        assertThat(cacheControl("no-store").noStore()).isTrue();
        assertThat(cacheControl("no-store").isPublic()).isFalse();
        assertThat(cacheControl("no-store").isPrivate()).isFalse();
        assertThat(cacheControl("no-store").noCache()).isFalse();
        assertThat(cacheControl("no-store")).isNotEqualTo(cacheControl("no-cache"));
        assertThat(cacheControl("no-store, max-age=0").remarks()).isEmpty();
    }

    private static CacheControl cacheControl(String value) {
        return CacheControl.parse(value).value().orElseThrow();
    }
}
