package dev.statusquo.examples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.ReadAhead;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.examples.bookshop.Fault;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eight cases at a time see the bookshop as one at a time do. */
class ReadAheadTest {

    private static final String NO_ANSWER = "got no response: the service closed the connection";
    private static final DeclaredApi API = Crawls.api("classpath:bookshop/openapi.yaml");
    private static final Identities IDENTITIES = new Identities(Crawls.identities());
    private static final CrawlPlan PLAN = CrawlPlan.of(API, IDENTITIES.principals(), Selection.all(), List.of());

    /** One fault in twelve: the plan, and so what can get in each other's way, is the same for all of them. */
    static Stream<Fault> faults() {
        List<Fault> all = Fault.all();
        return IntStream.iterate(0, index -> index < all.size(), index -> index + 12)
                .mapToObj(all::get);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsTheSameOneAtATimeAndEightAtATime(Fault fault) {
        List<String> one = seen(1, fault);
        List<String> eight = seen(8, fault);

        List<String> met = Stream.concat(one.stream(), eight.stream())
                .filter(line -> line.contains(NO_ANSWER))
                .map(line -> line.substring(0, line.indexOf(": ")))
                .toList();
        assertThat(without(met, eight)).isEqualTo(without(met, one));
        assertThat(met).as("cases that met a closed connection").hasSizeLessThan(5);
    }

    /** A server may close a kept connection just as the next request comes; that case is not run, and says so. */
    private static List<String> without(List<String> keys, List<String> lines) {
        return lines.stream()
                .filter(line -> keys.stream().noneMatch(key -> line.startsWith(key + ": ")))
                .toList();
    }

    private static List<String> seen(int concurrency, Fault fault) {
        try (Bookshop bookshop = Bookshop.start(fault)) {
            Crawler crawl = Crawler.of(new CrawlSetup(
                    "ReadAheadTest",
                    API,
                    bookshop.baseUrl(),
                    IDENTITIES,
                    new Fixtures(Map.of("customerId", "1")),
                    OkHttpTransport.create(),
                    Limits.standard(),
                    Profile.strict(),
                    HttpRules.all(),
                    1,
                    Redaction.standard()));
            if (concurrency == 1) {
                PLAN.cases().forEach(crawl::run);
            } else {
                try (ReadAhead ahead = ReadAhead.of(crawl, PLAN, concurrency)) {
                    PLAN.cases().forEach(ahead::run);
                }
            }
            crawl.close();
            CrawlResult result = crawl.result().inOrderOf(PLAN);
            return result.cases().stream().map(ReadAheadTest::line).toList();
        }
    }

    private static String line(CaseResult result) {
        return result.key() + ": " + result.outcome() + " " + reason(result)
                + result.findings().stream()
                        .map(finding -> finding.finding().rule().id() + " "
                                + finding.finding().broken().subject())
                        .sorted()
                        .toList();
    }

    /** Why a case did not run; what broke is told by its rules. */
    private static String reason(CaseResult result) {
        return result.outcome() == CaseOutcome.NOT_RUN ? result.reason() + " " : "";
    }
}
