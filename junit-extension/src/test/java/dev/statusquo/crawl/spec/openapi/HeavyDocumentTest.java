package dev.statusquo.crawl.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statusquo.crawl.Probes;
import dev.statusquo.crawl.probe.ProbePlan;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents of a size that nobody writes: refused by their size, or read and planned in a few minutes. The profile {@code heavy} runs this. */
@Tag("heavy")
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HeavyDocumentTest {

    private static final int PATHS = 100_000;

    @TempDir
    Path folder;

    @Test
    void refusesAHundredMegabytes() throws IOException {
        Path file = folder.resolve("api.yaml");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n");
            for (int i = 0; Files.size(file) < 100L << 20; i++) {
                out.write(
                        "  /things" + i + ": {get: {responses: {'200': {description: " + "d".repeat(1_000) + "}}}}\n");
            }
        }

        assertThatExceptionOfType(SpecUnreadableException.class)
                .isThrownBy(() -> OpenApiSource.of(file.toString()).read())
                .withMessageContaining("64 MiB");
    }

    @Test
    void readsAndPlansAHundredThousandPathsOfJson() {
        StringBuilder document = new StringBuilder("{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"T\"},\"paths\":{");
        for (int i = 0; i < PATHS; i++) {
            document.append(i == 0 ? "" : ",").append("\"/things").append(i);
            document.append("/{id}\":{\"get\":{\"responses\":{\"200\":{\"description\":\"ok\"}}}}");
        }

        isReadWhole(document.append("}}").toString());
    }

    @Test
    void readsAndPlansAHundredThousandPathsOfYaml() {
        StringBuilder document = new StringBuilder("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n");
        for (int i = 0; i < PATHS; i++) {
            document.append("  /things" + i + "/{id}: {get: {responses: {'200': {description: ok}}}}\n");
        }

        isReadWhole(document.toString());
    }

    private static void isReadWhole(String document) {
        DeclaredApi api = OpenApiSource.ofText("api.yaml", document).read();

        assertThat(api.operations()).hasSize(PATHS);
        assertThat(ProbePlan.of(api, Probes.all()).cases()).hasSizeGreaterThan(PATHS);
    }
}
