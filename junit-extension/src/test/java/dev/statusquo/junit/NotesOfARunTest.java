package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Reply;
import dev.statusquo.service.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run says besides its findings, so that nobody takes silence for success. */
class NotesOfARunTest {

    static TestServer server;

    @BeforeEach
    void open() {
        server = TestServer.answering(asked -> asked.path().startsWith("/points")
                ? Reply.json(200, "{}")
                : asked.path().equals("/search") ? Reply.json(200, "[]") : Reply.error(404, "not_found"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void countTheCasesOfStressThatWereLeftOut() throws IOException {
        Kit.run(PointsTestCase.class);

        assertThat(report("PointsTestCase"))
                .contains(
                        "cases that load the service on purpose were left out: 10; statusquo.stress=true runs them, with 300 "
                                + "requests at the most (statusquo.stress.budget)");
    }

    @Test
    void sayNothingOfStressThatIsOn() throws IOException {
        Kit kit = Kit.run(
                PointsTestCase.class,
                "statusquo.stress",
                "true",
                "statusquo.stress.budget",
                "9",
                "statusquo.only",
                "*burst*");

        assertThat(report("PointsTestCase")).doesNotContain("left out");
        assertThat(kit.abortions())
                .singleElement()
                .asString()
                .contains("the budget of 9 requests of stress is spent (statusquo.stress.budget)");
        assertThat(server.asked()).hasSizeLessThan(15);
    }

    @Test
    void askForStressWhereOnlySuchCasesAreChosen() {
        Kit kit = Kit.run(PointsTestCase.class, "statusquo.only", "*burst*");

        assertThat(kit.failure()).contains("statusquo.only='*burst*'", "add statusquo.stress=true to run them");
    }

    @Test
    void nameTheParameterThatAFixtureWasProbablyFor() throws IOException {
        Kit.run(MistypedFixtureTestCase.class);

        assertThat(report("MistypedFixtureTestCase"))
                .contains("@Fixture(\\\"yy\\\") is for no path parameter of the document; did you mean \\\"y\\\"?")
                .doesNotContain("@Fixture(\\\"x\\\") is for no");
    }

    @Test
    void chooseACaseWhoseKeyHasACommaByThatKey() {
        Kit kit = Kit.run(MistypedFixtureTestCase.class, "statusquo.only", "GET /points/{x},{y} · valid request → 200");

        assertThat(kit.startedKeys()).containsExactly("GET /points/{x},{y} · valid request → 200");
    }

    @Test
    void chooseSeveralCasesOfWhichOneHasAComma() {
        Kit kit = Kit.run(
                MistypedFixtureTestCase.class,
                "statusquo.only",
                "GET /points/{x}\\,{y} · valid request → 200,GET /search · valid request → 200");

        assertThat(kit.startedKeys())
                .containsExactlyInAnyOrder(
                        "GET /points/{x},{y} · valid request → 200", "GET /search · valid request → 200");
    }

    @Test
    void sayThatACaseWasNotVerified() throws IOException {
        Kit.run(ForgetfulTestCase.class, "statusquo.only", "GET /search · valid*");

        assertThat(report("ForgetfulTestCase"))
                .contains(
                        "the @CrawlTest method returned without calling verify() of its ContractCase", "\"notRun\": 1");
    }

    private static String report(String testCase) throws IOException {
        return Files.readString(Path.of("target/statusquo-kit/NotesOfARunTest." + testCase + "/report.json"));
    }

    @HttpContract
    @Endpoint(method = "GET", path = "/points/{x},{y}", success = 200)
    @Endpoint(method = "GET", path = "/search", success = 200, errors = 429)
    static class PointsTestCase {

        @BaseUrl
        static String baseUrl() {
            return server.baseUrl();
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    static class MistypedFixtureTestCase extends PointsTestCase {

        @Fixture("x")
        static String x() {
            return "1";
        }

        @Fixture("yy")
        static String y() {
            return "2";
        }
    }

    @HttpContract
    @Endpoint(method = "GET", path = "/search", success = 200)
    static class ForgetfulTestCase {

        @BaseUrl
        static String baseUrl() {
            return server.baseUrl();
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            assertThat(contractCase.key()).isNotEmpty();
        }
    }
}
