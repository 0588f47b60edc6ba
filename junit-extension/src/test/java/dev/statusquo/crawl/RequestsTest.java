package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private static final DeclaredApi API = OpenApiSource.ofText("api.yaml", """
                    openapi: 3.1.0
                    info: {title: Users, version: '1'}
                    paths:
                      /users:
                        post:
                          requestBody: {$ref: '#/components/requestBodies/User'}
                          responses: {'201': {description: created}}
                      /users/{id}:
                        parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                        put:
                          requestBody: {$ref: '#/components/requestBodies/User'}
                          responses: {'200': {description: replaced}}
                        patch:
                          requestBody: {$ref: '#/components/requestBodies/User'}
                          responses: {'200': {description: changed}}
                      /users/{id}/notes:
                        parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                        post:
                          requestBody: {$ref: '#/components/requestBodies/User'}
                          responses: {'201': {description: created}}
                    components:
                      requestBodies:
                        User:
                          required: true
                          content:
                            application/json:
                              schema:
                                type: object
                                required: [email]
                                properties: {email: {type: string, format: email}}
                              example: {email: ann@example.com}
                    """).read();

    private final Requests requests = new Requests(API, "http://127.0.0.1:1", 1);

    @Test
    void giveNoValueTwiceToOneCollection() {
        Stream<String> emails = Stream.of(
                        "POST /users", "PUT /users/{id}", "POST /users", "PATCH /users/{id}", "PUT /users/{id}")
                .map(this::email);

        assertThat(emails).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void beginWithTheExampleInEachCollection() {
        assertThat(email("POST /users")).isEqualTo("ann@example.com");
        assertThat(email("POST /users/{id}/notes")).isEqualTo("ann@example.com");
    }

    private String email(String operation) {
        DeclaredOperation declared = API.operation(operation).orElseThrow();
        return requests.draft(declared, Map.of(), Breadth.USUAL)
                .body()
                .get("email")
                .text()
                .orElseThrow();
    }
}
