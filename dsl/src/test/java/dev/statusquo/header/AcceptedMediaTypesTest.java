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

class AcceptedMediaTypesTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("application/merge-patch+json, application/json-patch+json"),
                valid("*/*"),
                valid("text/plain;charset=utf-8 , text/*;q=0.5"),
                senderInvalid("text/plain,", 11),
                invalid(",", 1),
                invalid("", 0),
                invalid("merge-patch", 11),
                invalid("text/plain, json", 16),
                invalid("text/plain text/html", 11));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(AcceptedMediaTypes::parse);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|application/json; charset=utf-8|true",
                "application/json|text/plain|false",
                "text/plain, application/*;q=0.1|application/json|true",
                "application/json;q=0|application/json|false",
                "application/json;q=0.000|application/json|false",
                "application/json;q=0.001|application/json|true",
                "*/*|text/plain|true"
            })
    void accepts(String value, String type, boolean accepted) {
        assertThat(AcceptedMediaTypes.parse(List.of(value))
                        .value()
                        .orElseThrow()
                        .accepts(MediaType.of(type)))
                .isEqualTo(accepted);
    }

    @Test
    void noticesAWildcard() {
        assertThat(AcceptedMediaTypes.parse("*/*").value().orElseThrow().hasWildcard())
                .isTrue();
        assertThat(AcceptedMediaTypes.parse("a/b").value().orElseThrow().hasWildcard())
                .isFalse();
    }

    @Test
    void refusesAnEmptyList() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AcceptedMediaTypes(List.of()));
    }
}
