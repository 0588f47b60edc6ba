package dev.statusquo.crawl.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.spec.BrokenOperation;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiedPlacesTest {

    private static final String DOCUMENT = """
            openapi: 3.2.0
            $self: https://api.example.com/v2/openapi.yaml
            info: {title: T, version: "1"}
            paths:
              /users:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: 'REFERENCE'}}}}
                  responses: {"200": {description: ok}}
            components:
              schemas:
                User:
                  $id: https://schemas.example.com/user
                  type: object
                  required: [address, boss]
                  properties:
                    address: {$ref: address}
                    boss: {$ref: '#/$defs/boss'}
                    $id: {type: string}
                    self: {$ref: '#'}
                  $defs:
                    boss: {$anchor: boss, type: string, minLength: 30}
                Address:
                  $id: https://schemas.example.com/address
                  type: object
                  required: [street]
                  properties: {street: {const: Main Street}}
                Plain: {$anchor: plain, type: integer, minimum: 7, maximum: 7}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://schemas.example.com/user",
                "https://schemas.example.com/user#",
                "#/components/schemas/User",
                "https://api.example.com/v2/openapi.yaml#/components/schemas/User",
                "openapi.yaml#/components/schemas/User",
                "/v2/openapi.yaml#/components/schemas/User",
                "//schemas.example.com/user"
            })
    void leadsToASchemaByEachOfItsNames(String reference) {
        JsonValue body = body(DOCUMENT.replace("REFERENCE", reference));

        assertThat(body.get("address").get("street").text()).contains("Main Street");
        assertThat(body.get("boss").text().orElse("")).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    #plain                                          | 7
                    openapi.yaml#plain                              | 7
                    https://schemas.example.com/address             | {"street":"Main Street"}
                    https://schemas.example.com/address#/properties/street | "Main Street"
                    """)
    void leadsToAnchorsAndBelowIds(String reference, String expected) {
        assertThat(body(DOCUMENT.replace("REFERENCE", reference))).hasToString(expected);
    }

    @Test
    void findsAnAnchorOfASchemaWithAnId() {
        JsonValue body = body(DOCUMENT.replace("REFERENCE", "https://schemas.example.com/user#boss"));

        assertThat(body.text().orElse("")).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://schemas.example.com/nobody",
                "https://elsewhere.example.com/v2/openapi.yaml#/components/schemas/User",
                "user",
                "file:///etc/passwd",
                "https://api.example.com/secrets.yaml"
            })
    void namesWhatHasNoPlaceAndFetchesNothing(String reference) {
        DeclaredApi api = OpenApiSource.ofText("api.yaml", DOCUMENT.replace("REFERENCE", reference))
                .read();

        assertThat(api.operations()).isEmpty();
        assertThat(api.broken())
                .singleElement()
                .extracting(BrokenOperation::problem)
                .asString()
                .startsWith("$ref '" + reference + "' ");
    }

    @Test
    void findsFilesByTheAddressThatTheDocumentGivesItself() throws IOException {
        Files.createDirectory(folder.resolve("schemas"));
        Files.writeString(folder.resolve("schemas/box.yaml"), """
                $id: https://api.example.com/v2/schemas/box.yaml
                type: object
                required: [lid]
                properties: {lid: {$ref: '#/$defs/lid'}}
                $defs: {lid: {const: shut}}
                """);
        String reference = "https://api.example.com/v2/schemas/box.yaml";
        Path file = Files.writeString(folder.resolve("spec.yaml"), DOCUMENT.replace("REFERENCE", reference));

        assertThat(body(OpenApiSource.of(file.toString()).read())).hasToString("{\"lid\":\"shut\"}");
    }

    @Test
    void takesIdsInDataForData() {
        String document = """
                openapi: 3.1.0
                info: {title: T, version: "1"}
                paths:
                  /users:
                    post:
                      requestBody:
                        content:
                          application/json:
                            schema: {$ref: '#/components/schemas/User'}
                            example: {$id: 'https://example.com/7', $ref: there}
                      responses: {"200": {description: ok}}
                components: {schemas: {User: {$id: 'https://example.com/user', type: object}}}
                """;

        assertThat(body(document)).hasToString("{\"$id\":\"https://example.com/7\",\"$ref\":\"there\"}");
    }

    @Test
    void leavesADocumentWithoutIdsAlone() {
        JsonValue document = JsonText.parse("{\"a\":{\"$ref\":\"#/b\"},\"properties\":{\"$id\":{\"type\":\"string\"}}}")
                .orAbsent();

        assertThat(IdentifiedPlaces.resolved(document)).isSameAs(document);
    }

    private static JsonValue body(String document) {
        return body(OpenApiSource.ofText("api.yaml", document).read());
    }

    private static JsonValue body(DeclaredApi api) {
        assertThat(api.broken()).isEmpty();
        DeclaredOperation post = api.operation("POST /users").orElseThrow();
        JsonValue body = RequestDraft.of(post, ValueGenerator.seeded(7)).body();
        DeclaredSchema schema =
                post.content().orElseThrow().alternatives().get(0).schema();
        if (post.content().orElseThrow().alternatives().get(0).examples().isEmpty()) {
            assertThat(schema.violations(body)).isEmpty();
        }
        return body;
    }
}
