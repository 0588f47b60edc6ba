package dev.statusquo.benchmarks;

import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.ReadAhead;
import dev.statusquo.crawl.report.ReportFolder;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * What one crawl took.
 *
 * @param operations how many are declared
 * @param planned how many cases were planned
 * @param cases how many of them were run
 * @param requests how many requests were sent
 * @param planning seconds of processor time to load the document and plan
 * @param run what running the cases took
 * @param reporting seconds of processor time to write the reports
 * @param planKept bytes of heap that the document and the plan keep
 * @param runKept bytes of heap that is kept besides when all cases have run
 */
record GrowthFigures(
        int operations,
        int planned,
        int cases,
        long requests,
        double planning,
        Usage run,
        double reporting,
        long planKept,
        long runKept) {

    static final String HEAD =
            "| operations | cases | requests | run, µs a case | CPU: load and plan, µs a planned case"
                    + " | run, µs a case | report, µs a case | plan keeps, B a planned case | run keeps, B a case | peak heap MB |\n"
                    + "|---|---|---|---|---|---|---|---|---|---|";

    /** Crawls a service by what {@code thinned} leaves of the plan, with the ids that it is given; loading its document counts. */
    static GrowthFigures of(
            Supplier<CrawledService> loaded,
            UnaryOperator<CrawlPlan> thinned,
            Function<DeclaredApi, Fixtures> ids,
            int concurrency)
            throws IOException, InterruptedException {
        long before = Usage.kept();
        List<CrawledService> services = new ArrayList<>();
        List<CrawlPlan> plans = new ArrayList<>();
        double planning = Usage.processorSeconds(() -> {
            services.add(loaded.get());
            plans.add(thinned.apply(services.get(0).plan()));
        });
        CrawledService service = services.get(0);
        CrawlPlan wanted = plans.get(0);
        long planKept = Usage.kept() - before;
        Crawler crawler = Crawler.of(service.setup(OkHttpTransport.create(), ids.apply(service.api())));
        Usage run = Usage.of(() -> {
            try (crawler;
                    ReadAhead ahead = ReadAhead.of(crawler, wanted, concurrency)) {
                wanted.cases().forEach(ahead::run);
            }
            return 0;
        });
        long runKept = Usage.kept() - before - planKept;
        Path reports = Files.createTempDirectory("statusquo-growth");
        double reporting =
                Usage.processorSeconds(() -> ReportFolder.at(reports).write(crawler.result(), Redaction.standard()));
        return new GrowthFigures(
                service.api().operations().size(),
                wanted.planned(),
                wanted.cases().size(),
                crawler.result().requests(),
                planning,
                run,
                reporting,
                planKept,
                runKept);
    }

    /** Returns the medians of crawls of the same document. */
    static GrowthFigures median(List<GrowthFigures> all) {
        GrowthFigures any = all.get(0);
        return new GrowthFigures(
                any.operations,
                any.planned,
                any.cases,
                any.requests,
                median(all, GrowthFigures::planning),
                Usage.median(all.stream().map(GrowthFigures::run).toList()),
                median(all, GrowthFigures::reporting),
                (long) median(all, GrowthFigures::planKept),
                (long) median(all, GrowthFigures::runKept));
    }

    private static double median(List<GrowthFigures> all, ToDoubleFunction<GrowthFigures> part) {
        return all.stream()
                .sorted(Comparator.comparingDouble(part))
                .skip(all.size() / 2)
                .mapToDouble(part)
                .findFirst()
                .orElseThrow();
    }

    /** Returns a row of the table. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %.1f | %.1f | %.1f | %.1f | %,d | %,d | %d |",
                operations,
                cases,
                requests,
                run.seconds() * 1e6 / cases,
                planning * 1e6 / planned,
                run.processorSeconds() * 1e6 / cases,
                reporting * 1e6 / cases,
                planKept / planned,
                runKept / cases,
                run.peak() >> 20);
    }

    /** Returns what the crawl took altogether. */
    String whole() {
        return String.format(
                Locale.ROOT,
                "%,d cases, %,d requests: run in %.1f s; CPU: %.1f s to load and plan, %.1f s to run, %.1f s to report;"
                        + " peak heap %d MB of %d",
                cases,
                requests,
                run.seconds(),
                planning,
                run.processorSeconds(),
                reporting,
                run.peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
