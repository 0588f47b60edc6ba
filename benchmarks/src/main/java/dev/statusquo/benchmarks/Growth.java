package dev.statusquo.benchmarks;

import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.probe.ProbeCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures how the cost of a case grows with the number of operations: a generated document, the service that answers at once, at
 * most 100,000 cases of operations evenly chosen from the document. Arguments: numbers of operations; 10, 100, 1,000 and 10,000
 * without any.
 *
 * <p>What is asked is how cost grows, not what the start of a JVM takes. So crawls of {@value #WARM_UP_CASES} cases altogether run
 * first and are not counted: they compile the code of the crawl, of the reports and of the service, which runs in one process for
 * all sizes and forgets what it was sent after each crawl. And small documents are crawled several times, until
 * {@value #COUNTED_CASES} cases are counted or {@value #MOST_CRAWLS} crawls; the figures are medians of those crawls.
 *
 * <p>A path instead of numbers is a document, such as a large one of others: it is crawled once, with nothing warmed up, on the
 * service that answers as it declares.
 */
final class Growth {

    private static final List<Integer> USUAL = List.of(10, 100, 1_000, 10_000);
    private static final int MOST_CASES = Integer.getInteger("cases", 100_000);
    private static final int CONCURRENCY = Integer.getInteger("concurrency", 4);
    private static final int WARM_UP = 200;
    private static final int WARM_UP_CASES = 150_000;
    private static final int COUNTED_CASES = 20_000;
    private static final int MOST_CRAWLS = 15;

    private Growth() {}

    /** Prints the figures as a Markdown table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(GrowthFigures.HEAD);
        if (arguments.length == 1 && Files.exists(Path.of(arguments[0]))) {
            ofDocument(arguments[0]);
        } else {
            ofSizes(
                    arguments.length == 0
                            ? USUAL
                            : Arrays.stream(arguments).map(Integer::valueOf).toList());
        }
        System.exit(0);
    }

    private static void ofDocument(String document) throws IOException, InterruptedException {
        try (ServiceProcess process = ServiceProcess.of(InstantService.class.getName(), "0", document)) {
            GrowthFigures figures = GrowthFigures.of(
                    () -> CrawledService.instantAt(process.baseUrl(), CrawledService.declared(document)),
                    Growth::thinned,
                    DeclaredIds::of,
                    CONCURRENCY);
            System.out.println(figures);
            System.out.println("\n" + figures.whole());
        }
    }

    private static void ofSizes(List<Integer> sizes) throws IOException, InterruptedException {
        try (ServiceProcess service = ServiceProcess.of(InstantService.class.getName())) {
            for (int cases = 0; cases < WARM_UP_CASES; ) {
                cases += crawled(WARM_UP, service.baseUrl()).cases();
            }
            for (int size : sizes) {
                List<GrowthFigures> all = new ArrayList<>();
                int cases = 0;
                while (all.isEmpty() || cases < COUNTED_CASES && all.size() < MOST_CRAWLS) {
                    all.add(crawled(size, service.baseUrl()));
                    cases += all.get(0).cases();
                }
                System.out.println(GrowthFigures.median(all));
            }
        }
    }

    private static GrowthFigures crawled(int operations, String baseUrl) throws IOException, InterruptedException {
        String document = GeneratedDocument.of(operations).toString();
        CrawledService.instantAt(baseUrl, CrawledService.declared(document)).renew();
        return GrowthFigures.of(
                () -> CrawledService.instantAt(baseUrl, CrawledService.declared(document)),
                Growth::thinned,
                none -> Fixtures.none(),
                CONCURRENCY);
    }

    /** Returns the plan with the cases of every so many kinds of things, so that all sizes run a like mixture of cases. */
    private static CrawlPlan thinned(CrawlPlan plan) {
        int total = plan.cases().size();
        if (total <= MOST_CASES) {
            return plan;
        }
        int step = (total + MOST_CASES - 1) / MOST_CASES;
        Map<String, Integer> kinds = new HashMap<>();
        plan.cases().forEach(one -> kinds.putIfAbsent(kind(one), kinds.size()));
        return new CrawlPlan(
                plan.api(),
                plan.cases().stream()
                        .filter(one -> kinds.getOrDefault(kind(one), 0) % step == 0)
                        .toList(),
                plan.planned(),
                plan.leftOut(),
                plan.selection());
    }

    private static String kind(ProbeCase one) {
        String[] segments = one.operation().split("/", -1);
        return segments.length > 1 ? segments[1] : "*";
    }
}
