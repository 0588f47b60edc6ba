package dev.statusquo.crawl.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.exchange.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTest {

    private static final DeclaredApi API = new DeclaredApi(
            "Shop",
            "shop.yaml",
            List.of(),
            Stream.of(
                            "GET /users",
                            "GET /users/{id}.json",
                            "GET /users/{name}",
                            "DELETE /users/{id}",
                            "GET /users/{id}/docs",
                            "POST /users/{id}/docs",
                            "GET /users/{id}/docs/latest",
                            "GET /users/{id}/docs/{docId}",
                            "GET /users/{name}/docs",
                            "GET /{any}")
                    .map(NeighboursTest::operation)
                    .toList(),
            List.of(),
            List.of());

    @Test
    void findTheFirstPathOfAThingBelowACollection() {
        assertThat(Neighbours.item(API, PathTemplate.parse("/users"))).contains(PathTemplate.parse("/users/{name}"));
        assertThat(Neighbours.item(API, PathTemplate.parse("/orders"))).isEmpty();
    }

    @Test
    void findTheReadsOfWhatBelongsToAThingAsAWhole() {
        assertThat(Neighbours.partsOf(API, PathTemplate.parse("/users/{id}")))
                .extracting(DeclaredOperation::key)
                .containsExactly("GET /users/{id}/docs", "GET /users/{id}/docs/latest");
    }

    @ParameterizedTest
    @CsvSource({"/users,true", "/users/{id}/docs,true", "/users/{id},false", "/,false"})
    void tellWhatHasItems(String path, boolean has) {
        assertThat(Neighbours.hasItems(API, PathTemplate.parse(path))).isEqualTo(has);
    }

    private static DeclaredOperation operation(String key) {
        String[] parts = key.split(" ", 2);
        return DeclaredOperation.of(Method.of(parts[0]), PathTemplate.parse(parts[1]))
                .build();
    }
}
