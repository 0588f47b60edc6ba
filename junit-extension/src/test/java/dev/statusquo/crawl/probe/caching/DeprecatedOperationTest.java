package dev.statusquo.crawl.probe.caching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import org.junit.jupiter.api.Test;

class DeprecatedOperationTest {

    private static final String OLD = """
            openapi: 3.1.0
            info: {title: Old, version: '1'}
            paths:
              /old: {get: {deprecated: true, responses: {'200': {description: what goes away}}}}
            """;

    private static final Reply SOUND =
            Reply.json(200, "{}").with("Date", "Mon, 06 Jul 2026 10:00:00 GMT").with("Deprecation", "@1735689600");

    @Test
    void isContentWithADateThatLiesAhead() {
        CaseResult one = asked(SOUND.with("Sunset", "Tue, 07 Jul 2026 10:00:00 GMT"));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void saysThatTheDateIsPast() {
        CaseResult one = asked(SOUND.with("Sunset", "Sun, 05 Jul 2026 10:00:00 GMT"));

        assertThat(one.findings()).singleElement().satisfies(found -> {
            assertThat(found.finding().rule().id()).isEqualTo("sunset-lies-ahead");
            assertThat(found.finding().broken().facts().toString()).contains("Sun, 05 Jul 2026 10:00:00 GMT");
        });
    }

    @Test
    void cannotCompareWithoutTheClockOfTheService() {
        CaseResult one = asked(SOUND.without("Date").with("Sunset", "Sun, 05 Jul 2026 10:00:00 GMT"));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void leavesADateThatIsNoneToTheRuleAboutIt() {
        CaseResult one = asked(SOUND.with("Sunset", "soon"));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void missesDeprecation() {
        CaseResult one = asked(SOUND.without("Deprecation").with("Sunset", "Sun, 05 Jul 2026 10:00:00 GMT"));

        assertThat(one.findings())
                .extracting(found -> found.finding().rule().id())
                .containsExactly("deprecated-operation-says-so");
    }

    private static CaseResult asked(Reply answer) {
        try (TestServer server = TestServer.answering(asked -> answer)) {
            return SmallCrawl.of(OLD, server.baseUrl()).one("GET /old · deprecated*");
        }
    }
}
