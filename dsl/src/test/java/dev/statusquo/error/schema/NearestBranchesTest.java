package dev.statusquo.error.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestBranchesTest {

    private static List<String> violations(String schema, String value) {
        return JsonSchema.compile(JsonText.parse(schema).orAbsent(), SchemaDialect.OPENAPI_3_1)
                .violations(JsonText.parse(value).orAbsent())
                .stream()
                .map(SchemaViolation::toString)
                .toList();
    }

    @Test
    void reportsTheAlternativeOfTheRightKind() {
        String schema = "{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"object\",\"required\":[\"a\",\"b\"]}]}";

        assertThat(violations(schema, "{\"a\":1}"))
                .containsExactly("/b: expected a member 'b' (by the nearest of 2 alternatives), but was absent");
    }

    @Test
    void reportsTheAlternativeWhoseTagAgrees() {
        String schema = """
                {"anyOf":[
                  {"properties":{"kind":{"const":"cat"},"lives":{"type":"integer"}},"required":["kind"]},
                  {"properties":{"kind":{"const":"dog"},"name":{"type":"string"},"age":{"type":"integer"}},
                   "required":["kind","name","age"]}]}
                """;

        assertThat(violations(schema, "{\"kind\":\"dog\",\"lives\":9}"))
                .containsExactly(
                        "/name: expected a member 'name' (by the nearest of 2 alternatives), but was absent",
                        "/age: expected a member 'age' (by the nearest of 2 alternatives), but was absent");
        assertThat(violations(schema, "{\"kind\":\"cow\"}"))
                .containsExactly("/kind: expected \"cat\" or \"dog\", but was \"cow\"");
    }

    @Test
    void listsTheKindsIfNoneIsRight() {
        assertThat(violations(
                        "{\"items\":{\"anyOf\":[{\"type\":\"string\"},{\"const\":1},{\"enum\":[2,3]}]}}",
                        "[\"a\",5,{}]"))
                .containsExactly(
                        "/1: expected a string or 1 or one of 2, 3, but was 5",
                        "/2: expected a string or 1 or one of 2, 3, but was {}");
    }

    @Test
    void followsTheDiscriminator() {
        String schema = """
                {"oneOf":[{"$ref":"#/components/schemas/Cat"},{"$ref":"#/components/schemas/Dog"}],
                 "discriminator":{"propertyName":"t","mapping":{"d":"#/components/schemas/Dog"}},
                 "components":{"schemas":{
                   "Cat":{"type":"object","required":["t","c"]},
                   "Dog":{"type":"object","required":["t","d","e","f"]}}}}
                """;

        assertThat(violations(schema, "{\"t\":\"Cat\",\"c\":1}")).isEmpty();
        assertThat(violations(schema, "{\"t\":\"d\"}"))
                .containsExactly(
                        "/d: expected a member 'd', but was absent",
                        "/e: expected a member 'e', but was absent",
                        "/f: expected a member 'f', but was absent");
        assertThat(violations(schema, "{\"t\":\"Dog\",\"c\":1,\"d\":1,\"e\":1,\"f\":1}"))
                .singleElement()
                .asString()
                .contains("fits one of 2 alternatives, not several at once");
    }

    @Test
    void descendsIntoAlternativesWithinAlternatives() {
        String schema = """
                {"oneOf":[{"type":"null"},
                  {"type":"object","properties":{"x":{"oneOf":[{"type":"boolean"},{"type":"array","items":{"type":"integer"}}]}}}]}
                """;

        assertThat(violations(schema, "{\"x\":[1,\"b\"]}"))
                .singleElement()
                .asString()
                .startsWith("/x/1: expected an integer");
    }

    @Test
    void tellsMembersNamedLikeKeywordsFromKeywords() {
        assertThat(violations(
                        "{\"properties\":{\"oneOf\":{\"properties\":{\"anyOf\":{\"type\":\"string\"}}}}}",
                        "{\"oneOf\":{\"anyOf\":1}}"))
                .containsExactly("/oneOf/anyOf: expected a string, but was 1");
    }

    @Test
    void keepsViolationsBesideAlternatives() {
        assertThat(violations("{\"required\":[\"z\"],\"anyOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]}", "{}"))
                .hasSize(2)
                .anyMatch(violation -> violation.startsWith("/z"));
    }
}
