package dev.statusquo.crawl.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.data.BaseAddress;
import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The document of GitHub's API: 1,223 operations in 13 MB. */
@Tag("real")
class GithubTest {

    private static final int MOST_REQUESTS = 1_500;

    static Path document;
    static DeclaredApi api;

    @BeforeAll
    static void read() {
        document = NpmPackages.folderOf(NpmPackages.GITHUB).resolve("generated/api.github.com.json");
        api = OpenApiSource.of(document.toString()).read();
    }

    @Test
    void isReadAsAWhole() {
        assertThat(api.operations()).hasSize(1_223);
        assertThat(api.broken()).isEmpty();
    }

    @Test
    void getsValidRequestsToAllOperations() {
        List<String> remarks = new ArrayList<>();
        for (Breadth breadth : Breadth.values()) {
            ValueGenerator values = ValueGenerator.seeded(1).breadth(breadth);
            for (DeclaredOperation operation : api.operations()) {
                RequestDraft draft = RequestDraft.of(operation, values);
                draft.toRequest(BaseAddress.of("http://localhost:8080", api.servers()));
                remarks.addAll(draft.remarks());
            }
        }

        assertThat(remarks).hasSize(5).allMatch(remark -> remark.startsWith("content: example 'default' does not fit"));
    }

    @Test
    void isMockedByAServerThatAcceptsThem() throws IOException {
        try (Prism prism = Prism.serving(document)) {
            Refusals refusals = Refusals.of(api, prism, Breadth.USUAL);

            assertThat(refusals.sent()).isGreaterThan(1_200);
            assertThat(refusals.all()).isEmpty();

            CrawlResult result = crawl(prism.baseUrl());

            assertThat(result.requests()).isLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(result.cases()).hasSizeGreaterThan(api.operations().size());
        }
    }

    private static CrawlResult crawl(String baseUrl) {
        Limits limits = new Limits(Set.of(), MOST_REQUESTS, Limits.DEFAULT_TIMEOUT, List.of());
        CrawlSetup setup = new CrawlSetup(
                "Github",
                api,
                baseUrl,
                new Identities(Map.of()),
                new Fixtures(Map.of()),
                OkHttpTransport.of(new OkHttpClient()),
                limits,
                Profile.guide(),
                HttpRules.all(),
                1,
                Redaction.standard());
        try (Crawler crawl = Crawler.of(setup)) {
            CrawlPlan.of(api, new Selection(List.of(), List.of(), List.of()))
                    .cases()
                    .forEach(crawl::run);
            return crawl.result();
        }
    }
}
