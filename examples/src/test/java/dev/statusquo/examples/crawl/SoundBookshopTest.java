package dev.statusquo.examples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.examples.bookshop.RateLimit;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SoundBookshopTest {

    private static final int MOST_REQUESTS_PER_OPERATION = 60;

    static DeclaredApi api;
    static CrawlResult result;

    @BeforeAll
    static void crawl() {
        api = Crawls.api("classpath:bookshop/openapi.yaml");
        result = Crawls.ofBookshop(api);
    }

    @Test
    void showsNoFindingUnderTheStrictestProfile() {
        assertThat(Found.in(result)).isEmpty();
    }

    @Test
    void leavesNoCaseUnrun() {
        assertThat(result.cases())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.outcome())
                        .as(one.key() + ": " + one.reason())
                        .isEqualTo(CaseOutcome.PASSED));
    }

    @Test
    void acceptsAValidRequestOfEachOperation() {
        assertThat(result.cases().stream()
                        .filter(one -> one.key().contains("· valid request"))
                        .map(CaseResult::operation))
                .containsExactlyInAnyOrderElementsOf(api.operations().stream()
                        .map(operation -> operation.key())
                        .toList());
    }

    @Test
    void isAskedFewThings() {
        assertThat(result.requests())
                .isLessThan(
                        (long) MOST_REQUESTS_PER_OPERATION * api.operations().size());
    }

    @Test
    void standsUpToWhatLoadsItOnPurpose() {
        CrawlResult stressed = StressCrawl.of(api, new RateLimit(20, Duration.ofSeconds(1)));

        assertThat(Found.in(stressed)).isEmpty();
        assertThat(stressed.cases())
                .hasSizeGreaterThan(8)
                .allSatisfy(one -> assertThat(one.outcome())
                        .as(one.key() + ": " + one.reason())
                        .isEqualTo(CaseOutcome.PASSED));
    }

    @Test
    void isLeftAsItWasFound() {
        assertThat(result.notes()).isEmpty();
    }
}
