package dev.statusquo.crawl.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedSourceTest {

    @Test
    void keepsTheOrderAndTheOriginOfEachOperation() {
        DeclaredApi api = joined(document("users", "/v1", "/users"), document("orders", "/v1", "/orders"));

        assertThat(api.operations()).extracting(DeclaredOperation::key).containsExactly("GET /users", "GET /orders");
        assertThat(api.source()).isEqualTo("users.json, orders.json");
        assertThat(api.title()).isEqualTo("users, orders");
        assertThat(api.sourceOf("GET /users")).isEqualTo("users.json");
        assertThat(api.sourceOf("GET /orders")).isEqualTo("orders.json");
        assertThat(api.sourceOf("GET /nobodys")).isEqualTo("users.json, orders.json");
    }

    @Test
    void takesWhatSeveralDeclareFromTheFirst() {
        DeclaredApi api = joined(document("users", "/", "/users/{id}"), document("more", "/", "/users/{userId}"));

        assertThat(api.operations()).extracting(DeclaredOperation::key).containsExactly("GET /users/{id}");
        assertThat(api.remarks())
                .extracting(Remark::text)
                .contains("GET /users/{userId} of more.json is left out, since users.json declares it already");
    }

    @Test
    void keepsWhatOneDocumentDeclaresAlike() {
        String alike = """
                {"openapi": "3.1.0", "info": {"title": "alike"}, "paths": {
                  "/users/{id}": {"get": {"responses": {"200": {"description": "one"}}}},
                  "/users/{userId}": {"get": {"responses": {"200": {"description": "one"}}}}}}
                """;

        DeclaredApi api = joined(OpenApiSource.ofText("alike.json", alike), document("orders", "/", "/orders"));

        assertThat(api.operations())
                .extracting(DeclaredOperation::key)
                .containsExactly("GET /users/{id}", "GET /users/{userId}", "GET /orders");
        assertThat(api.remarks()).extracting(Remark::text).anyMatch(text -> text.endsWith(" (alike.json)"));
    }

    @Test
    void namesTheDocumentOfABrokenOperation() {
        String broken = """
                {"openapi": "3.1.0", "info": {"title": "broken"}, "paths": {"/lost": {"get": {"$ref": "#/nowhere"},
                  "post": {"responses": {"200": {"$ref": "#/nowhere"}}}}}}
                """;

        DeclaredApi api = joined(document("users", "/", "/users"), OpenApiSource.ofText("broken.json", broken));

        assertThat(api.broken())
                .isNotEmpty()
                .allMatch(one -> api.sourceOf(one.key()).equals("broken.json"));
    }

    @Test
    void leavesServersToTheDocumentIfAllAgree() {
        DeclaredApi api = joined(document("users", "/v1", "/users"), document("orders", "/v1", "/orders"));

        assertThat(api.servers()).containsExactly("/v1");
        assertThat(api.operations()).extracting(DeclaredOperation::servers).containsOnly(List.of());
    }

    @Test
    void givesEachOperationItsServersIfDocumentsDiffer() {
        DeclaredApi api = joined(document("users", "/v1", "/users"), document("orders", "/v2", "/orders"));

        assertThat(api.servers()).isEmpty();
        assertThat(api.operations())
                .extracting(DeclaredOperation::servers)
                .containsExactly(List.of("/v1"), List.of("/v2"));
    }

    @Test
    void isTheOnlySourceItHas() {
        DeclaredApi alone = document("users", "/", "/users").read();

        assertThat(JoinedSource.of(List.of(() -> alone)).read()).isSameAs(alone);
    }

    @Test
    void refusesToJoinNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JoinedSource.of(List.of()))
                .withMessageContaining("give one");
    }

    private static DeclaredApi joined(EndpointSource... sources) {
        return JoinedSource.of(List.of(sources)).read();
    }

    private static EndpointSource document(String title, String server, String path) {
        return OpenApiSource.ofText(title + ".json", """
                {"openapi": "3.1.0", "info": {"title": "%s"}, "servers": [{"url": "%s"}],
                 "paths": {"%s": {"get": {"responses": {"200": {"description": "all"}}}}}}
                """.formatted(title, server, path));
    }
}
