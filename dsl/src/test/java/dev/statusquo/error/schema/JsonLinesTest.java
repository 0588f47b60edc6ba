package dev.statusquo.error.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    @Test
    void saysWhereMembersAndElementsBegin() {
        JsonLines lines = lines("""
                {
                  "version": 1,
                  "entries": [
                    {"a": [1,
                      2]}, {"b": {}},

                    3
                  ],
                  "last": {"deep": [1]}
                }
                """);

        assertThat(lines.of("version")).isEqualTo(2);
        assertThat(lines.of("entries")).isEqualTo(3);
        assertThat(lines.of("entries", 0)).isEqualTo(4);
        assertThat(lines.of("entries", 1)).isEqualTo(5);
        assertThat(lines.of("entries", 2)).isEqualTo(7);
        assertThat(lines.of("last")).isEqualTo(9);
    }

    @Test
    void knowsNoLineOfWhatIsNotThere() {
        JsonLines lines = lines("{\"a\": [1]}");

        assertThat(lines.of("b")).isZero();
        assertThat(lines.of("a", 1)).isZero();
        assertThat(lines.of("a", -1)).isZero();
        assertThat(lines.of("b", 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "nothing", "{\"a\": [", "{\"a\": [1, {", "{\"a\": \"\n\"}"})
    void readsAnythingWithoutThrowing(String text) {
        assertThat(lines(text).of("c")).isZero();
    }

    @Test
    void keepsTheLinesBeforeABreak() {
        assertThat(lines("{\n\"a\": [\n1,\n}").of("a", 0)).isEqualTo(3);
    }

    private static JsonLines lines(String text) {
        return JsonLines.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
