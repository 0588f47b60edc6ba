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
import org.junit.jupiter.params.provider.MethodSource;

class AllowedMethodsTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("GET, HEAD, PUT"),
                valid("GET,POST"),
                valid("GET , POST"),
                valid(""),
                valid("PROPFIND, M-SEARCH"),
                valid("get, post"),
                valid("*"),
                valid("GET, GET"),
                senderInvalid("GET,,POST", 4),
                senderInvalid("GET,", 4),
                senderInvalid(",", 0),
                invalid("GET POST", 4),
                invalid("GET; POST", 3),
                invalid("[\"GET\",\"POST\"]", 0),
                invalid("\"GET\"", 0));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(AllowedMethods::parse);
    }

    @Test
    void comparesCase() {
        AllowedMethods allow = AllowedMethods.of("GET", "delete");

        assertThat(allow.permits("GET")).isTrue();
        assertThat(allow.permits("get")).isFalse();
        assertThat(allow.permits("DELETE")).isFalse();
    }

    @Test
    void joinsLines() {
        assertThat(AllowedMethods.parse(List.of("GET", "PUT, GET")).value())
                .hasValue(AllowedMethods.of("GET", "PUT", "GET"));
        assertThat(AllowedMethods.parse(List.of("GET", "P;")).offset()).isEqualTo(6);
    }

    @Test
    void remarksOnAsteriskCaseAndDuplicates() {
        assertThat(AllowedMethods.of("*", "post", "GET", "m-search", "GET").remarks())
                .containsExactly(
                        "* is a method of that name here, not all methods",
                        "post is another method than POST",
                        "GET is listed twice");
    }

    @Test
    void refusesWhatIsNoMethod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedMethods.of("GET POST"))
                .withMessageContaining("token");
    }
}
