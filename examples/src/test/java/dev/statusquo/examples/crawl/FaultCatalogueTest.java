package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.ContainerFault.BLANK_BEFORE_COLON_SERVED;
import static dev.statusquo.examples.bookshop.LimitFault.*;
import static dev.statusquo.examples.bookshop.WaitFault.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Glob;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.run.RunRules;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.examples.bookshop.CredentialsFault;
import dev.statusquo.examples.bookshop.Fault;
import dev.statusquo.examples.bookshop.RateLimit;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import java.time.Duration;
import java.util.List;
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
                    CachingFindings.ALL,
                    ChallengeFindings.ALL,
                    ContainerFindings.ALL,
                    FieldFindings.ALL,
                    FreshnessFindings.ALL,
                    PartFindings.ALL,
                    ProblemFindings.ALL,
                    RedirectFindings.ALL,
                    RepresentationFindings.ALL,
                    StatusFindings.ALL,
                    WaitFindings.ALL)
            .flatMap(rows -> rows.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What only shows where the service is loaded or closed on purpose. */
    private static final Set<Fault> STRESSED = Set.of(
            BLANK_BEFORE_COLON_SERVED,
            RATE_LIMITED_WITHOUT_RETRY_AFTER,
            RETRY_AFTER_MALFORMED,
            RETRY_AFTER_CONTRADICTS_BODY,
            UNAVAILABLE_WITHOUT_RETRY_AFTER,
            LIMITED_SEARCH_AS_503,
            LIMITED_SEARCH_CACHED,
            RETRY_AFTER_AN_INSTANT,
            RETRY_AFTER_A_WEEK,
            RETRY_AFTER_NO_TIME,
            RETRY_AFTER_THE_PAST,
            RETRY_AFTER_TOO_SHORT,
            RETRY_BEFORE_RESET,
            REFUSED_SEARCHES_EXTEND_THE_WAIT,
            SEARCHES_COUNTED_UP,
            LIMIT_SHARED_BY_ALL,
            CredentialsFault.UNKNOWN_USER_TOLD,
            OVERSIZED_CONTENT_FAILS,
            LONG_URI_FAILS,
            LARGE_HEADER_SECTION_FAILS);

    private static final Set<String> OF_THE_RUN =
            RunRules.infos().stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());

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
                : Crawls.ofBookshop(api, included(fault), Conventions.none(), fault);

        assertThat(Found.in(result)).as(fault.description()).isEqualTo(FOUND.get(fault));
        assertThat(result.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void everyFaultIsFound() {
        assertThat(FOUND).containsOnlyKeys(Fault.all());
    }

    /**
     * What is crawled: the paths that the fault concerns and those where it is found, which is where it can show. Everything, which
     * takes ten times as long, where the whole run is judged, and for one fault in ten.
     */
    private static List<Glob> included(Fault fault) {
        Set<Found> expected = FOUND.get(fault);
        boolean whole = expected.stream()
                .anyMatch(found ->
                        OF_THE_RUN.contains(found.rule()) || !found.operation().contains(" /"));
        if (whole || Fault.all().indexOf(fault) % 10 == 0) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(fault.deviation().path()), expected.stream().map(Found::path))
                .distinct()
                .map(path -> new Glob("* " + path))
                .toList();
    }

    /** Longer than a crawl waits, where that matters. */
    private static Duration window(Fault fault) {
        return Duration.ofSeconds(fault == RETRY_AFTER_TOO_SHORT ? 10 : 1);
    }
}
