package dev.statusquo.crawl.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestDraftTest {

    private static final ValueGenerator VALUES = ValueGenerator.seeded(7);

    private final DeclaredApi api =
            OpenApiSource.of("classpath:specs/library.yaml").read();
    private final BaseAddress base = BaseAddress.of("http://localhost:8080", api.servers());

    @Test
    void sendsWhatIsRequired() {
        Request request = draft("POST /books", Breadth.USUAL).toRequest(base);

        assertThat(request.toString()).isEqualTo("POST /api/v1/books");
        assertThat(request.headers().toString()).isEqualTo("X-Tenant: main\nContent-Type: application/json\n");
        assertThat(request.body().text()).isEqualTo("{\"title\":\"Emma\",\"pages\":474}");
    }

    @Test
    void sendsAllThatIsDeclaredIfAsked() {
        Request request = draft("GET /books", Breadth.FULLEST).toRequest(base);

        assertThat(request.uri()).matches("http://localhost:8080/api/v1/books\\?page=1&tag=tag-\\w{8}");
        assertThat(draft("GET /books", Breadth.USUAL).toRequest(base).uri())
                .isEqualTo("http://localhost:8080/api/v1/books");
    }

    @Test
    void takesIdsFromOutside() {
        RequestDraft get = draft("GET /books/{id}", Breadth.USUAL);

        assertThat(get.withPathValue("id", "a b")
                        .withPathValue("other", "x")
                        .toRequest(base)
                        .path())
                .isEqualTo("/api/v1/books/a%20b");
    }

    @Test
    void replacesItsContent() {
        RequestDraft add = draft("POST /books", Breadth.USUAL);

        assertThat(add.withBody(JsonValue.of(1)).toRequest(base).body().text()).isEqualTo("1");
        assertThat(add.withContent("text/plain", Body.of("{"))
                        .toRequest(base)
                        .headers()
                        .first("Content-Type"))
                .contains("text/plain");
        assertThat(add.withoutContent().toRequest(base).headers().contains("Content-Type"))
                .isFalse();
    }

    @Test
    void sendsFormsPartsAndTexts() {
        DeclaredApi forms = OpenApiSource.ofText("forms.yaml", """
                        openapi: 3.1.0
                        paths:
                          /form: {post: {requestBody: {required: true, content: {application/x-www-form-urlencoded: {example: {a: x y, b: [1, 2]}}}}}}
                          /part: {post: {requestBody: {required: true, content: {multipart/form-data: {example: {a: x, b: {c: 1}}}}}}}
                          /text: {post: {requestBody: {required: true, content: {text/plain: {example: hello}}}}}
                          /image: {post: {requestBody: {required: true, content: {image/*: {schema: {type: string, format: binary}}}}}}
                          /cookie: {get: {parameters: [{name: a, in: cookie, required: true, example: 1}, {name: b, in: cookie, required: true, example: 2}]}}
                        """).read();
        BaseAddress root = BaseAddress.of("http://localhost/", forms.servers());

        assertThat(sent(forms, "POST /form", root).body().text()).isEqualTo("a=x%20y&b=1&b=2");
        assertThat(sent(forms, "POST /part", root).body().text())
                .contains("name=\"a\"\r\n\r\nx\r\n")
                .contains("name=\"b\"\r\nContent-Type: application/json\r\n\r\n{\"c\":1}\r\n")
                .endsWith("--\r\n");
        assertThat(sent(forms, "POST /text", root).body().text()).isEqualTo("hello");
        assertThat(sent(forms, "POST /image", root).headers().first("Content-Type"))
                .contains("image/png");
        assertThat(sent(forms, "GET /cookie", root).headers().first("Cookie")).contains("a=1; b=2");
    }

    @Test
    void namesFilesAndTheTypesOfParts() {
        DeclaredApi files = OpenApiSource.ofText("files.yaml", """
                        openapi: 3.2.0
                        paths:
                          /files:
                            post:
                              requestBody:
                                required: true
                                content:
                                  multipart/form-data:
                                    schema:
                                      type: object
                                      required: [photo, data, note]
                                      properties:
                                        photo: {type: string, format: binary, example: p}
                                        data: {type: array, items: {type: string, format: binary, example: d}}
                                        note: {type: string, example: n}
                                    encoding: {photo: {contentType: 'image/png, image/*'}, note: {contentType: text/markdown}}
                          /lines:
                            post:
                              requestBody:
                                required: true
                                content: {application/jsonl: {itemSchema: {type: object, required: [a], properties: {a: {const: 1}}}}}
                        """).read();
        BaseAddress root = BaseAddress.of("http://localhost/", files.servers());

        assertThat(sent(files, "POST /files", root).body().text())
                .contains("name=\"photo\"; filename=\"file.bin\"\r\nContent-Type: image/png\r\n\r\np\r\n")
                .contains("name=\"data\"; filename=\"file.bin\"\r\nContent-Type: application/octet-stream\r\n\r\nd\r\n")
                .contains("name=\"note\"\r\nContent-Type: text/markdown\r\n\r\nn\r\n");
        assertThat(sent(files, "POST /lines", root).body().text()).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, /api/v1, http://localhost:8080/api/v1",
        "http://localhost:8080/, https://api.example.com/v1/, http://localhost:8080/v1",
        "http://localhost:8080, https://api.example.com, http://localhost:8080",
        "http://localhost:8080, /, http://localhost:8080",
        "http://localhost:8080, ./v2, http://localhost:8080/v2",
        "http://localhost:8080/shop, /api/v1, http://localhost:8080/shop",
        "http://[::1]:8080, , http://[::1]:8080"
    })
    void appendsThePathOfTheServerUnlessOneIsGiven(String baseUrl, String server, String address) {
        DeclaredOperation operation =
                DeclaredOperation.of(Method.GET, PathTemplate.parse("/a")).build();

        assertThat(BaseAddress.of(baseUrl, server == null ? List.of() : List.of(server))
                        .of(operation))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost:8080", "ftp://x", "http://", "http://h/?q=1", "http://h/#f", "http://h o/"})
    void refusesWhatIsNoBase(String baseUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseAddress.of(baseUrl, List.of()))
                .withMessage("base URL is '" + baseUrl
                        + "'; it is an absolute address without query, such as http://localhost:8080");
    }

    private RequestDraft draft(String key, Breadth breadth) {
        return RequestDraft.of(api.operation(key).orElseThrow(), VALUES.breadth(breadth));
    }

    private static Request sent(DeclaredApi api, String key, BaseAddress base) {
        return RequestDraft.of(api.operation(key).orElseThrow(), VALUES).toRequest(base);
    }
}
