package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.run.RunCases;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a service with eighty operations that is nothing like its document, the report is short and true. */
@Timeout(120)
class BadServiceTest {

    private static final int RESOURCES = 20;
    private static final DeclaredApi API =
            OpenApiSource.ofText("many.yaml", document()).read();

    @Test
    void saysThatEverythingIsTheSamePage() {
        Reply page = Reply.of(200).with("Content-Type", "text/html").saying("<!doctype html><p>Welcome</p>");

        CrawlResult result = crawl(asked -> page);

        assertThat(causes(result)).isLessThanOrEqualTo(4);
        assertSaid(result, "every request got the same answer, 200 OK; the base URL is probably wrong");
    }

    @Test
    void saysThatEverythingIsTheSameSuccess() {
        CrawlResult result = crawl(asked -> Reply.json(200, "{}"));

        assertThat(causes(result)).isLessThanOrEqualTo(6);
        assertSaid(result, "every request got the same answer, 200 OK");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 500, 503})
    void saysThatEverythingFailsAlike(int status) {
        CrawlResult result = crawl(asked -> Reply.error(status, "same")
                .with("WWW-Authenticate", "Bearer realm=\"all\"")
                .with("Retry-After", "99"));

        assertThat(causes(result)).isLessThanOrEqualTo(4);
        assertSaid(result, "every request got the same answer, " + status);
    }

    @Test
    void groupsWhatOneForgottenHandlerBreaks() {
        CrawlResult result =
                crawl(asked -> asked.method().equals("GET") && asked.path().matches("/r\\d+")
                        ? Reply.json(200, "[]")
                        : Reply.error(500, "unhandled"));

        assertThat(result.count(CaseOutcome.FAILED)).isGreaterThan(RESOURCES);
        assertThat(causes(result)).isLessThanOrEqualTo(8);
        assertThat(lines(result)).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void keepsShortOfRandomStatuses() {
        Random random = new Random(5);
        int[] statuses = {200, 201, 204, 301, 400, 401, 404, 409, 418, 500, 503};

        CrawlResult result = crawl(asked -> {
            synchronized (random) {
                return Reply.json(statuses[random.nextInt(statuses.length)], "{\"id\":1}");
            }
        });

        assertThat(causes(result)).isLessThanOrEqualTo(80);
        assertThat(lines(result)).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void keepsShortOfGarbage() {
        Random random = new Random(6);

        CrawlResult result = crawl(asked -> {
            byte[] bytes = new byte[200];
            synchronized (random) {
                random.nextBytes(bytes);
            }
            return Reply.raw(bytes);
        });

        assertThat(causes(result)).isLessThanOrEqualTo(3);
        assertThat(result.count(CaseOutcome.PASSED)).isZero();
        assertThat(lines(result)).hasSizeLessThanOrEqualTo(25);
    }

    private static void assertSaid(CrawlResult result, String what) {
        assertThat(String.join("\n", lines(result))).contains(what);
        assertThat(lines(result)).hasSizeLessThanOrEqualTo(25);
        assertThat(result.count(CaseOutcome.NOT_RUN))
                .isGreaterThan(result.cases().size() * 3L / 4);
        assertThat(result.cases())
                .filteredOn(one -> one.key().contains("malformed JSON"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.outcome()).isEqualTo(CaseOutcome.NOT_RUN));
    }

    private static int causes(CrawlResult result) {
        return Cause.of(result).size();
    }

    private static List<String> lines(CrawlResult result) {
        return ConsoleSummary.lines(result, Redaction.standard(), Path.of("report.html"));
    }

    private static CrawlResult crawl(Function<Asked, Reply> service) {
        try (TestServer server = TestServer.answering(service)) {
            Limits limits = Limits.standard();
            Crawler crawl = Crawler.of(new CrawlSetup(
                    "BadService",
                    API,
                    server.baseUrl(),
                    new Identities(Map.of("owner", Credentials.bearer("t-1"))),
                    Fixtures.none(),
                    OkHttpTransport.create().withTimeout(Duration.ofSeconds(5)),
                    limits,
                    Profile.guide(),
                    HttpRules.all(),
                    1,
                    Redaction.standard()));
            CrawlPlan.of(API, Principals.none(), Selection.all(), RunCases.of(Conventions.none()))
                    .cases()
                    .forEach(crawl::run);
            crawl.close();
            return crawl.result();
        }
    }

    private static String document() {
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < RESOURCES; i++) {
            paths.append("""
                      /rI:
                        get: {responses: {"200": {description: all}, "401": {description: who}}}
                        post:
                          security: [{token: []}]
                          requestBody:
                            required: true
                            content: {application/json: {schema: {type: object, required: [name],
                              properties: {name: {type: string, maxLength: 20}, size: {type: integer}}}}}
                          responses: {"201": {description: made}, "400": {description: no}, "401": {description: who}}
                      /rI/{id}:
                        parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                        get: {responses: {"200": {description: one}, "404": {description: none}}}
                        delete:
                          security: [{token: []}]
                          responses: {"204": {description: gone}, "401": {description: who}, "404": {description: none}}
                    """.replace("/rI", "/r" + i));
        }
        return """
                openapi: 3.1.0
                info: {title: Many, version: "1"}
                components: {securitySchemes: {token: {type: http, scheme: bearer}}}
                paths:
                """ + paths;
    }
}
