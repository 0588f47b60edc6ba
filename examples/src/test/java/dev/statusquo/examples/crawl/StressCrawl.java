package dev.statusquo.examples.crawl;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Extras;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.provoked.Provocation;
import dev.statusquo.crawl.probe.provoked.ProvokedOutcomes;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.examples.bookshop.Fault;
import dev.statusquo.examples.bookshop.RateLimit;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cases that load a bookshop on purpose, and one that closes it for a moment. */
final class StressCrawl {

    private static final Identities IDENTITIES = new Identities(new TreeMap<>(Map.of(
            "owner", Credentials.bearer(Bookshop.OWNER_TOKEN),
            "reader", Credentials.bearer(Bookshop.READER_TOKEN))));

    private StressCrawl() {}

    static CrawlResult of(DeclaredApi api, RateLimit searches, Fault... faults) {
        try (Bookshop bookshop = Bookshop.start(searches, faults)) {
            Crawler crawl = Crawler.of(new CrawlSetup(
                    "StressCrawl",
                    api,
                    bookshop.baseUrl(),
                    IDENTITIES,
                    Fixtures.none(),
                    OkHttpTransport.create(),
                    Limits.standard(),
                    Profile.strict(),
                    HttpRules.all(),
                    1,
                    Redaction.standard()));
            Extras extras = new Extras(true, List.of(new ProvokedOutcomes(List.of(closing(bookshop)))));
            try (crawl) {
                CrawlPlan.of(api, IDENTITIES.principals(), Selection.all(), extras).cases().stream()
                        .filter(one ->
                                one.safety() == Safety.STRESS || one.probe().equals(ProvokedOutcomes.INFO))
                        .forEach(crawl::run);
            }
            return crawl.result();
        }
    }

    private static Provocation closing(Bookshop bookshop) {
        return new Provocation(503, "GET /books", "closed", bench -> {
            bookshop.maintenance(true);
            try {
                Request books = Request.of(Method.GET, bench.uri("/books"));
                return new Provocation.Provoked.Answered(bench.atOnce(books));
            } finally {
                bookshop.maintenance(false);
            }
        });
    }
}
