package dev.statusquo.service;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Extras;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Glob;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.probe.Settled;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.run.RunCases;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.Profile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A crawl without JUnit and without the response rules, under the profile that makes everything an error. */
public record SmallCrawl(
        DeclaredApi api,
        String baseUrl,
        Map<String, Credentials> identities,
        Fixtures fixtures,
        int budget,
        List<Glob> excluded,
        Set<String> allowedHosts) {

    public SmallCrawl(
            DeclaredApi api,
            String baseUrl,
            Map<String, Credentials> identities,
            Fixtures fixtures,
            int budget,
            List<Glob> excluded) {
        this(api, baseUrl, identities, fixtures, budget, excluded, Set.of());
    }

    public static SmallCrawl of(String document, String baseUrl) {
        return new SmallCrawl(
                OpenApiSource.ofText("api.yaml", document).read(),
                baseUrl,
                Map.of(),
                Fixtures.none(),
                5_000,
                List.of());
    }

    public static SmallCrawl of(Things things) {
        Credentials owner = Credentials.bearer(Things.TOKEN);
        DeclaredApi api = OpenApiSource.of("classpath:contract/things.yaml").read();
        return new SmallCrawl(api, things.baseUrl(), Map.of("owner", owner), Fixtures.none(), 5_000, List.of());
    }

    public SmallCrawl with(Map<String, String> values) {
        return new SmallCrawl(api, baseUrl, identities, new Fixtures(values), budget, excluded, allowedHosts);
    }

    public SmallCrawl as(Map<String, Credentials> principals) {
        return new SmallCrawl(api, baseUrl, principals, fixtures, budget, excluded, allowedHosts);
    }

    public SmallCrawl within(int requests) {
        return new SmallCrawl(api, baseUrl, identities, fixtures, requests, excluded, allowedHosts);
    }

    /** Returns the crawl of a service at another address, with one host allowed. */
    public SmallCrawl at(String address, String allowedHost) {
        return new SmallCrawl(api, address, identities, fixtures, budget, excluded, Set.of(allowedHost));
    }

    /** Returns the crawl with these operations left alone. */
    public SmallCrawl excluding(String... operations) {
        return new SmallCrawl(
                api,
                baseUrl,
                identities,
                fixtures,
                budget,
                Stream.of(operations).map(Glob::new).toList(),
                allowedHosts);
    }

    /** Returns what became of all cases whose keys fit. */
    public CrawlResult run(String only) {
        return run(new Selection(List.of(new Glob(only)), List.of(), excluded), Extras.none());
    }

    /** Returns what became of the only case whose key fits, where the service may be loaded on purpose. */
    public CaseResult stressed(String only) {
        Selection selection = new Selection(List.of(new Glob(only)), List.of(), excluded);
        return single(run(selection, new Extras(true, List.of())), only);
    }

    /** Returns what became of all cases, those that judge the whole run included. */
    public CrawlResult runAndJudge(Conventions conventions) {
        return runAndJudge(conventions.settled(List.of()), conventions);
    }

    /** Returns the same for a project that has settled this, its own shapes included. */
    public CrawlResult runAndJudge(Settled settled, Conventions conventions) {
        Extras extras = Extras.none().judgedBy(RunCases.of(conventions)).settling(settled);
        return run(new Selection(List.of(), List.of(), excluded), extras);
    }

    /** Returns what became of the only case whose key fits, in a project that has settled this. */
    public CaseResult one(String only, Settled settled) {
        Selection selection = new Selection(List.of(new Glob(only)), List.of(), excluded);
        return single(run(selection, Extras.none().settling(settled)), only);
    }

    private CrawlResult run(Selection selection, Extras extras) {
        Limits limits = new Limits(allowedHosts, budget, Duration.ofSeconds(5), excluded).stressing(100);
        Crawler crawl = Crawler.of(new CrawlSetup(
                "SmallCrawl",
                api,
                baseUrl,
                new Identities(identities),
                fixtures,
                OkHttpTransport.create().withTimeout(limits.timeout()),
                limits,
                Profile.strict(),
                List.of(),
                1,
                Redaction.standard(),
                extras.settled()));
        CrawlPlan.of(api, new Identities(identities).principals(), selection, extras)
                .cases()
                .forEach(crawl::run);
        crawl.close();
        return crawl.result();
    }

    /** Returns what became of the only case whose key fits. */
    public CaseResult one(String only) {
        return single(run(only), only);
    }

    private static CaseResult single(CrawlResult result, String only) {
        List<CaseResult> cases = result.cases();
        if (cases.size() != 1) {
            throw new AssertionError(cases.size() + " cases fit " + only);
        }
        return cases.get(0);
    }
}
