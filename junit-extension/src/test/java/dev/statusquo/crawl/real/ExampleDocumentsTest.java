package dev.statusquo.crawl.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.Probes;
import dev.statusquo.crawl.data.BaseAddress;
import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.probe.ProbePlan;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Example documents of OpenAPI 3.0, 3.1 and Swagger 2.0, in JSON and YAML. */
@Tag("real")
class ExampleDocumentsTest {

    static List<Path> documents() throws IOException {
        Path folder = NpmPackages.folderOf(NpmPackages.EXAMPLES);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*/[23]\\.\\d/(json|yaml)/.*\\.(json|yaml)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isPlannedOrSaysWhereItIsWrong(Path document) {
        DeclaredApi api = OpenApiSource.of(document.toString()).read();

        assertThat(api.broken()).allSatisfy(broken -> {
            assertThat(broken.pointer().toString()).startsWith("/paths/");
            assertThat(broken.problem()).isNotBlank();
        });
        assertThat(ProbePlan.of(api, Probes.all()).cases())
                .hasSizeGreaterThanOrEqualTo(api.operations().size());
        for (DeclaredOperation operation : api.operations()) {
            for (Breadth breadth : Breadth.values()) {
                assertThat(remarks(api, operation, breadth))
                        .allSatisfy(remark -> assertThat(remark)
                                .matches(".*(does not fit its schema|no value for the schema at .*#/).*"));
            }
        }
    }

    private static List<String> remarks(DeclaredApi api, DeclaredOperation operation, Breadth breadth) {
        try {
            RequestDraft draft =
                    RequestDraft.of(operation, ValueGenerator.seeded(1).breadth(breadth));
            draft.toRequest(BaseAddress.of("http://localhost:8080", api.servers()));
            return draft.remarks();
        } catch (UnsatisfiableSchemaException impossible) {
            return List.of(String.valueOf(impossible.getMessage()).replace('\n', ' '));
        }
    }
}
