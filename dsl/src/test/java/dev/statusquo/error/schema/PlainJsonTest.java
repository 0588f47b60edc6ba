package dev.statusquo.error.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Body;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " [ ] ",
                "null",
                "true",
                "\"text\"",
                "-0",
                "12.50",
                "[1,2,[3,{\"a\":[]}]]",
                "{\"a\":{\"b\":[true,false,null]},\"c\":\"\\\"\\\\\\n\"}",
                "\r\n\t{ \"a\" : 1 , \"b\" : [ 2 , 3 ] } \n"
            })
    void knowsJsonWithoutReadingIt(String text) {
        assertThat(JsonText.isPlain(Body.of(text))).isTrue();
        assertThat(JsonText.of(Body.of(text)).value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\"}",
                "{a:1}",
                "[1}",
                "{\"a\":1]",
                "1,2",
                "1 2",
                "tru",
                "truer",
                "01",
                "-",
                "1.",
                ".5",
                "\"a",
                "\"\\x\"",
                "\"\u0001\"",
                "{\"a\":1}}",
                "[]]",
                "nul",
                "NaN",
                "{,}",
                "[,]",
                ":"
            })
    void saysNothingOfWhatIsBroken(String text) {
        assertThat(JsonText.isPlain(Body.of(text))).isFalse();
        assertThat(JsonText.of(Body.of(text)).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e5", "\"\u00e9\"", "\"\\u0041\""})
    void leavesWhatIsLessPlainToTheReader(String text) {
        assertThat(JsonText.isPlain(Body.of(text))).isFalse();
        assertThat(JsonText.of(Body.of(text)).value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {62, 63, 64, 65, 1_000, 100_000})
    void neverTakesWhatTheReaderRefusesForItsDepth(int levels) {
        Body body = Body.of("[".repeat(levels) + "]".repeat(levels));

        assertThat(JsonText.isPlain(body)).isEqualTo(levels < 64);
        assertThat(levels < 64 ? JsonText.of(body).value().isPresent() : true).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2_000, 200_000})
    void neverTakesANumberOrNameThatTheReaderRefuses(int length) {
        Body number = Body.of("9".repeat(length));
        Body name = Body.of("{\"" + "n".repeat(length) + "\":1}");

        assertThat(JsonText.isPlain(number) && JsonText.of(number).value().isEmpty())
                .isFalse();
        assertThat(JsonText.isPlain(name) && JsonText.of(name).value().isEmpty())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}"})
    void saysNothingOfABodyThatWasNotReadToItsEnd(String text) {
        assertThat(JsonText.isPlain(Body.truncated(text.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Property(tries = 20_000)
    void whatIsPlainIsJsonToTheReader(@ForAll("nearJson") String text) {
        if (JsonText.isPlain(Body.of(text))) {
            assertThat(JsonText.of(Body.of(text)).value()).as(text).isPresent();
        }
    }

    @Provide
    Arbitrary<String> nearJson() {
        return Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"a\"", "\"", "1", "-", "0", ".", "true", "null", " ", "\\", "e")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
