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

class MediaTypeTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("application/json"),
                valid("application/json;charset=utf-8"),
                valid("Text/HTML;Charset=\"utf-8\""),
                valid("application/json;"),
                valid("application/json ; ; charset=utf-8 ;"),
                valid("multipart/form-data; boundary=\"a b\""),
                valid("application/vnd.api+json; ext=\"https://x/y\""),
                valid("application/problem+json"),
                valid("text/plain; format=flowed; delsp=yes"),
                valid("text/plain; a=\"\""),
                valid("*/*"),
                valid("text/json"),
                senderInvalid("text/plain; charset=a; Charset=b", 23),
                invalid("json", 4),
                invalid("application/", 12),
                invalid("/json", 0),
                invalid("application/json; charset = utf-8", 25),
                invalid("application/json; charset= utf-8", 26),
                invalid("application/json charset=utf-8", 17),
                invalid("application/json, application/json", 16),
                invalid("application/json; charset=\"utf-8", 32),
                invalid("application/json; q", 19),
                invalid("application/json; =a", 18),
                invalid("application/json/x", 16),
                invalid("application json", 11),
                invalid("application/ json", 12),
                invalid("", 0));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(MediaType::parse);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json, true",
        "Application/JSON; charset=utf-8, application/json, true",
        "application/json, application/json; charset=utf-8, false",
        "application/json; charset=UTF-8, application/json; charset=utf-8, true",
        "text/plain; profile=A, text/plain; profile=a, false",
        "application/problem+json, application/json, false",
        "text/html, text/*, true",
        "text/html, */*, true",
        "text/html, application/*, false"
    })
    void matchesWhatIsDeclared(String actual, String declared, boolean matches) {
        assertThat(MediaType.of(actual).matches(MediaType.of(declared))).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, true",
        "application/problem+json, true",
        "image/x+JSON, true",
        "text/json, false",
        "application/xml, false",
        "application/jsonp, false"
    })
    void knowsWhatIsReadAsJson(String text, boolean json) {
        assertThat(MediaType.of(text).isJson()).isEqualTo(json);
    }

    @Test
    void equalityIgnoresCaseAndOrder() {
        assertThat(MediaType.of("text/plain; b=2; A=1")).isEqualTo(MediaType.of("TEXT/Plain; a=1; b=2"));
        assertThat(MediaType.of("text/plain; a=1")).isNotEqualTo(MediaType.of("text/plain; a=2"));
    }

    @Test
    void takesItselfApart() {
        MediaType type = MediaType.of("application/Problem+JSON; Charset=\"utf-8\"; x=\"a b\"");

        assertThat(type.essence()).isEqualTo("application/problem+json");
        assertThat(type.suffix()).hasValue("json");
        assertThat(type.parameter("charset")).hasValue("utf-8");
        assertThat(type.isWildcard()).isFalse();
        assertThat(type).hasToString("application/problem+json; charset=utf-8; x=\"a b\"");
        assertThat(MediaType.of("text/*").isWildcard()).isTrue();
        assertThat(MediaType.of("*/x").isWildcard()).isTrue();
        assertThat(MediaType.of("text/html").suffix()).isEmpty();
    }

    @Test
    void refusesACallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MediaType.of("json"))
                .withMessageContaining("a slash after the type at offset 4");
        assertThatIllegalArgumentException().isThrownBy(() -> new MediaType("a b", "c", Parameters.NONE));
    }
}
