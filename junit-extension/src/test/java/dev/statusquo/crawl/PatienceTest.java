package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Services with many collections in which what was created shows at once, later, or never. */
class PatienceTest {

    private static final String READ_BACK = "POST /* · created, then read*";
    private static final int COLLECTIONS = 8;
    private static final long LATER = Duration.ofMillis(250).toNanos();
    private static final long NEVER = Duration.ofHours(1).toNanos();

    @Test
    void waitsForWhatShowsLater() {
        CrawlResult result = crawl(LATER, COLLECTIONS);

        assertThat(result.cases()).hasSize(COLLECTIONS).allMatch(one -> one.outcome() == CaseOutcome.PASSED);
        assertThat(result.findings()).isEmpty();
        assertThat(result.notes()).noneMatch(note -> note.startsWith("the crawl waited"));
    }

    @Test
    void waitsOnceForACaseThatFails() {
        CrawlResult result = crawl(NEVER, 1);

        CaseResult one = result.cases().get(0);
        assertThat(one.outcome()).isEqualTo(CaseOutcome.FAILED);
        assertThat(one.findings()).extracting(CaseFinding::state).containsExactly(FindingState.NEW);
        assertThat(one.elapsed()).isBetween(Duration.ofMillis(600), Duration.ofMillis(1_190));
    }

    @Test
    void waitsInVainForSomeTimeOnlyAndSaysSo() {
        Patience patience = new Patience(time -> true);
        AtomicInteger looks = new AtomicInteger();
        for (int i = 0; i < 40; i++) {
            Patience.Turn turn = patience.turn("never-shows", true);
            for (int look = 1; look <= 3 && turn.lasts(look); look++) {
                looks.incrementAndGet();
            }
            turn.ended(false);
        }

        assertThat(looks).hasValue(3 * 5 + 30);
        assertThat(patience.turn("never-shows", true).lasts(1)).isFalse();
        assertThat(patience.turn("not-asked-yet", true).lasts(1)).isTrue();
        assertThat(patience.remark())
                .contains("the crawl waited 6 s in all for changes that never showed, and less or not at all in the "
                        + "cases after that");
    }

    @Test
    void waitsInFirstTrialsOnceThatHasHelped() {
        Patience patience = new Patience(time -> true);

        assertThat(patience.turn("rule", false).lasts(1)).isFalse();

        Patience.Turn turn = patience.turn("rule", true);
        assertThat(turn.lasts(1)).isTrue();
        turn.ended(true);
        assertThat(patience.turn("rule", false).lasts(1)).isTrue();
        assertThat(patience.remark()).isEmpty();
    }

    private static CrawlResult crawl(long lag, int collections) {
        Map<String, Long> made = new ConcurrentHashMap<>();
        AtomicInteger ids = new AtomicInteger();
        try (TestServer server = TestServer.answering(asked -> answer(asked, made, ids, lag))) {
            return SmallCrawl.of(document(collections), server.baseUrl()).run(READ_BACK);
        }
    }

    private static Reply answer(Asked asked, Map<String, Long> made, AtomicInteger ids, long lag) {
        if (asked.method().equals("POST")) {
            String path = asked.path() + "/" + ids.incrementAndGet();
            made.put(path, System.nanoTime());
            return Reply.json(201, "{\"id\":" + ids + "}").with("Location", path);
        }
        Long since = made.get(asked.path());
        return since != null && System.nanoTime() - since > lag
                ? Reply.json(200, "{\"id\":" + asked.path().replaceAll(".*/", "") + "}")
                : Reply.error(404, "not_found");
    }

    private static String document(int collections) {
        return IntStream.range(0, collections)
                .mapToObj(i -> """
                          /c%1$d:
                            post: {responses: {'201': {description: created}}}
                          /c%1$d/{id}:
                            get:
                              parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                              responses: {'200': {description: one}}
                        """.formatted(i))
                .collect(Collectors.joining(
                        "", "openapi: 3.1.0\ninfo: {title: Collections, version: '1'}\npaths:\n", ""));
    }
}
