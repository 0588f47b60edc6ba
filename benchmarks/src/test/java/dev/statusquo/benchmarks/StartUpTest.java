package dev.statusquo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which classes a JVM loads until a test has its verdict: none that the test has no use for. */
class StartUpTest {

    @TempDir
    private Path folder;

    @Test
    void aCheckOfStatusAndFieldLoadsNeitherJsonNorSchemasNorClients() throws IOException, InterruptedException {
        List<String> loaded = loadedBy(List.of(), FirstCheck.class.getName());

        assertThat(loaded).contains("dev.statusquo.expectation.Created");
        assertThat(loaded)
                .filteredOn(isOf(
                        "com.fasterxml.jackson",
                        "com.networknt",
                        "org.snakeyaml",
                        "okhttp3",
                        "java.net.http",
                        "jdk.internal.net.http",
                        "org.hamcrest",
                        "io.restassured",
                        "sun.security.ssl",
                        "dev.statusquo.crawl",
                        "dev.statusquo.okhttp",
                        "dev.statusquo.jdk",
                        "dev.statusquo.error.LeakPattern",
                        "dev.statusquo.error.schema.JsonSchema"))
                .as("classes that a check of 201 and Location has no use for")
                .isEmpty();
    }

    @Test
    void aCheckLoadsTheErrorShapeOfItsTermsAlone() throws IOException, InterruptedException {
        List<String> loaded = loadedBy(List.of(), FirstCheck.class.getName());

        assertThat(loaded)
                .filteredOn(name -> name.matches("dev\\.statusquo\\.error\\.\\w+(Errors|Problems|Details|Status)"))
                .as("error shapes")
                .containsExactly("dev.statusquo.error.StatusGuideErrors");
    }

    @Test
    void aCrawlLoadsTheDialectOfItsDocumentAloneAndNoReports() throws IOException, InterruptedException {
        try (ServiceProcess bookshop = ServiceProcess.of("dev.statusquo.examples.bookshop.Bookshop", "0")) {
            List<String> loaded = loadedBy(
                    List.of("-Ddocument=classpath:bookshop/openapi.yaml", "-DbaseUrl=" + bookshop.baseUrl()),
                    FirstVerdict.Run.class.getName(),
                    FirstVerdict.Contract.class.getName());

            assertThat(loaded).contains("com.networknt.schema.dialect.OpenApi31$Holder");
            assertThat(loaded)
                    .filteredOn(isOf(
                            "com.networknt.schema.dialect.OpenApi30$",
                            "com.networknt.schema.dialect.Draft4$",
                            "com.networknt.schema.dialect.Draft6$",
                            "com.networknt.schema.dialect.Draft7$",
                            "com.networknt.schema.dialect.Draft201909$",
                            "sun.security.ssl.SSLContextImpl",
                            "sun.security.ssl.TrustStoreManager",
                            "java.net.http",
                            "jdk.internal.net.http",
                            "io.restassured",
                            "dev.statusquo.restassured",
                            "dev.statusquo.hamcrest",
                            "dev.statusquo.jdk",
                            "dev.statusquo.crawl.report.Html",
                            "dev.statusquo.crawl.report.Sarif",
                            "dev.statusquo.crawl.report.Markdown",
                            "dev.statusquo.crawl.report.Har"))
                    .as("classes that the first case of the bookshop, in OpenAPI 3.1 over plain HTTP, has no use for")
                    .isEmpty();
        }
    }

    private static Predicate<String> isOf(String... prefixes) {
        return name -> List.of(prefixes).stream().anyMatch(name::startsWith);
    }

    /** Returns the names of all classes, in the order of their loading. */
    private List<String> loadedBy(List<String> options, String... program) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        List<String> command = new ArrayList<>(ServiceProcess.java("-Xlog:class+load:file=" + log + ":none"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(program));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return Files.readAllLines(log).stream()
                .map(line -> line.substring(0, Math.max(0, line.indexOf(' '))))
                .toList();
    }
}
