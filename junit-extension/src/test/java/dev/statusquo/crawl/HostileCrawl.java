package dev.statusquo.crawl;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.exchange.Transport;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.Things;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Crawls of services of which one operation misbehaves; as a program, in a process of its own with as little memory as one gives it. */
final class HostileCrawl {

    static final Duration TIMEOUT = Duration.ofMillis(1_500);
    static final String HOSTILE = "GET /things · valid request → 200";
    static final List<String> OTHERS =
            List.of("GET /things/{id} · valid request → 200", "POST /things · valid request → 201");

    static final int MANY = 30;

    private static final DeclaredApi API =
            OpenApiSource.of("classpath:contract/things.yaml").read();

    private HostileCrawl() {}

    /**
     * Crawls the services at these addresses, and prints what became of the operation that misbehaves, a line each; of a single one,
     * what became of many.
     */
    public static void main(String[] addresses) {
        if (addresses.length == 1) {
            CrawlResult result = SmallCrawl.of(many(), addresses[0]).run("*valid request*");
            result.cases().forEach(one -> System.out.println(one.outcome() + " " + told(one)));
            return;
        }
        Transport transport = OkHttpTransport.create().withTimeout(TIMEOUT.multipliedBy(4));
        for (String address : addresses) {
            CrawlResult result = of(address, transport);
            CaseResult hostile = one(result, HOSTILE);
            boolean others = OTHERS.stream().allMatch(key -> one(result, key).outcome() == CaseOutcome.PASSED);
            System.out.println(
                    hostile.outcome() + " " + told(hostile) + (others ? "" : ", and the others did not pass"));
        }
    }

    /** Returns a document of many operations. */
    private static String many() {
        StringBuilder document = new StringBuilder("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n");
        String answer = "{description: d, content: {application/json: {schema: {type: object, required: [a]}}}}";
        for (int i = 0; i < MANY; i++) {
            document.append("  /a" + i + ": {get: {responses: {'200': " + answer + "}}}\n");
        }
        return document.toString();
    }

    static CrawlResult of(String address, Transport transport) {
        Limits limits = new Limits(Set.of(), 100, TIMEOUT, List.of());
        Crawler crawl = Crawler.of(new CrawlSetup(
                "Hostile",
                API,
                address,
                new Identities(Map.of("owner", Credentials.bearer(Things.TOKEN))),
                Fixtures.none(),
                transport,
                limits,
                Profile.guide(),
                HttpRules.all(),
                1,
                Redaction.standard()));
        List<Glob> only = Stream.concat(Stream.of(HOSTILE), OTHERS.stream())
                .map(Glob::new)
                .toList();
        CrawlPlan.of(API, new Selection(only, List.of(), List.of())).cases().forEach(crawl::run);
        crawl.close();
        return crawl.result();
    }

    static CaseResult one(CrawlResult result, String key) {
        return result.cases().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static String told(CaseResult result) {
        return result.reason()
                + result.findings().stream()
                        .map(one -> one.finding().rule().id())
                        .toList();
    }
}
