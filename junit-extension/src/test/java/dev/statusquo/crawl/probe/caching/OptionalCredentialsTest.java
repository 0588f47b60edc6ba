package dev.statusquo.crawl.probe.caching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionalCredentialsTest {

    private static final String WELCOME = """
            openapi: 3.1.0
            info: {title: Welcome, version: '1'}
            paths:
              /welcome: {get: {security: [{}, {token: []}], responses: {'200': {description: a greeting}}}}
              /open: {get: {responses: {'200': {description: the same for all}}}}
            components: {securitySchemes: {token: {type: http, scheme: bearer}}}
            """;

    @ParameterizedTest
    @CsvSource({"max-age=60, ''", "'public, max-age=60', Accept", "s-maxage=60, ''"})
    void saysThatCachesAreNotTold(String cacheControl, String vary) {
        CaseResult one = asked(
                asked -> greeting(asked).with("Cache-Control", cacheControl).with("Vary", vary));

        assertThat(one.findings())
                .extracting(found -> found.finding().rule().id())
                .containsExactly("caches-tell-callers-apart");
    }

    @ParameterizedTest
    @CsvSource({
        "max-age=60, Authorization",
        "max-age=60, *",
        "'private, max-age=60', ''",
        "no-store, ''",
        "max-age=0, ''",
        "no-cache, ''"
    })
    void isContentWhereCachesKnow(String cacheControl, String vary) {
        CaseResult one = asked(
                asked -> greeting(asked).with("Cache-Control", cacheControl).with("Vary", vary));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void isContentWhereAllAreShownTheSame() {
        CaseResult one = asked(asked -> Reply.json(200, "{}").with("Cache-Control", "max-age=60"));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void needNotBeToldOfWhatAnswersCredentials() {
        CaseResult one = asked(asked -> asked.field("Authorization").isEmpty()
                ? greeting(asked)
                : greeting(asked).with("Cache-Control", "max-age=60"));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void cannotTellWhereEveryReadIsAnother() {
        AtomicInteger times = new AtomicInteger();

        CaseResult one = asked(asked ->
                Reply.json(200, "{\"time\":" + times.incrementAndGet() + "}").with("Cache-Control", "max-age=60"));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
    }

    @Test
    void plansNothingWhereCredentialsAreNotDeclared() {
        try (TestServer server = TestServer.answering(OptionalCredentialsTest::greeting)) {
            assertThat(crawl(server).run("GET /open · with and without*").cases())
                    .isEmpty();
        }
    }

    private static Reply greeting(Asked asked) {
        return Reply.json(200, "{\"text\":\"Welcome" + asked.field("Authorization") + "\"}");
    }

    private static CaseResult asked(Function<Asked, Reply> service) {
        try (TestServer server = TestServer.answering(service)) {
            return crawl(server).one("GET /welcome · with and without*");
        }
    }

    private static SmallCrawl crawl(TestServer server) {
        return SmallCrawl.of(WELCOME, server.baseUrl()).as(Map.of("ann", Credentials.bearer("ann-token")));
    }
}
