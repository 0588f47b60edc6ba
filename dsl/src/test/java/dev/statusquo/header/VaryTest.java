package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.senderInvalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VaryTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("Accept, Accept-Encoding"),
                valid("*"),
                valid("*, Accept"),
                valid("accept, Accept"),
                valid("Cookie, Authorization"),
                valid(""),
                senderInvalid("Accept,", 7),
                senderInvalid("Accept,,Origin", 7),
                invalid("Accept Accept-Encoding", 7),
                invalid("Accept; Origin", 6),
                invalid("\"Accept\"", 0));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(Vary::parse);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*, Accept|pointless",
                "accept, Accept|accept is listed twice",
                "Cookie, Authorization|need not be listed"
            })
    void remarksOnWhatIsHardlyMeant(String value, String remark) {
        assertThat(vary(value).remarks()).singleElement().asString().contains(remark);
    }

    @Test
    void coversInAnyCase() {
        assertThat(vary("Accept").covers("ACCEPT")).isTrue();
        assertThat(vary("Accept").covers("Origin")).isFalse();
        assertThat(vary("*").covers("Origin")).isTrue();
        assertThat(vary("*").isAny()).isTrue();
        assertThat(vary("*").remarks()).isEmpty();
        assertThat(Vary.parse(List.of("a", "B")).value()).hasValue(new Vary(List.of("A", "b")));
    }

    @Test
    void refusesACallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Vary(List.of("a b")));
    }

    private static Vary vary(String value) {
        return Vary.parse(value).value().orElseThrow();
    }
}
