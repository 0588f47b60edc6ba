package dev.statusquo.error.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {

    private static List<String> violations(String schema, String value) {
        return texts(JsonSchema.compile(schema), value);
    }

    private static List<String> texts(JsonSchema schema, String value) {
        JsonText text = JsonText.parse(value);
        assertThat(text.problem()).isEmpty();
        return schema.violations(text.orAbsent()).stream()
                .map(SchemaViolation::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"string"}                               | 42        | expected a string, but was 42
            {"type":["string","null"]}                      | 42        | expected a string or null, but was 42
            {"required":["a"]}                              | {}        | /a: expected a member 'a', but was absent
            {"additionalProperties":false}                  | {"b":1}   | /b: expected no member 'b', but was 1
            {"properties":{"a":{"enum":["x","y"]}}}         | {"a":"z"} | /a: expected one of "x", "y", but was "z"
            {"items":{"const":1}}                           | [1,2]     | /1: expected 1, but was 2
            {"format":"email"}                              | "x"       | expected a text or number of format email, but was "x"
            {"pattern":"^a$"}                               | "b"       | expected a text matching ^a$, but was "b"
            {"minLength":1}                                 | ""        | expected a text of at least 1 character, but was ""
            {"maxLength":1}                                 | "ab"      | expected a text of at most 1 character, but was "ab"
            {"minItems":2}                                  | []        | expected an array of at least 2 elements, but was []
            {"maxItems":0}                                  | [1]       | expected an array of at most 0 elements, but was [1]
            {"minProperties":1}                             | {}        | expected an object of at least 1 member, but was {}
            {"maxProperties":0}                             | {"a":1}   | expected an object of at most 0 members, but was {"a":1}
            {"uniqueItems":true}                            | [1,1]     | expected an array without equal elements, but was [1,1]
            {"minimum":18}                                  | 17        | expected a number of at least 18, but was 17
            {"maximum":18}                                  | 19        | expected a number of at most 18, but was 19
            {"exclusiveMinimum":18}                         | 18        | expected a number above 18, but was 18
            {"exclusiveMaximum":18}                         | 18        | expected a number below 18, but was 18
            {"multipleOf":0.1}                              | 0.15      | expected a multiple of 0.1, but was 0.15
            {"not":{"type":"null"}}                         | null      | expected a value that does not fit {"type":"null"}, but was null
            {"contains":{"const":1}}                        | [2]       | expected an array with an element that fits {"const":1}, but was [2]
            {"dependentRequired":{"a":["b"]}}               | {"a":1}   | /b: expected a member 'b' beside 'a', but was absent
            false                                           | 1         | expected nothing here, but was 1
            {"properties":{"a":false}}                      | {"a":1}   | /a: expected nothing here, but was 1
            """)
    void saysWhatWasExpectedAndWhatWasThere(String schema, String value, String message) {
        assertThat(violations(schema, value)).containsExactly(message);
    }

    @Test
    void namesTheMemberByItsEscapedPointer() {
        assertThat(violations("{\"properties\":{\"a/b~c\":{\"type\":\"string\"}}}", "{\"a/b~c\":1}"))
                .containsExactly("/a~1b~0c: expected a string, but was 1");
    }

    @ParameterizedTest
    @CsvSource({
        "int32,2147483647,true", "int32,2147483648,false", "int32,-2147483649,false",
        "int64,9223372036854775807,true", "int64,9223372036854775808,false", "int32,1e999999999,false"
    })
    void holdsIntegersToTheRangeOfTheirFormat(String format, String number, boolean accepted) {
        for (SchemaDialect dialect : SchemaDialect.values()) {
            JsonSchema schema = JsonSchema.compile(
                    JsonText.parse("{\"type\":\"integer\",\"format\":\"" + format + "\"}")
                            .orAbsent(),
                    dialect);

            assertThat(texts(schema, number).isEmpty()).isEqualTo(accepted);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "date,2026-02-30,false", "date,2026-02-28,true", "date-time,2026-02-28T10:00:00Z,true",
                "date-time,2026-02-28,false",
        "uuid,123,false", "uuid,123e4567-e89b-12d3-a456-426614174000,true", "uri,not a uri,false",
                "ipv4,300.1.1.1,false",
        "unknown-format,x,true"
    })
    void assertsFormats(String format, String value, boolean accepted) {
        List<String> found = violations("{\"format\":\"" + format + "\"}", "\"" + value + "\"");

        assertThat(found.isEmpty()).isEqualTo(accepted);
    }

    @Test
    void readsNullableAndBooleanExclusivenessInOpenApi30() {
        JsonSchema schema = JsonSchema.compile(
                JsonText.from(
                        java.util.Map.of("type", "integer", "nullable", true, "minimum", 3, "exclusiveMinimum", true)),
                SchemaDialect.OPENAPI_3_0);

        assertThat(texts(schema, "null")).isEmpty();
        assertThat(texts(schema, "3")).containsExactly("expected a number above 3, but was 3");
    }

    @Test
    void dividesLargeNumbersExactlyAndHugeOnesNotAtAll() {
        assertThat(violations("{\"multipleOf\":2}", "9007199254740993")).hasSize(1);
        assertThat(violations("{\"multipleOf\":0.01}", "1e999999999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"$ref":"http://example.com/s.json"}        | http://example.com/s.json
            {"$ref":"file:///etc/passwd"}               | file:///etc/passwd
            {"$ref":"classpath:secret.json"}            | classpath:secret.json
            {"$ref":"other.json#/x"}                    | other.json
            {"properties":{"q":{"$ref":"https://a.example/b"}}} | https://a.example/b
            {"$ref":"#/nope"}                           | /nope
            {"$ref":"#"}                                | refers to itself without end
            {"pattern":"("}                             | Unclosed group
            {"$schema":"https://a.example/b"}           | https://a.example/b
            [1]                                         | [1]
            not json                                    | line 1
            """)
    void refusesWhatItCannotUseAndNamesIt(String schema, String named) {
        assertThatThrownBy(() -> JsonSchema.compile(schema))
                .isInstanceOf(SchemaUnusableException.class)
                .hasMessageContaining(named);
    }

    @Test
    @Timeout(20)
    void endsAnExpressionOfExponentialCost() {
        JsonSchema schema = JsonSchema.compile("{\"items\":{\"pattern\":\"^(a+)+$\"}}");
        String hostile = "\"" + "a".repeat(50_000) + "!\"";

        assertThat(Duration.ofSeconds(10)).isGreaterThan(timeOf(() -> texts(schema, "[" + hostile + "]")));
        assertThat(texts(schema, "[\"aaa\",\"b\"]")).hasSize(1);
    }

    private static Duration timeOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @ParameterizedTest
    @CsvSource({"^a$,a\\n,false", "[[]x,[x,true", "^[^]$,z,true", "^[a&&b]$,&,true", "^\\\\u{61}$,a,true", "[],a,false"
    })
    void readsExpressionsAsEcmaScriptDoes(String pattern, String value, boolean accepted) {
        assertThat(violations("{\"pattern\":\"" + pattern + "\"}", "\"" + value + "\"")
                        .isEmpty())
                .isEqualTo(accepted);
    }

    @Test
    void survivesAValueOfAThousandLevels() {
        JsonSchema schema = JsonSchema.compile("{\"items\":{\"$ref\":\"#\"},\"type\":[\"array\",\"null\"]}");
        String deep = "[".repeat(900) + "]".repeat(900);

        assertThat(texts(schema, deep)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void findsASchemaThatRefersToItselfOnlyOnceAValueLeadsThere() {
        assertThat(violations("{\"properties\":{\"a\":{\"$ref\":\"#/properties/a\"}}}", "{\"a\":1}")
                        .toString())
                .contains("refer to itself for ever");
    }

    @Test
    void escapesAndCutsWhatItQuotes() {
        String problem = violations("{\"type\":\"number\"}", "\"\\u001b[31m" + "x".repeat(500) + "\"")
                .get(0);

        assertThat(problem).contains("characters)").doesNotContain("\u001b").hasSizeLessThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "1e999999999", "[1e-999999999]"})
    @Timeout(10)
    void writesOutNoZerosOfAHugeNumber(String huge) {
        String draft7 = "\"$schema\":\"http://json-schema.org/draft-07/schema#\",";

        assertThat(violations("{\"enum\":[1,[2]]}", huge)).hasSize(1);
        assertThat(violations("{" + draft7 + "\"enum\":[1,[2]]}", huge)).hasSize(1);
        assertThat(violations("{\"enum\":[" + huge + "]}", huge)).isEmpty();
    }

    @Test
    @Timeout(30)
    void stopsWhereMoreIsWrongThanAnybodyReads() {
        String schema = "{\"items\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}}";

        assertThat(violations(schema, "[" + "{},".repeat(500_000) + "1]")).hasSizeBetween(1_000, 5_000);
    }
}
