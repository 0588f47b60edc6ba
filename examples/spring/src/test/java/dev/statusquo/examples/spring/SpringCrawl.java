package dev.statusquo.examples.spring;

import dev.statusquo.ContractClient;
import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.run.RunCases;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Crawls a service by the document that springdoc makes of it. */
final class SpringCrawl {

    private static final String DOCUMENT = "/v3/api-docs";

    private SpringCrawl() {}

    /** Returns what was found, each a rule and the operation that breaks it, however many cases showed it. */
    static Set<String> found(int port) {
        return of("http://localhost:" + port).findings().stream()
                .map(SpringCrawl::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String row(CaseFinding finding) {
        return finding.finding().rule().id() + " by " + finding.operation();
    }

    private static CrawlResult of(String baseUrl) {
        String text = ContractClient.to(baseUrl)
                .get(DOCUMENT)
                .expectOk()
                .exchange()
                .response()
                .body()
                .text();
        DeclaredApi api = OpenApiSource.ofText(DOCUMENT, text).read();
        Crawler crawl = Crawler.of(new CrawlSetup(
                "SpringCrawl",
                api,
                baseUrl,
                new Identities(Map.of()),
                new Fixtures(Map.of()),
                OkHttpTransport.create(),
                Limits.standard(),
                Profile.strict(),
                HttpRules.all(),
                1,
                Redaction.standard()));
        try (crawl) {
            CrawlPlan.of(api, new Selection(List.of(), List.of(), List.of()), RunCases.of(Conventions.none()))
                    .cases()
                    .forEach(crawl::run);
        }
        return crawl.result();
    }
}
