package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePlacesTest {

    private static final String JSON = """
            {
            \t"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"},
            \t"paths": {
            \t\t"/orders": {
            \t\t\t"get": {"responses": {"200": {"description": "all"}}}
            \t\t}
            \t}
            }
            """;

    @TempDir
    private Path root;

    @Test
    void countsFromTheRootOfTheRepository() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        write("shop/src/main/resources/openapi.json", JSON);

        assertThat(places("classpath:/openapi.json").of("GET /orders"))
                .contains(new SourcePlace("shop/src/main/resources/openapi.json", 5));
    }

    @Test
    void takesThePathOfAMethodThatIsNotDeclared() throws IOException {
        write("shop/openapi.json", JSON);

        assertThat(places("openapi.json").of("DELETE /orders")).contains(new SourcePlace("openapi.json", 5));
    }

    @Test
    void takesTheContractClassForTheServiceAsAWhole() throws IOException {
        write("shop/openapi.json", JSON);
        write(
                "shop/src/test/java/com/example/ShopTest.java",
                "package com.example;\n\n/** A class. */\nclass ShopTest {\n    class Inner {}\n}\n");

        assertThat(places("openapi.json").of("*"))
                .contains(new SourcePlace("src/test/java/com/example/ShopTest.java", 4));
        assertThat(SourcePlaces.of(root.resolve("shop"), "com.example.ShopTest$Inner")
                        .of("*"))
                .contains(new SourcePlace("src/test/java/com/example/ShopTest.java", 5));
    }

    @Test
    void takesTheDocumentWhereThereIsNoClass() throws IOException {
        write("shop/openapi.json", JSON);

        assertThat(places("openapi.json").of("*")).contains(new SourcePlace("openapi.json", 1));
    }

    @Test
    void knowsNoPlaceOfADocumentOutsideOfTheProject() throws IOException {
        write("openapi.json", JSON);

        assertThat(places("../openapi.json").of("GET /orders")).isEmpty();
        assertThat(places("http://localhost/openapi.json").of("GET /orders")).isEmpty();
    }

    private SourcePlaces places(String document) {
        DeclaredApi api = OpenApiSource.ofText("openapi.json", JSON).read();
        return SourcePlaces.of(root.resolve("shop"), api, List.of(document), "com.example.ShopTest");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
