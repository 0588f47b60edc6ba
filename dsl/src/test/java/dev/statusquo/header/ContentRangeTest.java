package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentRangeTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("bytes 0-499/1234"),
                valid("bytes 42-1233/*"),
                valid("bytes */1234"),
                valid("items 0-9/50"),
                valid("Bytes 0-0/1"),
                valid("bytes */0"),
                valid("bytes 0-1/99999999999999999999999"),
                invalid("bytes=0-499/1234", 5),
                invalid("bytes 0-499", 11),
                invalid("bytes */*", 8),
                invalid("0-499/1234", 5),
                invalid("bytes 500-499/1234", 10),
                invalid("bytes 0-1234/1234", 13),
                invalid("bytes 0 - 499/1234", 7),
                invalid("bytes 0-499/", 12),
                invalid("bytes -499/1234", 6),
                invalid("bytes  0-499/1234", 6),
                invalid("bytes 0-499/1234, bytes 1-2/3", 16),
                invalid("bytes", 5),
                invalid("", 0));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(ContentRange::parse);
    }

    @Test
    void takesItselfApart() {
        ContentRange range = ContentRange.parse("bytes 0-499/1234").value().orElseThrow();
        ContentRange unsatisfied = ContentRange.parse("bytes */1234").value().orElseThrow();

        assertThat(range).isEqualTo(new ContentRange("BYTES", 0, 499, 1234));
        assertThat(range.length()).isEqualTo(500);
        assertThat(range.isUnsatisfied()).isFalse();
        assertThat(unsatisfied).isEqualTo(new ContentRange("bytes", -1, -1, 1234));
        assertThat(unsatisfied.length()).isZero();
        assertThat(unsatisfied.isUnsatisfied()).isTrue();
        assertThat(ContentRange.parse("bytes 42-1233/*").value()).hasValue(new ContentRange("bytes", 42, 1233, -1));
    }

    @Test
    void refusesACallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentRange("bytes", 5, 4, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentRange("bytes", 0, 10, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentRange("bytes", -1, -1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentRange("by tes", 0, 1, 2));
    }
}
