package dev.statusquo.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuralLeaksTest {

    private static List<String> in(String json, boolean onSuccess) {
        JsonValue body = JsonText.of(Body.of(json)).orAbsent();
        return StructuralLeaks.in(body, onSuccess).stream()
                .map(leak -> leak.id() + " " + leak.where())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"file\":\"a.js\",\"line\":1,\"function\":\"f\"}",
                "{\"fileName\":\"A.java\",\"lineNumber\":1,\"methodName\":\"f\"}",
                "{\"filename\":\"a.py\",\"lineno\":1,\"method\":\"f\"}",
                "{\"file\":\"a.php\",\"line\":1,\"class\":\"A\"}"
            })
    void knowsFramesByFileLineAndName(String frame) {
        assertThat(in("{\"at\":[" + frame + "]}", false)).containsExactly("L13 /at");
        assertThat(in("{\"at\":[" + frame + "]}", true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"line\":1,\"function\":\"f\"}",
                "{\"file\":\"a.js\",\"function\":\"f\"}",
                "{\"file\":\"a.js\",\"line\":1}",
                "{}",
                "3"
            })
    void takesNothingLessForAFrame(String frame) {
        assertThat(in("{\"at\":[" + frame + "]}", false)).isEmpty();
    }

    @Test
    void looksIntoEveryElement() {
        assertThat(in("[[],[{\"stack\":\"at f\"}],{\"a\":[1,{\"trace\":[\"f\"]}]}]", false))
                .containsExactly("L13 /1/0/stack", "L13 /2/a/1/trace");
    }

    @ParameterizedTest
    @CsvSource({
        "Ab1234,true",
        "Ab123,false",
        "azazaz,false",
        "a_b-c.*,false",
        "Azazaz,true",
        "azaz{z,true",
        "azaz`z,true",
        "Ab 1234,false"
    })
    void tellsASecretFromAMessageAboutOne(String text, boolean leak) {
        assertThat(in("{\"password\":\"" + text + "\"}", false).isEmpty()).isEqualTo(!leak);
    }

    @ParameterizedTest
    @CsvSource({"0123-abcdef,true", "at f,false", "' ',true"})
    void takesTheIdOfATraceForNone(String text, boolean id) {
        assertThat(in("{\"trace\":\"" + text + "\"}", false).isEmpty()).isEqualTo(id);
    }
}
