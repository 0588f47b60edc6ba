package dev.statusquo.benchmarks;

import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.ReadAhead;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.report.ReportFolder;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures how the cost of a case grows with the number of operations: a generated document, the service that answers at once, at
 * most 100,000 cases of operations evenly chosen from the document. Arguments: numbers of operations; 10, 100, 1,000 and 10,000
 * without any. A small crawl runs first and is not counted.
 */
final class Growth {

    private static final List<Integer> USUAL = List.of(10, 100, 1_000, 10_000);
    private static final int MOST_CASES = Integer.getInteger("cases", 100_000);
    private static final int CONCURRENCY = Integer.getInteger("concurrency", 4);
    private static final int WARM_UP = 50;

    private Growth() {}

    /** Prints the figures as a Markdown table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Integer> sizes = arguments.length == 0
                ? USUAL
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        System.out.println(
                "| operations | cases | requests | load and plan, µs a case | run, µs a case | CPU, µs a case"
                        + " | report, µs a case | heap kept, B a case | peak heap MB |\n|---|---|---|---|---|---|---|---|---|");
        measured(WARM_UP, false);
        for (int size : sizes) {
            measured(size, true);
        }
        System.exit(0);
    }

    private static void measured(int operations, boolean told) throws IOException, InterruptedException {
        String document = GeneratedDocument.of(operations).toString();
        long before = Usage.kept();
        long started = System.nanoTime();
        try (CrawledService service = CrawledService.instant(CrawledService.declared(document))) {
            CrawlPlan plan = thinned(service.plan());
            long planned = System.nanoTime();
            long planHeap = Usage.kept();
            Crawler crawler = Crawler.of(service.setup(OkHttpTransport.create()));
            Usage run = Usage.of(() -> {
                try (crawler;
                        ReadAhead ahead = ReadAhead.of(crawler, plan, CONCURRENCY)) {
                    plan.cases().forEach(ahead::run);
                }
                return 0;
            });
            long runHeap = Usage.kept();
            long reporting = System.nanoTime();
            ReportFolder.at(Files.createTempDirectory("statusquo-growth"))
                    .write(crawler.result(), Redaction.standard());
            long reported = System.nanoTime();
            int cases = plan.cases().size();
            if (told) {
                System.out.printf(
                        "| %,d | %,d | %,d | %.1f | %.1f | %.1f | %.1f | %,d (plan %,d) | %d |%n",
                        operations,
                        cases,
                        crawler.result().requests(),
                        (planned - started + 0.0) / 1e3 / cases,
                        run.seconds() * 1e6 / cases,
                        run.processorSeconds() * 1e6 / cases,
                        (reported - reporting) / 1e3 / cases,
                        (runHeap - planHeap) / cases,
                        (planHeap - before) / cases,
                        run.peak() >> 20);
                System.err.printf("%d operations in %.1f s%n", operations, (System.nanoTime() - started) / 1e9);
            }
        }
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
