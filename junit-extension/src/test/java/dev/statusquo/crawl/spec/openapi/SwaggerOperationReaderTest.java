package dev.statusquo.crawl.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.BrokenOperation;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.ParameterStyle;
import dev.statusquo.crawl.spec.SecurityScheme.Kind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Status;
import org.junit.jupiter.api.Test;

class SwaggerOperationReaderTest {

    private final DeclaredApi api = OpenApiSource.ofText("swagger.yaml", """
                    swagger: '2.0'
                    info: {title: Pets}
                    host: pets.example.com
                    basePath: /v2
                    schemes: [https]
                    consumes: [application/json, application/xml]
                    produces: [application/json]
                    securityDefinitions: {key: {type: apiKey, in: header, name: api_key}, user: {type: basic}}
                    security: [{user: []}]
                    paths:
                      /pets:
                        get:
                          parameters:
                            - {name: ids, in: query, type: array, items: {type: integer}, collectionFormat: multi, required: true}
                            - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: pipes}
                          responses:
                            200:
                              description: pets
                              schema: {type: array, items: {$ref: '#/definitions/Pet'}}
                              headers: {X-Total: {type: integer}}
                              examples: {application/json: []}
                        post:
                          security: [{key: []}]
                          parameters: [{$ref: '#/parameters/pet'}]
                          responses: {201: {description: made}}
                      /pets/{id}/photo:
                        put:
                          parameters:
                            - {name: id, in: path, required: true, type: integer, format: int64}
                            - {name: photo, in: formData, type: file, required: true}
                          responses: {204: {description: kept}}
                      /odd: {get: {parameters: [{name: x, in: cookie}], responses: {}}}
                    parameters:
                      pet: {name: body, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
                    definitions:
                      Pet: {type: object, required: [name], properties: {name: {type: string}}}
                    """).read();

    @Test
    void readsTheAddressAndWhoMayEnter() {
        assertThat(api.servers()).containsExactly("https://pets.example.com/v2");
        assertThat(api.operation("GET /pets")
                        .orElseThrow()
                        .security()
                        .get(0)
                        .requirements()
                        .get(0)
                        .scheme()
                        .kind())
                .isEqualTo(Kind.BASIC);
        assertThat(api.operation("POST /pets")
                        .orElseThrow()
                        .security()
                        .get(0)
                        .requirements()
                        .get(0)
                        .scheme()
                        .kind())
                .isEqualTo(Kind.API_KEY_HEADER);
    }

    @Test
    void readsParametersAsTheyAreWritten() {
        DeclaredOperation list = api.operation("GET /pets").orElseThrow();

        Parameter ids = list.parameter(ParameterPlace.QUERY, "ids").orElseThrow();
        assertThat(ids.required()).isTrue();
        assertThat(ids.form().explode()).isTrue();
        assertThat(ids.schema().violations(JsonText.parse("[\"x\"]").orAbsent()))
                .hasSize(1);
        assertThat(list.parameter(ParameterPlace.QUERY, "tags")
                        .orElseThrow()
                        .form()
                        .style())
                .isEqualTo(ParameterStyle.PIPE_DELIMITED);
    }

    @Test
    void readsBodiesFormsAndFiles() {
        DeclaredOperation add = api.operation("POST /pets").orElseThrow();
        DeclaredOperation photo = api.operation("PUT /pets/{id}/photo").orElseThrow();

        assertThat(add.content().orElseThrow().alternatives())
                .extracting(content -> content.mediaType())
                .containsExactly("application/json", "application/xml");
        DeclaredSchema pet = add.content().orElseThrow().alternatives().get(0).schema();
        assertThat(pet.violations(JsonText.parse("{}").orAbsent())).hasSize(1);
        assertThat(photo.content().orElseThrow().alternatives().get(0).mediaType())
                .isEqualTo("multipart/form-data");
    }

    @Test
    void readsResponses() {
        var listed = api.operation("GET /pets")
                .orElseThrow()
                .response(Status.of(200))
                .orElseThrow();

        assertThat(listed.contents().get(0).examples()).hasSize(1);
        assertThat(listed.headers().get(0).name()).isEqualTo("X-Total");
    }

    @Test
    void namesWhatIsNoParameter() {
        assertThat(api.broken())
                .extracting(BrokenOperation::toString)
                .containsExactly(
                        "GET /odd: /paths/~1odd/get/parameters/0/in: 'cookie' is no place of a parameter; write path, query, header, formData or body");
    }
}
