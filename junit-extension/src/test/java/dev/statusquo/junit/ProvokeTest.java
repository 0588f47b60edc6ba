package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.ContractClient;
import dev.statusquo.ContractRequest;
import dev.statusquo.Credentials;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What only the team knows how to cause is a case of the crawl, judged as any other. */
class ProvokeTest {

    static final String PEN = "{\"name\":\"pen\"}";
    static final Set<String> NAMES = ConcurrentHashMap.newKeySet();
    static final AtomicInteger SEARCHES = new AtomicInteger();
    static TestServer server;
    static volatile boolean closed;
    static volatile int duplicateStatus;

    @BeforeEach
    void open() {
        NAMES.clear();
        SEARCHES.set(0);
        closed = false;
        duplicateStatus = 409;
        server = TestServer.answering(ProvokeTest::answer);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void makesACaseOfEachMethod() {
        Kit kit = Kit.run(StationeryTestCase.class, "statusquo.only", "*provoked*");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions()).isEmpty();
        assertThat(kit.startedKeys())
                .containsExactlyInAnyOrder(
                        "POST /things · duplicate name, provoked → 409",
                        "GET /things · closed, provoked → 503",
                        "GET /things · power cut, provoked → 500",
                        "GET /search · too many, provoked → 429");
    }

    @Test
    void coversTheDeclaredStatuses() throws IOException {
        Kit.run(StationeryTestCase.class, "statusquo.only", "*provoked*");

        assertThat(Files.readString(Path.of("target/statusquo-kit/ProvokeTest.StationeryTestCase/report.json")))
                .containsSubsequence("\"POST /things\"", "\"409\"", "\"asserted\": true");
    }

    @Test
    void holdsTheAnswerToTheStatusNamed() {
        duplicateStatus = 422;

        Kit kit = Kit.run(StationeryTestCase.class, "statusquo.only", "POST /things · duplicate name, provoked → 409");

        assertThat(kit.failure())
                .contains(
                        "provoked-outcome-has-its-status",
                        "422 Unprocessable Content for 'duplicate name', provoked to be answered 409",
                        "-Dstatusquo.only='POST /things ? duplicate name? provoked ? 409'");
    }

    @Test
    void holdsTheAnswerToTheResponseRules() {
        Kit kit = Kit.run(SilentlyClosedTestCase.class, "statusquo.only", "*provoked*");

        assertThat(kit.failure()).contains("service-unavailable-tells-when-to-retry");
    }

    @Test
    void runsWhileNothingElseDoes() {
        Kit kit = Kit.run(
                StationeryTestCase.class,
                "statusquo.concurrency",
                "8",
                "statusquo.only",
                "GET * valid request *,*provoked*");

        assertThat(kit.failures()).isEmpty();
    }

    @Test
    void deletesWhatThePreparationCreated() {
        Kit.run(StationeryTestCase.class, "statusquo.only", "*duplicate name*");

        assertThat(server.asked()).extracting(Asked::method).contains("DELETE");
        assertThat(NAMES).isEmpty();
    }

    @Test
    void keepsToTheBudget() {
        Kit kit = Kit.run(StationeryTestCase.class, "statusquo.only", "*too many*", "statusquo.budget", "3");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions()).first().asString().contains("the budget of 3 requests is spent");
    }

    @Test
    void keepsToTheAllowedHosts() {
        Kit kit = Kit.run(StrayingTestCase.class, "statusquo.only", "*provoked*");

        assertThat(kit.abortions()).first().asString().contains("example.com", "statusquo.allowed-hosts");
    }

    @Test
    void sendsARequestOfAnotherClientThroughTheCrawlToo() {
        Kit kit = Kit.run(OwnClientTestCase.class, "statusquo.only", "*provoked*");

        assertThat(kit.abortions()).first().asString().contains("example.com", "statusquo.allowed-hosts");
    }

    @Test
    void callsMethodsOfTheInstance() {
        Kit kit = Kit.run(InstanceTestCase.class, "statusquo.only", "*provoked*");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys()).containsExactly("GET /things · closed, provoked → 503");
    }

    @Test
    void doesNotRunWhatTheMethodAborts() {
        Kit kit = Kit.run(AbortingTestCase.class, "statusquo.only", "*provoked*");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions()).first().asString().contains("not on this machine");
    }

    @Test
    void hidesTheCredentialsOfWhatItSends() throws IOException {
        Kit kit = Kit.run(SecretTestCase.class, "statusquo.only", "*provoked*");

        String report = Files.readString(Path.of("target/statusquo-kit/ProvokeTest.SecretTestCase/report.html"));
        assertThat(kit.failure()).contains("redacted").doesNotContain("Vn3sLt8eYc6u");
        assertThat(report).doesNotContain("Vn3sLt8eYc6u");
    }

    static Stream<Arguments> wrongMethods() {
        return Stream.of(
                Arguments.of(
                        UnknownOperationTestCase.class,
                        "@Provoke(status = 409, operation = \"POST /thing\") names no declared operation",
                        "did you mean \"POST /things\"?"),
                Arguments.of(
                        NoStatusTestCase.class,
                        "@Provoke(status = 42, operation = \"POST /things\") names no status",
                        "such as 409"),
                Arguments.of(
                        TextTestCase.class,
                        "@Provoke(status = 409, operation = \"POST /things\") method TextTestCase.text returns String",
                        "let it return ContractRequest or Exchange"),
                Arguments.of(
                        TwoParametersTestCase.class,
                        "takes 2 parameters; it may take none, or one ContractClient",
                        "@Provoke"));
    }

    @ParameterizedTest
    @MethodSource("wrongMethods")
    void saysWhatIsWrongWithAMethodBeforeAnythingRuns(Class<?> testCase, String what, String remedy) {
        Kit kit = Kit.run(testCase);

        assertThat(kit.failure()).contains(what, remedy);
        assertThat(kit.startedKeys()).isEmpty();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void failsTheCaseWhoseMethodThrows() {
        Kit kit = Kit.run(ThrowingTestCase.class, "statusquo.only", "GET * valid request *,*provoked*");

        assertThat(kit.failedKeys()).containsExactly("POST /things · broken, provoked → 409");
        assertThat(kit.failure())
                .contains(
                        "@Provoke(status = 409, operation = \"POST /things\") method ThrowingTestCase.broken threw",
                        "no pens today",
                        "mend it");
    }

    @Test
    void failsTheCaseWhoseMethodAsksForAnotherOperation() {
        Kit kit = Kit.run(OtherOperationTestCase.class, "statusquo.only", "*provoked*");

        assertThat(kit.failure())
                .contains("@Provoke(status = 409, operation = \"POST /things\")", "let it ask for POST /things");
    }

    private static Reply answer(Asked asked) {
        String what = asked.method() + " " + asked.path();
        if (closed && what.equals("GET /things")) {
            return Reply.error(503, "closed").with("Retry-After", "30");
        }
        if (what.equals("GET /things") && !asked.field("X-Power-Cut").isEmpty()) {
            return Reply.error(500, "internal");
        }
        if (what.equals("GET /search")) {
            return SEARCHES.incrementAndGet() > 20
                    ? Reply.error(429, "too_many").with("Retry-After", "1")
                    : Reply.json(200, "[]");
        }
        if (what.equals("GET /things")) {
            return Reply.json(200, "[]");
        }
        if (what.equals("POST /things")) {
            return NAMES.add(asked.body())
                    ? Reply.json(201, "{\"id\":1}").with("Location", "/things/1")
                    : Reply.error(duplicateStatus, "duplicate");
        }
        if (what.equals("DELETE /things/1")) {
            NAMES.clear();
            return Reply.of(204);
        }
        return asked.path().startsWith("/things")
                ? Reply.error(405, "method").with("Allow", "GET, HEAD, POST, DELETE")
                : Reply.error(404, "not_found");
    }

    @HttpContract(profile = "rfc")
    @Endpoint(
            method = "GET",
            path = "/things",
            success = 200,
            errors = {500, 503})
    @Endpoint(method = "POST", path = "/things", success = 201, errors = 409)
    @Endpoint(method = "DELETE", path = "/things/{id}", success = 204)
    @Endpoint(method = "GET", path = "/search", success = 200, errors = 429)
    static class BareTestCase {

        @BaseUrl
        static String baseUrl() {
            return server.baseUrl();
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    static class StationeryTestCase extends BareTestCase {

        @Provoke(status = 409, operation = "POST /things")
        static ContractRequest duplicateName(ContractClient api) {
            api.post("/things").json(PEN).expectCreated();
            return api.post("/things").json(PEN);
        }

        @Provoke(status = 503, operation = "GET /things")
        static Exchange closed(ContractClient api) {
            closed = true;
            try {
                return api.get("/things").send();
            } finally {
                closed = false;
            }
        }

        @Provoke(status = 500, operation = "GET /things")
        static ContractRequest powerCut() {
            return ContractClient.to(server.baseUrl()).get("/things").header("X-Power-Cut", "now");
        }

        @Provoke(status = 429, operation = "GET /search")
        static ContractRequest tooMany(ContractClient api) {
            return api.get("/search").repeatedlyUntil(429, 30);
        }
    }

    @HttpContract(profile = "guide")
    static class SilentlyClosedTestCase extends BareTestCase {

        @Provoke(status = 503, operation = "GET /things")
        static ContractRequest closed(ContractClient api) {
            server.close();
            server = TestServer.answering(asked -> Reply.error(503, "closed"));
            return ContractClient.to(server.baseUrl()).get("/things");
        }
    }

    static class StrayingTestCase extends BareTestCase {

        @Provoke(status = 409, operation = "POST /things")
        static ContractRequest elsewhere(ContractClient api) {
            api.get("http://example.com/").send();
            return api.post("/things");
        }
    }

    static class OwnClientTestCase extends BareTestCase {

        @Provoke(status = 409, operation = "POST /things")
        static ContractRequest elsewhere() {
            return ContractClient.to("http://example.com").post("/things");
        }
    }

    static class InstanceTestCase extends BareTestCase {

        private final String path = "/things";

        @Provoke(status = 503, operation = "GET /things")
        Exchange closed(ContractClient api) {
            return StationeryTestCase.closed(api).request().path().equals(path) ? StationeryTestCase.closed(api) : null;
        }
    }

    static class AbortingTestCase extends BareTestCase {

        @Provoke(status = 409, operation = "POST /things")
        static ContractRequest unable() {
            return Assumptions.abort("not on this machine");
        }
    }

    static class SecretTestCase extends BareTestCase {

        @Provoke(status = 409, operation = "POST /things")
        static ContractRequest secret(ContractClient api) {
            return api.post("/things").json(PEN).as(Credentials.header("X-Key", "Vn3sLt8eYc6u"));
        }
    }

    static class UnknownOperationTestCase extends BareTestCase {

        @Provoke(status = 409, operation = "POST /thing")
        static ContractRequest duplicate(ContractClient api) {
            return api.post("/thing");
        }
    }

    static class NoStatusTestCase extends BareTestCase {

        @Provoke(status = 42, operation = "POST /things")
        static ContractRequest duplicate(ContractClient api) {
            return api.post("/things");
        }
    }

    static class TextTestCase extends BareTestCase {

        @Provoke(status = 409, operation = "POST /things")
        static String text() {
            return "POST /things";
        }
    }

    static class TwoParametersTestCase extends BareTestCase {

        @Provoke(status = 409, operation = "POST /things")
        static ContractRequest two(ContractClient api, String name) {
            return api.post("/things").json(name);
        }
    }

    static class ThrowingTestCase extends BareTestCase {

        @Provoke(status = 409, operation = "POST /things")
        static ContractRequest broken() throws IOException {
            return Optional.<ContractRequest>empty().orElseThrow(() -> new IOException("no pens today"));
        }
    }

    static class OtherOperationTestCase extends BareTestCase {

        @Provoke(status = 409, operation = "POST /things")
        static ContractRequest other(ContractClient api) {
            return api.get("/things");
        }
    }
}
