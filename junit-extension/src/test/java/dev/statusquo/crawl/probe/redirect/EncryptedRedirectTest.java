package dev.statusquo.crawl.probe.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Glob;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service that speaks https, reached by a transport of its own: nothing leaves the machine. */
class EncryptedRedirectTest {

    private static final String BASE = "https://127.0.0.1:8443";

    private static final String MOVED = """
            openapi: 3.1.0
            info: {title: Moved, version: '1'}
            paths:
              /old: {get: {responses: {'308': {description: moved}}}}
            """;

    private final List<String> asked = new ArrayList<>();

    @Test
    void saysThatARedirectLeavesHttps() {
        CaseResult one = redirected("http://127.0.0.1:8443/new");

        assertThat(one.findings()).singleElement().satisfies(found -> {
            assertThat(found.finding().rule().id()).isEqualTo("redirect-stays-encrypted");
            assertThat(found.finding().broken().facts().toString()).contains("http://127.0.0.1:8443/new");
        });
        assertThat(asked).allMatch(uri -> uri.startsWith("https:"));
    }

    @Test
    void isContentWithOneThatStays() {
        assertThat(redirected("/new").outcome()).isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void asksNoOtherHost() {
        CaseResult one = redirected("https://elsewhere.invalid/new");

        assertThat(one.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
        assertThat(one.reason()).contains("another origin");
        assertThat(asked).allMatch(uri -> uri.startsWith(BASE));
    }

    private CaseResult redirected(String location) {
        DeclaredApi api = OpenApiSource.ofText("api.yaml", MOVED).read();
        Crawler crawl = Crawler.of(new CrawlSetup(
                "EncryptedRedirectTest",
                api,
                BASE,
                new Identities(Map.of()),
                Fixtures.none(),
                request -> answer(request, location),
                Limits.standard(),
                Profile.strict(),
                List.of(),
                1,
                Redaction.standard()));
        Selection only = new Selection(List.of(new Glob("GET /old · redirect followed*")), List.of(), List.of());
        try (crawl) {
            return crawl.run(CrawlPlan.of(api, only).cases().get(0));
        }
    }

    private Exchange answer(Request request, String location) {
        asked.add(request.uri());
        boolean old = request.uri().endsWith("/old");
        HeaderFields headers = HeaderFields.none().with("Content-Type", "application/json");
        return new Exchange(
                request,
                new Response(
                        Status.of(old ? 308 : 200),
                        old ? headers.with("Location", location) : headers,
                        old ? Body.empty() : Body.of("{}")));
    }
}
