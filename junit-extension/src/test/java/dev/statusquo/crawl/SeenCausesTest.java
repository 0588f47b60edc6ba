package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A service with many collections that fails for the same reason in each. */
class SeenCausesTest {

    private static final int COLLECTIONS = 12;
    private static final String UNKNOWN = "GET /*/{id} · unknown id*";

    @Test
    void repeatsOnlyTheFirstCasesOfACause() {
        List<CaseResult> cases = failing(asked -> Reply.error(500, "internal"));

        assertThat(cases).hasSize(COLLECTIONS).allMatch(one -> one.outcome() == CaseOutcome.FAILED);
        assertThat(cases.subList(0, 5)).allMatch(one -> one.requests() == 2);
        assertThat(cases.subList(5, COLLECTIONS)).allMatch(one -> one.requests() == 1);
        assertThat(cases.get(5).findings().get(0).finding().broken().facts().toString())
                .contains("as in 5 other cases of this cause, each of which was repeated");
    }

    @Test
    void tellsCausesByTheirCode() {
        List<CaseResult> cases =
                failing(asked -> Reply.error(500, "internal_" + asked.path().split("/")[1]));

        assertThat(cases).allMatch(one -> one.requests() == 2);
    }

    @Test
    void takesNothingForGrantedOnceItDidNotComeAgain() {
        AtomicInteger times = new AtomicInteger();

        List<CaseResult> cases = failing(
                asked -> times.incrementAndGet() == 2 ? Reply.error(404, "not_found") : Reply.error(500, "internal"));

        assertThat(cases.get(0).findings().get(0).state()).isEqualTo(FindingState.FLAKY);
        assertThat(cases).allMatch(one -> one.requests() == 2);
    }

    private static List<CaseResult> failing(Function<Asked, Reply> unknown) {
        try (TestServer server = TestServer.answering(asked -> asked.path().endsWith("/1")
                ? Reply.json(200, "{\"id\":1}")
                : asked.path().matches("/c\\d+/\\d+") ? unknown.apply(asked) : Reply.json(200, "[{\"id\":1}]"))) {
            return SmallCrawl.of(document(), server.baseUrl()).run(UNKNOWN).cases();
        }
    }

    private static String document() {
        return IntStream.range(0, COLLECTIONS)
                .mapToObj(i -> """
                          /c%1$d:
                            get: {responses: {'200': {description: all}}}
                          /c%1$d/{id}:
                            get:
                              parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                              responses: {'200': {description: one}}
                        """.formatted(i))
                .collect(Collectors.joining(
                        "", "openapi: 3.1.0\ninfo: {title: Collections, version: '1'}\npaths:\n", ""));
    }
}
