package dev.statusquo.crawl.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathIndexTest {

    private static final List<PathTemplate> TEMPLATES = Stream.of(
                    "/{any}",
                    "/users",
                    "/users/{id}",
                    "/users/me",
                    "/users/{id}.json",
                    "/users/{id}/docs/{docId}",
                    "/users/{a}-{b}/docs/{c}",
                    "/files/{path/of}/x",
                    "/users/",
                    "/")
            .map(PathTemplate::parse)
            .toList();

    private final PathIndex index = PathIndex.of(TEMPLATES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/users",
                "/users/",
                "/users/me",
                "/users/7",
                "/users/7.json",
                "/users/7/docs/8",
                "/users/7-8/docs/9",
                "/users//docs/9",
                "/files/a/x",
                "/files/a/b/x",
                "/files/path/of/x",
                "//users",
                "/users/a%2Fb",
                "/orders/1/2",
                "",
                "users",
                "*"
            })
    void findsWhatHoldingThePathToEachTemplateFinds(String path) {
        List<PathTemplate> expected = TEMPLATES.stream()
                .filter(template -> template.matches(path).isPresent())
                .toList();

        assertThat(index.fitting(path)).containsExactlyElementsOf(expected);
    }

    @Test
    void findsNothingWhereNothingIsDeclared() {
        assertThat(PathIndex.of(List.of()).fitting("/users")).isEmpty();
    }
}
