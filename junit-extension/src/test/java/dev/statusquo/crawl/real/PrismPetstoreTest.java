package dev.statusquo.crawl.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("real")
class PrismPetstoreTest {

    private static final Path PETSTORE = Path.of("src", "test", "resources", "specs", "petstore.yaml");

    static Prism prism;
    static DeclaredApi api;

    @BeforeAll
    static void start() throws IOException {
        prism = Prism.serving(PETSTORE);
        api = OpenApiSource.of(PETSTORE.toString()).read();
    }

    @AfterAll
    static void stop() {
        if (prism != null) {
            prism.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void acceptsEveryRequestOfAnyBreadth(Breadth breadth) {
        Refusals refusals = Refusals.of(api, prism, breadth);

        assertThat(api.broken()).isEmpty();
        assertThat(refusals.sent()).isEqualTo(api.operations().size());
        assertThat(refusals.all()).isEmpty();
    }
}
