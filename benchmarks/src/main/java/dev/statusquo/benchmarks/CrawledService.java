package dev.statusquo.benchmarks;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Glob;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.Permissions;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.exchange.Transport;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import java.io.Closeable;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A service that is crawled to measure the crawl.
 *
 * @param name what the table calls it
 * @param api what is declared
 * @param baseUrl where it is
 * @param process what ends it
 * @param identities who the crawl may act as
 * @param excluded operations that are left alone
 * @param renewal the path that a POST puts the service back to its beginning at; empty for none
 */
record CrawledService(
        String name,
        DeclaredApi api,
        String baseUrl,
        Closeable process,
        Identities identities,
        List<Glob> excluded,
        String renewal)
        implements Closeable {

    private static final List<String> UNWANTED = List.of(
            "POST /__admin/shutdown",
            "POST /__admin/reset",
            "POST /__admin/settings",
            "POST /__admin/recordings/start",
            "POST /__admin/messages/wait",
            "POST /__admin/messages/wait-for-count");

    /** Returns the example service. */
    static CrawledService bookshop() throws IOException {
        ServiceProcess process = ServiceProcess.of(Bookshop.class.getName(), "0");
        return new CrawledService(
                "bookshop",
                declared("classpath:bookshop/openapi.yaml"),
                process.baseUrl(),
                process,
                new Identities(Map.of("owner", Credentials.bearer(Bookshop.OWNER_TOKEN))),
                List.of(),
                "");
    }

    /** Returns WireMock with its admin API. */
    static CrawledService wireMock() throws IOException {
        ServiceProcess process = ServiceProcess.of(WireMockService.class.getName());
        return new CrawledService(
                "WireMock",
                declared("classpath:swagger/wiremock-admin-api.json"),
                process.baseUrl(),
                process,
                new Identities(Map.of()),
                UNWANTED.stream().map(Glob::new).toList(),
                "/__admin/reset");
    }

    /** Returns the service that answers at once, with a generated document. */
    static CrawledService instant(DeclaredApi generated) throws IOException {
        ServiceProcess process = ServiceProcess.of(InstantService.class.getName());
        return new CrawledService(
                "instant",
                generated,
                process.baseUrl(),
                process,
                new Identities(Map.of()),
                List.of(),
                InstantAnswers.RENEWAL);
    }

    /** Returns such a service that runs already, and goes on. */
    static CrawledService instantAt(String baseUrl, DeclaredApi generated) {
        return new CrawledService(
                "instant", generated, baseUrl, () -> {}, new Identities(Map.of()), List.of(), InstantAnswers.RENEWAL);
    }

    static DeclaredApi declared(String source) {
        return OpenApiSource.of(source)
                .loadedBy(CrawledService.class.getClassLoader())
                .read();
    }

    /** Puts the service back to its beginning, if it can: what one round leaves behind would make the next one dearer. */
    void renew() throws IOException {
        if (renewal.isEmpty()) {
            return;
        }
        HttpURLConnection post =
                (HttpURLConnection) URI.create(baseUrl + renewal).toURL().openConnection();
        post.setRequestMethod("POST");
        if (post.getResponseCode() >= 300) {
            throw new IOException("POST " + renewal + " was answered " + post.getResponseCode());
        }
        post.disconnect();
    }

    CrawlPlan plan() {
        return CrawlPlan.of(api, new Selection(List.of(), List.of(), excluded));
    }

    CrawlSetup setup(Transport transport) {
        return setup(transport, Fixtures.none());
    }

    CrawlSetup setup(Transport transport, Fixtures fixtures) {
        return new CrawlSetup(
                "CrawlReplay",
                api,
                baseUrl,
                identities,
                fixtures,
                transport,
                new Limits(
                        Set.of(),
                        Integer.MAX_VALUE,
                        Limits.DEFAULT_TIMEOUT,
                        excluded,
                        Duration.ofHours(1),
                        Permissions.standard(),
                        Limits.DEFAULT_STRESS_BUDGET),
                Profile.guide(),
                HttpRules.all(),
                1,
                Redaction.standard());
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
