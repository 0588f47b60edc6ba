package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {

    private static final List<String> PATHS = List.of(
            "/users",
            "/users/{id}",
            "/users/{id}/orders",
            "/users/reset",
            "/orders",
            "/orders/{id}",
            "/health",
            "/a",
            "/b/c");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 50})
    void givesEachCaseToOneShard(int total) {
        List<String> all = new ArrayList<>();
        IntStream.rangeClosed(1, total).forEach(number -> all.addAll(keys(split(number, total, Map.of()))));

        assertThat(all).containsExactlyInAnyOrderElementsOf(keys(cases(Optional.empty())));
    }

    @Test
    void keepsAFamilyTogether() {
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= 50; number++) {
            Set<String> families = split(number, 50, Map.of()).stream()
                    .map(one -> Families.of(api(PATHS)).ofOperation(one.operation()))
                    .collect(Collectors.toSet());
            assertThat(Collections.disjoint(seen, families))
                    .as("%s in %s", families, seen)
                    .isTrue();
            seen.addAll(families);
        }
        assertThat(seen).contains("/users", "/orders", "/health");
    }

    @Test
    void leavesAFamilyWhereItIsWhenOthersGo() {
        List<String> with = keys(split(1, 3, Map.of()));
        List<String> without = keys(CrawlPlan.of(
                        api(PATHS.subList(0, 6)),
                        Selection.all().split(Optional.of(new Split(new Shard(1, 3), Map.of()))))
                .cases());

        assertThat(with).containsAll(without);
    }

    @Test
    void givesTheLongestFamilyAShardOfItsOwn() {
        Map<String, Long> durations = new HashMap<>();
        cases(Optional.empty())
                .forEach(one -> durations.put(one.key(), one.operation().contains(" /users") ? 1_000L : 10L));

        List<String> first = operations(split(1, 2, durations));
        List<String> second = operations(split(2, 2, durations));

        assertThat(first).isNotEmpty().allMatch(operation -> operation.contains(" /users"));
        assertThat(second).isNotEmpty().noneMatch(operation -> operation.contains(" /users"));
    }

    @Test
    void countsWhatIsNewAsOfAverageLength() {
        Map<String, Long> durations = Map.of("GET /gone · valid request → 200", 100L);

        List<Integer> sizes = IntStream.rangeClosed(1, 2)
                .mapToObj(number -> split(number, 2, durations).size())
                .toList();

        assertThat(Math.abs(sizes.get(0) - sizes.get(1))).isLessThan(sizes.get(0) / 2);
    }

    @ParameterizedTest
    @CsvSource({"1/8, 1, 8", "8/8, 8, 8", "' 2 / 3 ', 2, 3", "1/1, 1, 1"})
    void readsAShard(String text, int number, int total) {
        assertThat(Shard.parse(text)).isEqualTo(new Shard(number, total));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2", "/8", "2/", "a/b", "0/8", "9/8", "-1/8", "1/0", "1/99999", "1/2/3", "99999999999/8"})
    void refusesWhatIsNoShard(String text) {
        assertThatThrownBy(() -> Shard.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ProbeCase> split(int number, int total, Map<String, Long> durations) {
        return cases(Optional.of(new Split(new Shard(number, total), durations)));
    }

    private static List<ProbeCase> cases(Optional<Split> split) {
        return CrawlPlan.of(api(PATHS), Selection.all().split(split)).cases();
    }

    private static List<String> keys(List<ProbeCase> cases) {
        return cases.stream().map(ProbeCase::key).toList();
    }

    private static List<String> operations(List<ProbeCase> cases) {
        return cases.stream().map(ProbeCase::operation).distinct().toList();
    }

    private static DeclaredApi api(List<String> paths) {
        String items = paths.stream()
                .map(path -> "  " + path + ":\n    get:\n      parameters: [" + parameter(path)
                        + "]\n      responses: {'200': {description: x}}\n")
                .collect(Collectors.joining());
        return OpenApiSource.ofText("api.yaml", "openapi: 3.0.3\ninfo: {title: x, version: '1'}\npaths:\n" + items)
                .read();
    }

    private static String parameter(String path) {
        return path.contains("{id}") ? "{name: id, in: path, required: true, schema: {type: string}}" : "";
    }
}
