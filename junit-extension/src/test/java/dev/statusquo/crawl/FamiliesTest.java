package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {

    private static final Families FAMILIES = families(
            "/things",
            "/things/{id}",
            "/things/{id}/parts/{part}",
            "/things/reset",
            "/things/archive/{id}",
            "/thingsandmore",
            "/files/{name}.{ext}",
            "/health");

    @ParameterizedTest
    @CsvSource({
        "/things, /things",
        "/things/{id}, /things",
        "/things/{id}/parts, /things",
        "/things/reset, /things",
        "/things/reset/all, /things",
        "/things/archive/{id}, /things",
        "/thingsandmore, /thingsandmore",
        "/files/{name}.{ext}, /files/{name}.{ext}",
        "/health, /health",
        "/, /",
        "'', ''"
    })
    void goByTheOutermostCollection(String path, String family) {
        assertThat(FAMILIES.of(path)).isEqualTo(family);
        assertThat(FAMILIES.ofOperation("POST " + path)).isEqualTo(family);
    }

    @Test
    void keepWhatLiesInTheRootApartFromWhatHasACollection() {
        Families rooted = families("/{tenant}", "/{tenant}/users", "/things/{id}", "/health");

        assertThat(rooted.of("/{tenant}")).isEqualTo("/");
        assertThat(rooted.of("/{tenant}/users")).isEqualTo("/");
        assertThat(rooted.of("/health")).isEqualTo("/");
        assertThat(rooted.of("/things")).isEqualTo("/things");
        assertThat(rooted.of("/things/{id}")).isEqualTo("/things");
    }

    private static Families families(String... paths) {
        String declared = Arrays.stream(paths)
                .map(path -> "  " + path + ": {get: {responses: {'200': {description: x}}}}\n")
                .collect(Collectors.joining("", "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths:\n", ""));
        return Families.of(OpenApiSource.ofText("api.yaml", declared).read());
    }
}
