package dev.statusquo.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are recognised without being read: each is one that nothing is wrong with. */
class PlainValuesTest {

    private static final long FIRST = Instant.parse("1600-01-01T00:00:00Z").getEpochSecond();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/users/42",
                "/users/42/",
                "/a-b/c_d",
                "http://localhost:8080/users/42",
                "https://api.example.com/v1/x",
                "/nul-l"
            })
    void knowsOrdinaryLocations(String value) {
        assertThat(Location.isPlain(value)).isTrue();
        assertThat(isSound(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "//host/x", "/a//b", "/users/null", "/Undefined/x", "/users/{id}", "/users/:id", "/a b", "/a?b",
                        "/a#b", "/%41",
                "ftp://h/x", "http://", "http:///x", "http://u@h/x", "httpx", "http://h", "users/42", "/a/../b",
                        "/\u00e9", " /a", "/a "
            })
    void saysNothingOfOthers(String value) {
        assertThat(Location.isPlain(value)).isFalse();
    }

    @Property(tries = 20_000)
    void nothingIsToBeSaidOfAPlainLocation(@ForAll("references") String value) {
        if (Location.isPlain(value)) {
            assertThat(isSound(value)).as(value).isTrue();
        }
    }

    @Provide
    Arbitrary<String> references() {
        return Arbitraries.of(
                        "/", "//", "http", "https", ":", "://", "h", "a", "1", "null", "nil", "NaN", "-", "_", ".", "?",
                        "#", "@", "%", "{", " ")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Property
    void knowsEveryDateThatSendersMustWrite(
            @ForAll @LongRange(min = -11_000_000_000L, max = 253_402_300_799L) long second) {
        String date = HttpDate.format(Instant.ofEpochSecond(Math.max(second, FIRST)));

        assertThat(HttpDate.isPlain(date)).as(date).isTrue();
        assertThat(HttpDate.parse(date).validity()).isEqualTo(Validity.VALID);
    }

    @Property(tries = 20_000)
    void aPlainDateIsValid(@ForAll("nearDates") String text) {
        if (HttpDate.isPlain(text)) {
            assertThat(HttpDate.parse(text).validity()).as(text).isEqualTo(Validity.VALID);
        }
    }

    @Provide
    Arbitrary<String> nearDates() {
        Arbitrary<String> days = Arbitraries.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "sun", "Day");
        Arbitrary<String> numbers = Arbitraries.of("00", "01", "06", "28", "29", "30", "31", "32", "x1");
        Arbitrary<String> months = Arbitraries.of("Jan", "Feb", "Apr", "Nov", "nov");
        Arbitrary<String> years = Arbitraries.of("0000", "1599", "1900", "1994", "2000", "2024", "2026", "9999");
        Arbitrary<String> times = Arbitraries.of("08:49:37", "23:59:60", "24:00:00", "00:60:00", "8:49:37 ");
        return Combinators.combine(days, numbers, months, years, times)
                .as((day, number, month, year, time) ->
                        day + ", " + number + " " + month + " " + year + " " + time + " GMT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-store", "private", "max-age=0", "no-cache, no-store, must-revalidate"})
    void knowsUsualCacheControls(String value) {
        assertThat(CacheControl.isPlain(value)).isTrue();
        assertThat(CacheControl.parse(value).validity()).isEqualTo(Validity.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "No-Store", "max-age=60", "no-store,", "public, private"})
    void saysNothingOfOtherCacheControls(String value) {
        assertThat(CacheControl.isPlain(value)).isFalse();
    }

    private static boolean isSound(String value) {
        Parsed<Location> parsed = Location.parse(value);
        return parsed.validity() == Validity.VALID
                && parsed.value()
                        .filter(location -> location.remarks().isEmpty())
                        .isPresent()
                && parsed.value()
                        .filter(location -> location.toString().equals(value))
                        .isPresent();
    }
}
