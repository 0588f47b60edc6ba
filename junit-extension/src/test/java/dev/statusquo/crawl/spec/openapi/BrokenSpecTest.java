package dev.statusquo.crawl.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.BrokenOperation;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.Remark;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BrokenSpecTest {

    @Test
    void namesEachFaultAndReadsTheRest() {
        DeclaredApi api =
                OpenApiSource.of("classpath:specs/broken-operations.yaml").read();

        assertThat(api.operations())
                .extracting(DeclaredOperation::key)
                .containsExactly("GET /sound", "GET /undeclared-scheme");
        assertThat(api.operation("GET /undeclared-scheme").orElseThrow().needsCredentials())
                .isTrue();
        assertThat(api.remarks())
                .extracting(Remark::toString)
                .containsExactly("/paths/~1undeclared-scheme/get/security/0/nobody: "
                        + "security scheme 'nobody' is not declared; declare it at /components/securitySchemes/nobody");
        assertThat(api.broken().stream().map(BrokenOperation::toString).collect(Collectors.joining("\n")))
                .isEqualTo("""
                        GET /dangling: /paths/~1dangling/get/responses/200/content/application~1json/schema: $ref '#/components/schemas/Nowhere' points to nothing; declare it or correct the reference
                        POST /cyclic: /paths/~1cyclic/post/requestBody: $ref '#/components/requestBodies/Pong' leads back to itself; let one of them be declared
                        GET /remote: /paths/~1remote/get/responses/200: $ref 'https://example.com/responses.yaml#/Ok' leads out of the folder of the document; refer to a place within the document, such as #/components/…, or to a file below its folder
                        GET /wrong-type: /paths/~1wrong-type/get/parameters: expected an array, but there is an object: {"name":"page"}
                        GET /wrong-status: /paths/~1wrong-status/get/responses/2000: status is '2000'; it is a code such as 404, a class such as 4XX, or default
                        PUT /wrong-keyword: /components/schemas/Odd/properties/size/minimum: expected a number, but there is a string: "small"
                        GET /old-bound: /paths/~1old-bound/get/parameters/0/schema/exclusiveMinimum: expected a number, but there is true; write the value of minimum here in place of it
                        * no-slash: /paths/no-slash: path is 'no-slash'; a path starts with a slash, such as /users/{id}
                        * /text: /paths/~1text: expected an object, but there is a string: "just text\"""");
    }

    @Test
    void readsFilesBelowTheFolderAndNoOthers() {
        DeclaredApi api = OpenApiSource.of("classpath:specs/files/api.yaml").read();

        DeclaredOperation post = api.operation("POST /boxes").orElseThrow();
        assertThat(post.content()
                        .orElseThrow()
                        .alternatives()
                        .get(0)
                        .examples()
                        .get(0)
                        .value())
                .hasToString("{\"size\":3,\"lid\":\"shut\"}");
        assertThat(api.broken())
                .extracting(BrokenOperation::problem)
                .containsExactly(
                        "$ref '../library.yaml#/components/schemas/Book' leads out of the folder of the document;"
                                + " refer to a place within the document, such as #/components/…, or to a file below its folder",
                        "$ref 'schemas/gone.yaml' leads to a file that cannot be used (is not on the classpath);"
                                + " refer to a place within the document, such as #/components/…, or to a file below its folder");
    }
}
