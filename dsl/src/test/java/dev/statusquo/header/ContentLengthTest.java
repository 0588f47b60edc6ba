package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.senderInvalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentLengthTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("0"),
                valid("0012"),
                valid("12345678901234567890"),
                senderInvalid("2, 2", 3),
                invalid("-1", 0),
                invalid("+5", 0),
                invalid("5.0", 1),
                invalid("2, 3", 3),
                invalid("2 2", 2),
                invalid("٣", 0),
                invalid("", 0));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(ContentLength::parse);
    }

    @ParameterizedTest
    @CsvSource({
        "0012, 12",
        "9223372036854775806, 9223372036854775806",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775808, 9223372036854775807",
        "12345678901234567890, 9223372036854775807"
    })
    void saturates(String value, long bytes) {
        assertThat(ContentLength.parse(value).value()).hasValue(new ContentLength(bytes));
    }

    @Test
    void refusesACallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentLength(-1));
    }
}
