package dev.statusquo.benchmarks;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Glob;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.ReadAhead;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Measures crawls of a running service against a bare OkHttp loop that sends the same requests once more, alternating. The service
 * runs in a process of its own, so that only our processor time and memory are counted. Arguments: the document, the base URL, a
 * bearer token or {@code -} for none, then patterns of operations to leave alone.
 */
final class CrawlReplay {

    private static final int[] CONCURRENCIES = {1, 8, 32};
    private static final int WARM_UPS = 2;
    private static final int MEASURED = 5;

    private final DeclaredApi api;
    private final String baseUrl;
    private final Identities identities;
    private final List<Glob> excluded;
    private final CrawlPlan plan;

    private CrawlReplay(DeclaredApi api, String baseUrl, Identities identities, List<Glob> excluded) {
        this.api = api;
        this.baseUrl = baseUrl;
        this.identities = identities;
        this.excluded = excluded;
        this.plan = CrawlPlan.of(api, new Selection(List.of(), List.of(), excluded));
    }

    /** Prints the figures. */
    public static void main(String[] arguments) throws InterruptedException {
        Map<String, Credentials> owner =
                arguments[2].equals("-") ? Map.of() : Map.of("owner", Credentials.bearer(arguments[2]));
        CrawlReplay replay = new CrawlReplay(
                OpenApiSource.of(arguments[0])
                        .loadedBy(CrawlReplay.class.getClassLoader())
                        .read(),
                arguments[1],
                new Identities(owner),
                Arrays.stream(arguments).skip(3).map(Glob::new).toList());
        System.out.println("concurrency  requests  crawl/s  bare/s  ratio"
                + "  CPU µs per request (bare)  allocated kB per request (bare)  peak heap MB (bare)");
        for (int concurrency : CONCURRENCIES) {
            replay.measure(concurrency);
        }
    }

    private void measure(int concurrency) throws InterruptedException {
        List<Usage> crawls = new ArrayList<>();
        List<Usage> loops = new ArrayList<>();
        int requests = 0;
        for (int i = 0; i < WARM_UPS + MEASURED; i++) {
            RecordingTransport transport = new RecordingTransport(OkHttpTransport.create());
            Usage crawl = Usage.of(() -> crawl(transport, concurrency));
            List<Request> sent = transport.sent();
            BareLoop loop = new BareLoop(sent);
            Usage bare = Usage.of(() -> loop.run(concurrency));
            if (i >= WARM_UPS) {
                requests = sent.size();
                crawls.add(crawl.per(sent.size()));
                loops.add(bare.per(sent.size()));
            }
        }
        Usage crawl = Usage.median(crawls);
        Usage bare = Usage.median(loops);
        System.out.printf(
                "%11d %9d %8.0f %7.0f %6.2f %19.0f (%4.0f) %25.0f (%3.0f) %15d (%d)%n",
                concurrency,
                requests,
                1 / crawl.seconds(),
                1 / bare.seconds(),
                bare.seconds() / crawl.seconds(),
                crawl.processorSeconds() * 1e6,
                bare.processorSeconds() * 1e6,
                crawl.allocated() / 1e3,
                bare.allocated() / 1e3,
                crawl.peak() >> 20,
                bare.peak() >> 20);
    }

    /** Returns the bytes that the threads of the crawl allocated. */
    private double crawl(RecordingTransport transport, int concurrency) {
        Crawler crawler = Crawler.of(new CrawlSetup(
                "CrawlReplay",
                api,
                baseUrl,
                identities,
                Fixtures.none(),
                transport,
                Limits.standard().excluding(excluded),
                Profile.guide(),
                HttpRules.all(),
                1,
                Redaction.standard()));
        try (crawler;
                ReadAhead ahead = ReadAhead.of(crawler, plan, concurrency)) {
            plan.cases().forEach(ahead::run);
        }
        return transport.allocated();
    }
}
