package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.crawl.ChangedOperations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.io.TempDir;

/** Which operations differ from a commit, in a repository made for each test. */
class ChangesSinceTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: shop, version: '1'}
            paths:
              /users:
                get:
                  responses:
                    '200': {description: all, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
                post:
                  responses: {'201': {description: made}}
              /orders:
                get:
                  responses:
                    '200': {description: all, content: {application/json: {schema: {$ref: 'parts/order.yaml'}}}}
              /health:
                get:
                  responses: {'200': {description: fine}}
            components:
              schemas:
                User: {type: object, properties: {address: {$ref: '#/components/schemas/Address'}}}
                Address: {type: object, properties: {city: {type: string}}}
            """;

    private static final String SOURCE = """
            package dev.statusquo.junit;

            class ChangesSinceTest {
                @Endpoint(path = "/a", errors = {404})
                @Endpoint(method = "POST", path = "/a", success = 201) // (")
                @Endpoint(path = "/b")
                static class EndpointsTestCase {}
            }
            """;

    @TempDir
    Path folder;

    private Path module;
    private Path document;

    @BeforeEach
    void commit() throws IOException, InterruptedException {
        module = Files.createDirectories(folder.resolve("project/shop"));
        document = module.resolve("src/test/resources/api/shop.yaml");
        Files.createDirectories(document.resolveSibling("parts"));
        Files.writeString(document, DOCUMENT);
        Files.writeString(document.resolveSibling("parts/order.yaml"), "type: object\n");
        Path source = module.resolve("src/test/java/dev/statusquo/junit/ChangesSinceTest.java");
        Files.createDirectories(source.resolveSibling(""));
        Files.writeString(source, SOURCE);
        git("init", "-q");
        git("add", "-A");
        git("commit", "-q", "-m", "first");
    }

    @Test
    void areNoneWhereNothingChanged() {
        ChangedOperations changes = changes(ShopTestCase.class);

        assertThat(changes.changed()).isEmpty();
        assertThat(changes.unchanged())
                .containsExactlyInAnyOrder("GET /users", "POST /users", "GET /orders", "GET /health");
    }

    @Test
    void areThoseWhosePartDiffers() throws IOException {
        change(document, "{description: made}", "{description: created}");

        assertThat(changes(ShopTestCase.class).changed()).containsExactly("POST /users");
    }

    @Test
    void areThoseThatReferToASchemaWhichDiffers() throws IOException {
        change(document, "city: {type: string}", "city: {type: string, minLength: 1}");

        assertThat(changes(ShopTestCase.class).changed()).containsExactly("GET /users");
    }

    @Test
    void areThoseThatReferToAFileWhichDiffers() throws IOException {
        change(document.resolveSibling("parts/order.yaml"), "object", "array");

        assertThat(changes(ShopTestCase.class).changed()).containsExactly("GET /orders");
    }

    @Test
    void areThoseThatCameAndWent() throws IOException {
        change(document, "/health:", "/ready:");

        assertThat(changes(ShopTestCase.class).changed()).containsExactlyInAnyOrder("GET /ready", "GET /health");
    }

    @Test
    void areAllOfADocumentThatWasNotThere() throws IOException {
        Files.move(document, document.resolveSibling("new.yaml"));

        assertThat(changes(NewTestCase.class).changed()).hasSize(4);
    }

    @Test
    void areAllWhereWhatHoldsForAllDiffers() throws IOException {
        change(document, "paths:", "security: [{key: []}]\npaths:");

        assertThat(changes(ShopTestCase.class).changed()).hasSize(4);
    }

    @Test
    void areTheEndpointsWhoseAnnotationDiffers() throws IOException {
        Path source = module.resolve("src/test/java/dev/statusquo/junit/ChangesSinceTest.java");
        change(source, "success = 201", "success = 202");

        ChangedOperations changes = changes(EndpointsTestCase.class);

        assertThat(changes.changed()).containsExactly("POST /a");
        assertThat(changes.unchanged()).containsExactlyInAnyOrder("GET /a", "GET /b");
    }

    @Test
    void sayWhichReferenceGitDoesNotKnow() {
        assertThatThrownBy(() -> changes(ShopTestCase.class, "no-such-branch"))
                .isInstanceOf(ExtensionConfigurationException.class)
                .hasMessageStartingWith("statusquo.changed-since is 'no-such-branch', which git does not know here");
        assertThatThrownBy(() -> changes(ShopTestCase.class, "--output=x"))
                .hasMessageContaining("which is no reference of git");
    }

    @Test
    void sayThatThereIsNoRepository() throws IOException {
        Path alone = Files.createDirectories(folder.resolve("alone"));

        assertThatThrownBy(() -> new ChangesSince("HEAD", alone, List.of(ShopTestCase.class))
                        .of(ShopTestCase.class.getAnnotation(HttpContract.class)))
                .hasMessageContaining("lies in no git repository");
    }

    @Test
    void sayWhichDocumentCannotBeCompared() throws IOException {
        assertThatThrownBy(() -> changes(FetchedTestCase.class))
                .hasMessageContaining("@HttpContract(spec = \"http://localhost:1/api\") cannot be compared")
                .hasMessageContaining("not one that is fetched");
        assertThatThrownBy(() -> changes(NewTestCase.class))
                .hasMessageContaining("it is neither in src/test/resources nor in src/main/resources of " + module);
        Files.writeString(folder.resolve("outside.yaml"), DOCUMENT);
        assertThatThrownBy(() -> changes(OutsideTestCase.class)).hasMessageContaining("does not lie in the repository");
        Files.writeString(document, "{");
        assertThatThrownBy(() -> changes(ShopTestCase.class)).hasMessageContaining("cannot be compared with it");
    }

    private ChangedOperations changes(Class<?> type) {
        return changes(type, "HEAD");
    }

    private ChangedOperations changes(Class<?> type, String since) {
        return new ChangesSince(since, module, List.of(type)).of(type.getAnnotation(HttpContract.class));
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=x", "-c", "user.email=x@example.com"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.resolve("project").toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }

    @HttpContract(spec = "classpath:api/shop.yaml")
    static class ShopTestCase {}

    @HttpContract(spec = "classpath:/api/new.yaml")
    static class NewTestCase {}

    @HttpContract(spec = "http://localhost:1/api")
    static class FetchedTestCase {}

    @HttpContract(spec = "../../outside.yaml")
    static class OutsideTestCase {}

    @HttpContract
    @Endpoint(
            path = "/a",
            errors = {404})
    @Endpoint(method = "POST", path = "/a", success = 201)
    @Endpoint(path = "/b")
    static class EndpointsTestCase {}
}
