package dev.statusquo.crawl.probe.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.Extras;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OtherCallerIsServedTest {

    private static final String LIMITED = """
            openapi: 3.1.0
            info: {title: Limited, version: '1'}
            paths:
              /search: {get: {responses: {'200': {description: found}, '429': {description: Too many requests%s.}}}}
            """;

    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

    @Test
    void isContentWhereEachIsCounted() {
        assertThat(asked(asked -> limited(asked.field("Authorization"))).outcome())
                .isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void saysThatAllAreCountedTogether() {
        CaseResult one = asked(asked -> limited("all"));

        assertThat(one.findings())
                .extracting(found -> found.finding().rule().id())
                .containsExactly("limit-counts-each-caller");
    }

    @Test
    void cannotTellWhereTheOtherIsNotServedAnyway() {
        CaseResult one = asked(
                asked -> asked.field("Authorization").endsWith("ben") ? Reply.error(403, "forbidden") : limited("ann"));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
        assertThat(one.reason()).contains("fewer than two identities");
    }

    @Test
    void isPlannedOnlyWhereTheDocumentSaysSo() {
        CrawlPlan plan = CrawlPlan.of(
                OpenApiSource.ofText("api.yaml", LIMITED.formatted("")).read(),
                Principals.named(List.of("ann", "ben")),
                Selection.all(),
                new Extras(true, List.of()));

        assertThat(plan.cases()).noneMatch(one -> one.key().contains("another caller"));
    }

    private Reply limited(String who) {
        return counts.computeIfAbsent(who, name -> new AtomicInteger()).incrementAndGet() > 10
                ? Reply.error(429, "too_many_requests").with("Retry-After", "60")
                : Reply.json(200, "[]");
    }

    private static CaseResult asked(Function<Asked, Reply> service) {
        try (TestServer server = TestServer.answering(service)) {
            return SmallCrawl.of(LIMITED.formatted(" per client"), server.baseUrl())
                    .as(new TreeMap<>(Map.of("ann", Credentials.bearer("ann"), "ben", Credentials.bearer("ben"))))
                    .stressed("GET /search · burst, then another caller*");
        }
    }
}
