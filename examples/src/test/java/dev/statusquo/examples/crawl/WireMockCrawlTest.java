package dev.statusquo.examples.crawl;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.rule.Profile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
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

    /** What the crawl must leave alone, or it would not get to its end, or not stay on this machine. */
    private static final List<String> EXCLUDED = List.of(
            "POST /__admin/shutdown", // ends the server
            "POST /__admin/reset", // deletes what the crawl stands on
            "POST /__admin/settings", // delays every answer from then on
            "POST /__admin/recordings/start", // passes requests on to the host of its example
            "POST /__admin/messages/wait", // waits five seconds for a message that nobody sends
            "POST /__admin/messages/wait-for-count"); // does so as well

    /** Why there is no valid request to the other operations. */
    private static final Map<String, String> NOT_ACCEPTED = Map.ofEntries(
            entry("POST /__admin/mappings/import", "422 Unprocessable Content"), // its content is not declared
            entry("POST /__admin/requests/reset", "404 Not Found"), // is declared and not there
            entry("POST /__admin/recordings/stop", "400 Bad Request")); // what starts a recording is excluded

    /** What may be used up of that which the crawl cannot create itself. */
    private static final List<String> DESTRUCTIVE =
            List.of("DELETE /__admin/requests/{requestId}", "DELETE /__admin/messages/{id}");

    private static final int MESSAGES = 5;

    @TempDir
    static Path root;

    static WireMockServer server;
    static DeclaredApi api;
    static CrawlResult result;

    @BeforeAll
    static void crawl() throws IOException {
        Files.createDirectory(root.resolve("mappings"));
        Files.writeString(Files.createDirectory(root.resolve("__files")).resolve("crawl.txt"), "x\n");
        server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .withRootDirectory(root.toString()));
        server.start();
        sendMessages();
        api = Crawls.api("classpath:swagger/wiremock-admin-api.json");
        String baseUrl = "http://127.0.0.1:" + server.port();
        result = Crawls.of(
                api, baseUrl, Map.of(), Map.of("fileId", "crawl.txt"), Profile.guide(), EXCLUDED, DESTRUCTIVE);
    }

    /** The API has operations for messages, and none to send one: they come over sockets of clients. */
    private static void sendMessages() {
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + server.port() + "/socket"), new WebSocket.Listener() {})
                .join();
        for (int i = 1; i <= MESSAGES; i++) {
            socket.sendText("message " + i, true).join();
        }
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    @AfterAll
    static void stop() {
        server.stop();
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

        assertThat(sent).isNotEmpty().doesNotContainAnyElementsOf(EXCLUDED);
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
