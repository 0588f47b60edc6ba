package dev.statusquo.crawl.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredStatusTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "2000", "600", "2XY", "xx2", "Default"})
    void refusesWhatIsNoStatus(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeclaredStatus(text))
                .withMessage("status is '" + text + "'; it is a code such as 404, a class such as 4XX, or default");
    }

    @Test
    void prefersTheCodeToItsClassAndTheClassToTheRest() {
        List<DeclaredResponse> responses = Stream.of("default", "4XX", "404")
                .map(text -> DeclaredResponse.of(new DeclaredStatus(text), JsonPointer.root()))
                .toList();
        DeclaredOperation operation = DeclaredOperation.of(Method.GET, PathTemplate.parse("/"))
                .responses(responses)
                .build();

        assertThat(operation.response(Status.of(404))).contains(responses.get(2));
        assertThat(operation.response(Status.of(400))).contains(responses.get(1));
        assertThat(operation.response(Status.of(500))).contains(responses.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "409_duplicate, 409",
        "duplicate-409, 409",
        "201, 201",
        "v2, ",
        "20240101, ",
        "999_x, ",
        "two_404_and_409, 404"
    })
    void readsTheStatusThatAnExampleSpeaksOf(String name, Integer status) {
        NamedExample example = new NamedExample(name, JsonValue.ofNull());

        assertThat(example.status().map(Status::code).orElse(null)).isEqualTo(status);
    }
}
