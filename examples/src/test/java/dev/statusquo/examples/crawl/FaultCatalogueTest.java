package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.LimitFault.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.examples.bookshop.Fault;
import dev.statusquo.examples.bookshop.RateLimit;
import dev.statusquo.rule.Severity;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bookshop with one fault switched on at a time: that fault is found, and nothing else. */
class FaultCatalogueTest {

    /** What is found of each fault. */
    static final Map<Fault, Set<Found>> FOUND = Stream.of(
                    ReadingFindings.ALL,
                    CreationFindings.ALL,
                    DeletionFindings.ALL,
                    AddressFindings.ALL,
                    ContentFindings.ALL,
                    CredentialsFindings.ALL,
                    RightsFindings.ALL,
                    MethodFindings.ALL,
                    LimitFindings.ALL,
                    ErrorFindings.ALL,
                    ConsistencyFindings.ALL,
                    ConditionFindings.ALL,
                    CachingFindings.ALL)
            .flatMap(rows -> rows.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What only shows where the service is loaded or closed on purpose. */
    private static final Set<Fault> STRESSED = Set.of(
            RATE_LIMITED_WITHOUT_RETRY_AFTER,
            RETRY_AFTER_MALFORMED,
            RETRY_AFTER_CONTRADICTS_BODY,
            UNAVAILABLE_WITHOUT_RETRY_AFTER,
            LIMITED_SEARCH_AS_503,
            RETRY_AFTER_TOO_SHORT,
            REFUSED_SEARCHES_EXTEND_THE_WAIT,
            SEARCHES_COUNTED_UP,
            OVERSIZED_CONTENT_FAILS,
            LONG_URI_FAILS,
            LARGE_HEADER_SECTION_FAILS);

    static DeclaredApi api;

    @BeforeAll
    static void readDocument() {
        api = Crawls.api("classpath:bookshop/openapi.yaml");
    }

    @ParameterizedTest
    @MethodSource("dev.statusquo.examples.bookshop.Fault#all")
    void isFoundAndNothingElseIs(Fault fault) {
        CrawlResult result = STRESSED.contains(fault)
                ? StressCrawl.of(api, new RateLimit(20, window(fault)), fault)
                : Crawls.ofBookshop(api, fault);

        assertThat(Found.in(result)).as(fault.description()).isEqualTo(FOUND.get(fault));
        assertThat(result.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void everyFaultIsFound() {
        assertThat(FOUND).containsOnlyKeys(Fault.all());
    }

    /** Longer than a crawl waits, where that matters. */
    private static Duration window(Fault fault) {
        return Duration.ofSeconds(fault == RETRY_AFTER_TOO_SHORT ? 10 : 1);
    }
}
