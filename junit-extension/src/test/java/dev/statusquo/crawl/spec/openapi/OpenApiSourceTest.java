package dev.statusquo.crawl.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiSourceTest {

    private static final String SMALL =
            "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"T\"},\"paths\":{\"/a\":{\"get\":{}}}}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                SMALL,
                "\uFEFF" + SMALL,
                "openapi: 3.1.0\ninfo: {title: T}\npaths: {/a: {get: {}}}",
                "openapi: 3.1\ninfo: {title: T}\npaths:\n  /a:\n    get:\n",
                "{openapi: 3.0.0, info: {title: T}, paths: {/a: {get: {}}}}"
            })
    void tellsJsonFromYamlByContent(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("spec.txt"), text.replace("get:\n", "get: {}\n"));

        DeclaredApi api = OpenApiSource.of(file.toString()).read();

        assertThat(api.title()).isEqualTo("T");
        assertThat(api.operation("GET /a")).isPresent();
    }

    @Test
    void readsUtf16() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), SMALL.getBytes(StandardCharsets.UTF_16));

        assertThat(OpenApiSource.of(file.toUri().toString()).read().title()).isEqualTo("T");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                                | the document is empty; name an OpenAPI document in JSON or YAML
                    `  \n `                           | the document is empty; name an OpenAPI document in JSON or YAML
                    <!doctype html><html>             | this is HTML or XML, it starts with <!doctype html><html>; name an OpenAPI document in JSON or YAML
                    just text                         | this is not an OpenAPI document: it holds "just text"; name one that starts with openapi: 3.x
                    {}                                | this is not an OpenAPI document: it has no member 'openapi'; name one that starts with openapi: 3.x
                    {"asyncapi":"2.0"}                | this is not an OpenAPI document: it has no member 'openapi', but asyncapi; name one that starts with openapi: 3.x
                    [1]                               | this is not an OpenAPI document: it holds [1]; name one that starts with openapi: 3.x
                    {"openapi":"4.0"}                 | openapi is '4.0'; versions 3.0, 3.1 and 3.2 are read, and swagger 2.0
                    {"openapi":"3.0.0","paths":[]}    | the document is no object
                    """)
    void saysWhyADocumentIsNone(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("spec"), text == null ? "" : text);

        String expected = text != null && text.contains("paths")
                ? "spec: /paths: expected an object, but there is an array: []; let paths be an object of paths such as /users"
                : file + ": " + message;
        assertThatExceptionOfType(SpecUnreadableException.class)
                .isThrownBy(() -> OpenApiSource.of(file.toString()).read())
                .withMessage(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"openapi":"3.0.0"                     | this is broken JSON: line 1, column
                    {"openapi":"3.0.0","openapi":"3.0.0"}  | this is broken JSON: line 1, column
                    `openapi: 3.0.0\ninfo: {a: 1\nb: 2`    | this is broken YAML: line 3, column 2:
                    `openapi: 3.0.0\nopenapi: 3.0.1`       | this is broken YAML: line 2, column 1: the key 'openapi' stands twice
                    `a: &x {b: *x}`                        | this is broken YAML: line 1, column 4: an alias stands within what it stands for
                    `? [a]\n: b`                           | this is broken YAML: line 1, column 3: a key is no text
                    """)
    void saysWhereADocumentBreaks(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("spec"), text.replace("\\n", "\n"));

        assertThatExceptionOfType(SpecUnreadableException.class)
                .isThrownBy(() -> OpenApiSource.of(file.toString()).read())
                .withMessageStartingWith(file + ": " + message);
    }

    @Test
    void boundsDepthAndAliases() throws IOException {
        String deep = "openapi: " + "[".repeat(20_000);
        StringBuilder laughs = new StringBuilder("a0: &a0 [x,x]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(",*a")
                    .append(i - 1)
                    .append("]\n");
        }

        for (String text : new String[] {deep, laughs.toString()}) {
            Path file = Files.writeString(folder.resolve("spec"), text);
            assertThatExceptionOfType(SpecUnreadableException.class)
                    .isThrownBy(() -> OpenApiSource.of(file.toString()).read())
                    .withMessageContaining("YAML");
        }
    }

    @Test
    void saysWhatIsNotThere() {
        Path here = Path.of("").toAbsolutePath();

        assertThatExceptionOfType(SpecUnreadableException.class)
                .isThrownBy(() -> OpenApiSource.of("classpath:nope.yaml").read())
                .withMessage("classpath:nope.yaml: the document is not on the classpath;"
                        + " put it under src/test/resources or name the folder as well");
        assertThatExceptionOfType(SpecUnreadableException.class)
                .isThrownBy(() -> OpenApiSource.of("nope.yaml").read())
                .withMessage("nope.yaml: the document does not exist; correct the path, which counts from " + here);
        assertThatExceptionOfType(SpecUnreadableException.class)
                .isThrownBy(() -> OpenApiSource.of(folder.toString()).read())
                .withMessageContaining("is a folder, not a file");
        assertThatExceptionOfType(SpecUnreadableException.class)
                .isThrownBy(() -> OpenApiSource.of(" ").read())
                .withMessage("spec: the location is empty; name a document, such as classpath:openapi.yaml");
    }

    @Test
    void readsWhatIsFetched() {
        SpecFetch fetch = url -> new Response(Status.of(200), HeaderFields.none(), Body.of(SMALL));

        DeclaredApi api =
                OpenApiSource.of("http://localhost:1/v3/api-docs", fetch).read();

        assertThat(api.source()).isEqualTo("api-docs");
    }

    @Test
    void saysWhatTheServiceAnsweredInstead() {
        SpecFetch missing = url -> new Response(Status.of(404), HeaderFields.none(), Body.empty());
        SpecFetch dead = url -> {
            throw new IllegalStateException("connection refused");
        };

        assertThatExceptionOfType(SpecUnreadableException.class)
                .isThrownBy(
                        () -> OpenApiSource.of("http://localhost:1/x", missing).read())
                .withMessage("http://localhost:1/x: the answer is 404 Not Found;"
                        + " name the address at which the service hands out its document, such as /v3/api-docs");
        assertThatExceptionOfType(SpecUnreadableException.class)
                .isThrownBy(() -> OpenApiSource.of("http://localhost:1/x", dead).read())
                .withMessage("http://localhost:1/x: no answer: connection refused;"
                        + " start the service before the crawl, or correct the address");
        assertThatExceptionOfType(SpecUnreadableException.class)
                .isThrownBy(() -> OpenApiSource.of("http://localhost:1/x").read())
                .withMessageContaining("nothing is there to fetch it with");
    }
}
