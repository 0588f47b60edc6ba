package dev.statusquo.benchmarks;

import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.ReadAhead;
import dev.statusquo.crawl.report.ReportFolder;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures crawls, reports included, against a bare OkHttp loop that sends the same requests once more, alternating. Arguments: names
 * of services, {@code bookshop}, {@code wiremock} or {@code instant}, and concurrencies; all and 1, 8 and 32 without any.
 *
 * <p>Many rounds are not counted: a crawl is a lot of code, of which the JVM still compiles much when a loop of a few lines has long
 * been compiled. Each crawl and each loop begins with what the service held at the start.
 */
final class CrawlReplay {

    private static final int WARM_UPS = Integer.getInteger("warm", 40);
    private static final int MEASURED = Integer.getInteger("rounds", 15);
    private static final int INSTANT_OPERATIONS = 50;

    private final CrawledService service;
    private final CrawlPlan plan;
    private final Path reports;

    private CrawlReplay(CrawledService service, Path reports) {
        this.service = service;
        this.plan = service.plan();
        this.reports = reports;
    }

    /** Prints the figures as a Markdown table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> names =
                Arrays.stream(arguments).filter(one -> !isNumber(one)).toList();
        List<Integer> concurrencies = Arrays.stream(arguments)
                .filter(CrawlReplay::isNumber)
                .map(Integer::valueOf)
                .toList();
        System.out.println("| service | threads | requests | crawl/s | bare/s | ratio | CPU µs a request (bare)"
                + " | allocated kB a request (bare) | peak heap MB |\n|---|---|---|---|---|---|---|---|---|");
        for (String name : names.isEmpty() ? List.of("bookshop", "wiremock", "instant") : names) {
            try (CrawledService service = named(name)) {
                CrawlReplay replay = new CrawlReplay(service, Files.createTempDirectory("statusquo-replay"));
                for (int concurrency : concurrencies.isEmpty() ? List.of(1, 8, 32) : concurrencies) {
                    replay.measure(concurrency);
                }
            }
        }
        System.exit(0);
    }

    private static boolean isNumber(String argument) {
        return Character.isDigit(argument.charAt(0));
    }

    private static CrawledService named(String name) throws IOException {
        return switch (name) {
            case "bookshop" -> CrawledService.bookshop();
            case "wiremock" -> CrawledService.wireMock();
            case "instant" ->
                CrawledService.instant(CrawledService.declared(
                        GeneratedDocument.of(INSTANT_OPERATIONS).toString()));
            default ->
                throw new IllegalArgumentException("service is '" + name + "'; it is bookshop, wiremock or instant");
        };
    }

    private void measure(int concurrency) throws IOException, InterruptedException {
        List<Usage> crawls = new ArrayList<>();
        List<Usage> loops = new ArrayList<>();
        int requests = 0;
        for (int i = 0; i < WARM_UPS + MEASURED; i++) {
            service.renew();
            RecordingTransport transport = new RecordingTransport(OkHttpTransport.create());
            Usage crawl = Usage.of(() -> crawl(transport, concurrency));
            List<Request> sent = transport.sent();
            BareLoop loop = new BareLoop(sent);
            service.renew();
            Usage bare = Usage.of(() -> loop.run(concurrency));
            if (i >= WARM_UPS) {
                requests = sent.size();
                crawls.add(crawl.per(sent.size()));
                loops.add(bare.per(sent.size()));
            }
        }
        double[] ratios = new double[MEASURED];
        Arrays.setAll(ratios, i -> loops.get(i).seconds() / crawls.get(i).seconds());
        Usage crawl = Usage.median(crawls);
        Usage bare = Usage.median(loops);
        System.out.printf(
                "| %s | %d | %d | %.0f | %.0f | %s | %.0f (%.0f) | %.1f (%.1f) | %d |%n",
                service.name(),
                concurrency,
                requests,
                1 / crawl.seconds(),
                1 / bare.seconds(),
                Spread.of(ratios).text(),
                crawl.processorSeconds() * 1e6,
                bare.processorSeconds() * 1e6,
                crawl.allocated() / 1e3,
                bare.allocated() / 1e3,
                crawl.peak() >> 20);
    }

    /** Returns the bytes that the threads of the crawl allocated. */
    private double crawl(RecordingTransport transport, int concurrency) {
        Crawler crawler = Crawler.of(service.setup(transport));
        try (crawler;
                ReadAhead ahead = ReadAhead.of(crawler, plan, concurrency)) {
            plan.cases().forEach(ahead::run);
        }
        ReportFolder.at(reports).write(crawler.result(), Redaction.standard());
        return transport.allocated();
    }
}
