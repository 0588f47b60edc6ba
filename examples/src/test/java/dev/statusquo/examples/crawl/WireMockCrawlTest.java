package dev.statusquo.examples.crawl;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that nobody wrote for this: the admin API of WireMock, crawled by the document in its own jar. */
class WireMockCrawlTest {

    private static final int MOST_REQUESTS_PER_OPERATION = 60;

    /** Why there is no valid request to the other operations. */
    private static final Map<String, String> NOT_ACCEPTED = Map.ofEntries(
            entry("POST /__admin/mappings/import", "422 Unprocessable Content"), // its content is not declared
            entry("POST /__admin/requests/reset", "404 Not Found"), // is declared and not there
            entry("POST /__admin/recordings/stop", "400 Bad Request")); // what starts a recording is excluded

    /** What may be used up of that which the crawl cannot create itself. */
    private static final List<String> DESTRUCTIVE =
            List.of("DELETE /__admin/requests/{requestId}", "DELETE /__admin/messages/{id}");

    @TempDir
    static Path root;

    static WireMockAdmin server;
    static DeclaredApi api;
    static CrawlResult result;

    @BeforeAll
    static void crawl() {
        server = WireMockAdmin.startIn(root);
        api = Crawls.api(WireMockAdmin.DOCUMENT);
        result = Crawls.of(
                api,
                server.baseUrl(),
                Map.of(),
                Map.of("fileId", WireMockAdmin.FILE),
                Profile.guide(),
                WireMockAdmin.EXCLUDED,
                DESTRUCTIVE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void acceptsAValidRequestOfMostOperations() {
        Set<String> accepted = new TreeSet<>();
        result.cases().stream()
                .filter(WireMockCrawlTest::isAccepted)
                .map(CaseResult::operation)
                .forEach(accepted::add);

        assertThat(api.operations()).hasSize(59);
        assertThat(accepted).hasSize(50);
    }

    @Test
    void saysWhyItHasNoValidRequestOfTheOthers() {
        Map<String, String> reasons = result.cases().stream()
                .filter(one -> isValidRequest(one) && !isAccepted(one))
                .collect(toMap(CaseResult::operation, CaseResult::reason));

        assertThat(reasons).hasSameSizeAs(NOT_ACCEPTED);
        NOT_ACCEPTED.forEach(
                (operation, reason) -> assertThat(reasons.get(operation)).contains(reason));
    }

    @Test
    void findsWhatCurlShows() {
        assertThat(Found.in(result))
                .contains(
                        Found.of("head-is-like-get", "HEAD /__admin/version"),
                        Found.of("undeclared-method-is-not-allowed", "PATCH /__admin/version"),
                        Found.of("error-explains-itself", "GET /__admin/mappings/{stubMappingId}"),
                        Found.of("created-by-post-has-location", "POST /__admin/mappings"),
                        Found.of("unprocessable-content-was-readable", "POST /__admin/mappings"),
                        Found.of("content-keeps-declared-schema", "POST /__admin/mappings"),
                        Found.of("response-shows-no-infrastructure", "POST /__admin/mappings"),
                        Found.of("response-shows-no-stack-trace", "GET /__admin/channels/send"),
                        Found.of("invalid-field-is-refused", "POST /__admin/mappings"),
                        Found.of("ok-has-content", "POST /__admin/mappings/reset"),
                        Found.of("unprocessable-content-answers-content", "POST /__admin/mappings/import"),
                        Found.of("content-has-content-type", "GET /__admin/files/{fileId}"),
                        Found.of("undeclared-media-type-is-unsupported", "POST /__admin/requests/count"));
    }

    @Test
    void findsNothingThatCurlDoesNotShow() throws IOException {
        assertThat(Found.in(result)).isEqualTo(new TreeSet<>(verified()));
    }

    @Test
    void leavesExcludedOperationsAlone() {
        Set<String> sent = new HashSet<>();
        result.findings().stream()
                .map(one -> one.finding().exchange().request())
                .forEach(request -> sent.add(request.method() + " " + request.path()));
        result.cases().stream()
                .flatMap(one -> one.observations().stream())
                .map(Observation::operation)
                .forEach(sent::add);

        assertThat(sent).isNotEmpty().doesNotContainAnyElementsOf(WireMockAdmin.EXCLUDED);
        assertThat(server.isRunning()).isTrue();
    }

    @Test
    void asksFewThings() {
        assertThat(result.requests())
                .isLessThan(
                        (long) MOST_REQUESTS_PER_OPERATION * api.operations().size());
    }

    private static boolean isValidRequest(CaseResult one) {
        return one.key().contains("· valid request");
    }

    private static boolean isAccepted(CaseResult one) {
        return isValidRequest(one)
                && one.behaviour().filter(answer -> answer.status() / 100 == 2).isPresent();
    }

    /** Reads the table: a rule at the beginning of its line, its operations indented below, remarks after a hash. */
    private static Set<Found> verified() throws IOException {
        Set<Found> verified = new HashSet<>();
        String rule = "";
        for (String line : Files.readAllLines(Path.of("src/test/resources/wiremock/verified-findings.txt"))) {
            if (line.startsWith("  ")) {
                verified.add(Found.of(rule, line.strip()));
            } else if (!line.startsWith("#")) {
                rule = line;
            }
        }
        return verified;
    }
}
