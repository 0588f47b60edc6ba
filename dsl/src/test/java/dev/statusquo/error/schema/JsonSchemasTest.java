package dev.statusquo.error.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonSchemasTest {

    private static final JsonSchemas SCHEMAS =
            JsonSchemas.over(JsonText.parse("""
                    {"openapi":"3.0.3",
                     "paths":{"/users/{id}":{"get":{
                       "parameters":[{"name":"id","schema":{"type":"integer"}}],
                       "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/User"}}}}}}}},
                     "components":{"schemas":{
                       "User":{"type":"object","required":["id"],"properties":{
                         "id":{"type":"integer","format":"int32"},"boss":{"$ref":"#/components/schemas/User"}}},
                       "Broken":{"properties":{"x":{"$ref":"#/components/schemas/Nobody"}}},
                       "Remote":{"$ref":"https://a.example/b.json"}}}}
                    """).orAbsent(), SchemaDialect.OPENAPI_3_0);

    private static JsonSchema at(String pointer) {
        return SCHEMAS.at(JsonPointer.of(pointer));
    }

    @Test
    void compilesASchemaWhereItStands() {
        JsonSchema schema = at("/paths/~1users~1{id}/get/responses/200/content/application~1json/schema");

        assertThat(schema.violations(
                        JsonText.parse("{\"id\":1,\"boss\":{\"id\":2}}").orAbsent()))
                .isEmpty();
        assertThat(schema.violations(
                        JsonText.parse("{\"id\":1,\"boss\":{\"id\":\"2\"}}").orAbsent()))
                .extracting(SchemaViolation::toString)
                .contains("/boss/id: expected an integer, but was \"2\"");
    }

    @Test
    void compilesASchemaWithinAnArray() {
        assertThat(at("/paths/~1users~1{id}/get/parameters/0/schema").accepts(JsonValue.of(3)))
                .isTrue();
        assertThat(at("/paths/~1users~1{id}/get/parameters/0/schema").accepts(JsonValue.of("x")))
                .isFalse();
    }

    @Test
    void compilesASchemaOnce() {
        assertThat(at("/components/schemas/User")).isSameAs(at("/components/schemas/User"));
    }

    @Test
    void namesTheReferenceThatLeadsNowhereAndLeavesTheOtherSchemasAlone() {
        assertThatThrownBy(() -> at("/components/schemas/Broken"))
                .isInstanceOf(SchemaUnusableException.class)
                .hasMessageContaining("/components/schemas/Broken")
                .hasMessageContaining("/components/schemas/Nobody");
        assertThatThrownBy(() -> at("/components/schemas/Remote"))
                .isInstanceOf(SchemaUnusableException.class)
                .hasMessageContaining("https://a.example/b.json");
        assertThatThrownBy(() -> at("/components/schemas/Absent"))
                .isInstanceOf(SchemaUnusableException.class)
                .hasMessageContaining("there is no schema at /components/schemas/Absent");
        assertThat(at("/components/schemas/User")
                        .accepts(JsonText.parse("{\"id\":1}").orAbsent()))
                .isTrue();
    }
}
