package dev.statusquo.crawl.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredHeader;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.NamedExample;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.SecurityScheme.Kind;
import dev.statusquo.exchange.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiOperationReaderTest {

    private final DeclaredApi api =
            OpenApiSource.of("classpath:specs/library.yaml").read();
    private final DeclaredOperation add = api.operation("POST /books").orElseThrow();
    private final DeclaredOperation list = api.operation("GET /books").orElseThrow();

    @Test
    void keepsTheOrderOfTheDocument() {
        assertThat(api.operations())
                .extracting(DeclaredOperation::key)
                .containsExactly("GET /books", "POST /books", "GET /books/{id}");
        assertThat(api.broken()).isEmpty();
        assertThat(api.remarks()).isEmpty();
        assertThat(api.source()).isEqualTo("library.yaml");
    }

    @Test
    void fillsTheVariablesOfServers() {
        assertThat(api.servers()).containsExactly("https://eu.example.com/api/v1");
    }

    @Test
    void readsWhatDescribesAnOperation() {
        assertThat(add.operationId()).isEqualTo("addBook");
        assertThat(add.summary()).isEqualTo("Adds a book");
        assertThat(add.deprecated()).isTrue();
        assertThat(add.pointer()).hasToString("/paths/~1books/post");
    }

    @Test
    void joinsTheParametersOfThePathWithThoseOfTheOperation() {
        assertThat(list.parameters())
                .extracting(Parameter::toString)
                .containsExactly("header X-Tenant", "query page", "query tag");
        assertThat(list.parameter(ParameterPlace.QUERY, "tag")
                        .orElseThrow()
                        .form()
                        .explode())
                .isFalse();
        assertThat(list.parameter(ParameterPlace.QUERY, "page").orElseThrow().required())
                .isFalse();
    }

    @Test
    void readsContentWithItsExamples() {
        MediaContent content = add.content().orElseThrow().alternatives().get(0);

        assertThat(add.content().orElseThrow().required()).isTrue();
        assertThat(content.mediaType()).isEqualTo("application/json");
        assertThat(content.schema().resolved().pointer()).hasToString("/components/schemas/Book");
        assertThat(content.examples()).extracting(NamedExample::name).containsExactly("409_duplicate", "minimal");
    }

    @Test
    void readsResponsesByCodeClassAndDefault() {
        assertThat(add.responses())
                .extracting(response -> response.status().text())
                .containsExactly("201", "4XX", "default");
        DeclaredResponse created = add.response(Status.of(201)).orElseThrow();
        assertThat(created.description()).isEqualTo("added");
        assertThat(created.pointer()).hasToString("/components/responses/Created");
        assertThat(created.links().get(0).parameters()).containsEntry("id", "$response.body#/id");
        DeclaredResponse listed = list.response(Status.of(200)).orElseThrow();
        assertThat(listed.headers())
                .extracting(DeclaredHeader::name, DeclaredHeader::required)
                .hasToString("[(\"X-Total\", true)]");
        assertThat(listed.contents()
                        .get(0)
                        .schema()
                        .schema("items")
                        .orElseThrow()
                        .resolved()
                        .pointer())
                .hasToString("/components/schemas/Book");
    }

    @Test
    void readsAlternativesOfCredentials() {
        assertThat(list.needsCredentials()).isFalse();
        assertThat(add.needsCredentials()).isTrue();
        assertThat(add.security()).hasSize(2);
        assertThat(add.security().get(1).requirements())
                .extracting(requirement -> requirement.scheme().kind())
                .isEqualTo(List.of(Kind.API_KEY_HEADER, Kind.BASIC));
        assertThat(api.operation("GET /books/{id}")
                        .orElseThrow()
                        .security()
                        .get(0)
                        .requirements()
                        .get(0)
                        .scheme()
                        .kind())
                .isEqualTo(Kind.BEARER);
    }

    @Test
    void remarksOnWhatDoesNotHinder() {
        DeclaredApi odd = OpenApiSource.ofText("odd.yaml", """
                        openapi: 3.0.0
                        paths:
                          /a/{x}:
                            get: {operationId: same}
                          /a/{y}:
                            get: {operationId: same, parameters: [{name: z, in: path, required: true, schema: {type: string}}]}
                        """).read();

        assertThat(odd.remarks())
                .extracting(Object::toString)
                .containsExactly(
                        "/paths/~1a~1{x}/get: {x} of /a/{x} is not declared and is taken for a string",
                        "/paths/~1a~1{y}/get/parameters/0: path parameter 'z' is not in the path /a/{y} and is left out",
                        "/paths/~1a~1{y}/get: {y} of /a/{y} is not declared and is taken for a string",
                        "/paths/~1a~1{y}/get/operationId: operationId 'same' is that of GET /a/{x} already",
                        "/paths/~1a~1{y}: no request can tell this path from /a/{x}, which differs in names only");
    }

    @Test
    void readsMethodsOfLaterVersions() {
        DeclaredApi later = OpenApiSource.ofText(
                        "later.yaml",
                        "{openapi: 3.2.0, paths: {/a: {query: {}, additionalOperations: {LINK: {}}, summary: s}}}")
                .read();

        assertThat(later.operations()).extracting(DeclaredOperation::key).containsExactly("QUERY /a", "LINK /a");
    }
}
