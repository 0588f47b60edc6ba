package dev.statusquo.examples.crawl;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Extras;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Glob;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.Permissions;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.run.RunCases;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.examples.bookshop.Fault;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Crawls without JUnit around them, for tests about what a crawl finds. */
final class Crawls {

    private static final OkHttpTransport TRANSPORT = OkHttpTransport.create();

    private Crawls() {}

    /** Returns those who visit the bookshop: one who may do everything, one who may read, and one whose token has expired. */
    static Map<String, Credentials> identities() {
        Map<String, Credentials> identities = new LinkedHashMap<>();
        identities.put("owner", Credentials.bearer(Bookshop.OWNER_TOKEN));
        identities.put("reader", Credentials.bearer(Bookshop.READER_TOKEN));
        identities.put("expired", Credentials.bearer(Bookshop.EXPIRED_TOKEN));
        return identities;
    }

    static DeclaredApi api(String location) {
        return OpenApiSource.of(location)
                .loadedBy(Crawls.class.getClassLoader())
                .read();
    }

    /** Returns what a crawl of a bookshop with these faults saw, where nothing is settled. */
    static CrawlResult ofBookshop(DeclaredApi api, Fault... faults) {
        return ofBookshop(api, Conventions.none(), faults);
    }

    /** Returns what a crawl of a bookshop with these faults saw, held to conventions. */
    static CrawlResult ofBookshop(DeclaredApi api, Conventions conventions, Fault... faults) {
        return ofBookshop(api, List.of(), conventions, faults);
    }

    /** Returns what a crawl of some operations of a bookshop with these faults saw; none are all. */
    static CrawlResult ofBookshop(DeclaredApi api, List<Glob> included, Conventions conventions, Fault... faults) {
        try (Bookshop bookshop = Bookshop.start(faults)) {
            Map<String, String> fixtures = Map.of("customerId", "1");
            Crawler crawl = Crawler.of(
                    setup(api, bookshop.baseUrl(), identities(), fixtures, Profile.strict(), Limits.standard())
                            .settling(conventions.settled(List.of())));
            Selection selection = new Selection(List.of(), included, List.of());
            return run(crawl, api, identities(), selection, conventions);
        }
    }

    static CrawlResult of(
            DeclaredApi api,
            String baseUrl,
            Map<String, Credentials> identities,
            Map<String, String> fixtures,
            Profile profile,
            List<String> excluded) {
        return of(api, baseUrl, identities, fixtures, profile, excluded, List.of());
    }

    /** Returns what a crawl saw that may use up with some operations what it did not create. */
    static CrawlResult of(
            DeclaredApi api,
            String baseUrl,
            Map<String, Credentials> identities,
            Map<String, String> fixtures,
            Profile profile,
            List<String> excluded,
            List<String> destructive) {
        List<Glob> patterns = excluded.stream().map(Glob::new).toList();
        Permissions permissions = new Permissions(
                false, false, destructive.stream().map(Glob::new).toList());
        Limits limits = Limits.standard().excluding(patterns).permitting(permissions);
        Crawler crawl = Crawler.of(setup(api, baseUrl, identities, fixtures, profile, limits));
        Selection selection = new Selection(List.of(), List.of(), patterns);
        return run(crawl, api, identities, selection, Conventions.none());
    }

    private static CrawlSetup setup(
            DeclaredApi api,
            String baseUrl,
            Map<String, Credentials> identities,
            Map<String, String> fixtures,
            Profile profile,
            Limits limits) {
        return new CrawlSetup(
                "Crawls",
                api,
                baseUrl,
                new Identities(identities),
                new Fixtures(fixtures),
                TRANSPORT,
                limits,
                profile,
                HttpRules.all(),
                1,
                Redaction.standard());
    }

    private static CrawlResult run(
            Crawler crawl,
            DeclaredApi api,
            Map<String, Credentials> identities,
            Selection selection,
            Conventions conventions) {
        try (crawl) {
            CrawlPlan.of(
                            api,
                            new Identities(identities).principals(),
                            selection,
                            Extras.none().judgedBy(RunCases.of(conventions)).settling(conventions.settled(List.of())))
                    .cases()
                    .forEach(crawl::run);
        }
        return crawl.result();
    }
}
