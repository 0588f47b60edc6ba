package dev.statusquo.error.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Body;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonValueTest {

    private static JsonValue json(String text) {
        return JsonText.of(Body.of(text)).orAbsent();
    }

    @Test
    void printsWhatItIsMadeOf() {
        JsonValue made = JsonValue.array(List.of(
                JsonValue.of("a"),
                JsonValue.of(7),
                JsonValue.of(new BigDecimal("1.50")),
                JsonValue.of(true),
                JsonValue.ofNull(),
                JsonValue.object(Map.of("b", JsonValue.of(false)))));

        assertThat(made).hasToString("[\"a\",7,1.50,true,null,{\"b\":false}]");
        assertThat(JsonValue.absent()).hasToString("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ''              | {"a":[10,11,[12]],"b/c":{"~":1},"0":2}
            /a/0            | 10
            /a/1            | 11
            /a/2/0          | 12
            /a/3            | -
            /a/-1           | -
            /a/+1           | -
            /a/01           | -
            /a/00           | -
            /a/:            | -
            /a/1x           | -
            /a/             | -
            /a/4294967296   | -
            /a/1234567890   | -
            /b~1c/~0        | 1
            /0              | 2
            /a/0/x          | -
            /none/x         | -
            """)
    void followsAPointer(String pointer, String found) {
        JsonValue value = json("{\"a\":[10,11,[12]],\"b/c\":{\"~\":1},\"0\":2}").at(JsonPointer.of(pointer));

        assertThat(value.isPresent()).isEqualTo(found != null);
        assertThat(value.toString()).isEqualTo(found == null ? "" : found);
    }

    @Test
    void followsAPointerToTheTenthElementAndTheTwentyThird() {
        List<JsonValue> elements = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            elements.add(JsonValue.of(i));
        }

        assertThat(JsonValue.array(elements).at(JsonPointer.of("/10"))).isEqualTo(JsonValue.of(10));
        assertThat(JsonValue.array(elements).at(JsonPointer.of("/23"))).isEqualTo(JsonValue.of(23));
        assertThat(JsonValue.array(elements).at(JsonPointer.of("/29"))).isEqualTo(JsonValue.of(29));
    }

    @ParameterizedTest
    @CsvSource({"1,true", "1.0,true", "1e3,true", "1.5,false", "-0,true", "'\"1\"',false", "null,false", "[],false"})
    void isAnIntegerWithoutAFraction(String text, boolean integer) {
        assertThat(json(text).isInteger()).isEqualTo(integer);
    }

    @Test
    void changesACopyOnly() {
        JsonValue value = json("{\"a\":1,\"b\":2}");

        assertThat(value.with("a", JsonValue.of(3))).hasToString("{\"a\":3,\"b\":2}");
        assertThat(value.with("c", JsonValue.ofNull())).hasToString("{\"a\":1,\"b\":2,\"c\":null}");
        assertThat(value.without("a")).hasToString("{\"b\":2}");
        assertThat(value.without("c")).hasToString("{\"a\":1,\"b\":2}");
        assertThat(value).hasToString("{\"a\":1,\"b\":2}");
    }

    @Test
    void leavesAloneWhatIsNoObject() {
        JsonValue list = json("[1]");

        assertThat(list.with("a", JsonValue.of(3))).isSameAs(list);
        assertThat(list.without("a")).isSameAs(list);
        assertThat(list.names()).isEmpty();
    }

    @Test
    void handsOnMembersInTheirOrder() {
        List<String> seen = new ArrayList<>();

        json("{\"b\":1,\"a\":[2]}").forEachMember((name, value) -> seen.add(name + "=" + value));
        json("[1,2]").forEachMember((name, value) -> seen.add(name));
        json("\"text\"").forEachMember((name, value) -> seen.add(name));

        assertThat(seen).containsExactly("b=1", "a=[2]");
        assertThat(json("{\"b\":1,\"a\":[2]}").names()).containsExactly("b", "a");
    }

    @Test
    void isEqualToTheSameValue() {
        assertThat(json("{\"a\":[1,null]}"))
                .isEqualTo(json(" { \"a\" : [ 1 , null ] } "))
                .hasSameHashCodeAs(json("{\"a\":[1,null]}"))
                .isNotEqualTo(json("{\"a\":[1]}"))
                .isNotEqualTo("{\"a\":[1,null]}");
        assertThat(json("1")).isNotEqualTo(json("1.0"));
        assertThat(json("\"a\"").hashCode()).isNotEqualTo(json("\"b\"").hashCode());
    }

    @ParameterizedTest
    @CsvSource({"'',''", "/,/", "/a,/a", "/a~1b/~0c,/a~1b/~0c", "/a//b,/a//b", "/a/,/a/"})
    void printsAPointerAsItIsWritten(String pointer, String printed) {
        assertThat(JsonPointer.of(pointer)).hasToString(printed);
    }

    @Test
    void descendsWithAPointer() {
        JsonPointer pointer = JsonPointer.root().child("a/b").child(3);

        assertThat(pointer).hasToString("/a~1b/3");
        assertThat(pointer.tokens()).containsExactly("a/b", "3");
        assertThat(pointer.last()).isEqualTo("3");
        assertThat(JsonPointer.root().last()).isEmpty();
        assertThat(JsonPointer.of("/x/~0~1").last()).isEqualTo("~/");
    }
}
