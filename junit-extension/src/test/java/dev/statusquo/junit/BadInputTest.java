package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.service.Reply;
import dev.statusquo.service.TestServer;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake is one failure that names the annotation or key, the value, and the remedy; no case runs. */
class BadInputTest {

    static TestServer server;
    static String baseUrl = "";

    @BeforeEach
    void open() {
        server = TestServer.answering(asked -> Reply.error(404, "not_found"));
        baseUrl = server.baseUrl();
    }

    @AfterEach
    void close() {
        server.close();
    }

    static Stream<Arguments> wrongClasses() {
        return Stream.of(
                Arguments.of(
                        MissingSpecTestCase.class,
                        "@HttpContract(spec = \"classpath:contract/no-such.yaml\")",
                        "src/test/resources"),
                Arguments.of(FolderSpecTestCase.class, "@HttpContract(spec = \"src/test\")", "folder"),
                Arguments.of(
                        EmptySpecTestCase.class, "@HttpContract(spec = \"classpath:contract/empty.yaml\")", "empty"),
                Arguments.of(BlankSpecTestCase.class, "@HttpContract(spec = \"\")", "name one"),
                Arguments.of(PageSpecTestCase.class, "@HttpContract(spec = \"classpath:contract/page.yaml\")", "HTML"),
                Arguments.of(
                        OtherSpecTestCase.class, "@HttpContract(spec = \"classpath:contract/other.json\")", "openapi"),
                Arguments.of(
                        NothingTestCase.class,
                        "@HttpContract(spec = \"classpath:contract/nothing.yaml\")",
                        "no operation"),
                Arguments.of(
                        ForeignSpecTestCase.class,
                        "@HttpContract(spec = \"http://example.com/openapi.json\")",
                        "allowed-hosts"),
                Arguments.of(WrongProfileTestCase.class, "@HttpContract: profile is 'lenient'", "rfc, guide or strict"),
                Arguments.of(
                        ThrowingIdentityTestCase.class,
                        "@Identity(\"owner\") method ThrowingIdentityTestCase.owner threw",
                        "no login today"),
                Arguments.of(
                        NullIdentityTestCase.class,
                        "@Identity(\"owner\") method NullIdentityTestCase.owner returned null",
                        "return a value"),
                Arguments.of(
                        TextIdentityTestCase.class,
                        "@Identity(\"owner\") method TextIdentityTestCase.owner returns String",
                        "Credentials"),
                Arguments.of(
                        ParameterIdentityTestCase.class,
                        "@Identity(\"owner\")",
                        "takes a parameter of type String; it may take none, or one ContractClient"),
                Arguments.of(
                        TwiceIdentityTestCase.class,
                        "@Identity(\"owner\") is blank or stands twice",
                        "a name of its own"),
                Arguments.of(ThrowingFixtureTestCase.class, "@Fixture(\"id\")", "threw"),
                Arguments.of(
                        NoStatusTestCase.class,
                        "@Conventions(validation = 42) is no status that tells a client its fault",
                        "settle one of 400 to 499, or leave it out"),
                Arguments.of(
                        SuccessForDuplicatesTestCase.class, "@Conventions(duplicate = 200) is no status", "400 to 499"),
                Arguments.of(
                        ConcealingNothingTestCase.class,
                        "@Conventions(concealment = \"/thing/{id}\") fits no declared path",
                        "did you mean \"/things/{id}\"?"),
                Arguments.of(
                        UnknownShapeTestCase.class,
                        "@Conventions(errorShape = \"status-guid\") is no known shape",
                        "did you mean \"status-guide\"?"),
                Arguments.of(
                        NoBaseUrlTestCase.class,
                        "@BaseUrl stands on no method of NoBaseUrlTestCase",
                        "it needs exactly one"),
                Arguments.of(
                        TwoBaseUrlsTestCase.class,
                        "@BaseUrl stands on 2 methods of TwoBaseUrlsTestCase",
                        "it needs exactly one"),
                Arguments.of(
                        NoContractTestCase.class,
                        "@CrawlTest stands in NoContractTestCase, which has no @HttpContract",
                        "annotate the class"),
                Arguments.of(
                        NoParameterTestCase.class,
                        "@CrawlTest method NoParameterTestCase.contract takes no ContractCase",
                        "verify()"));
    }

    @ParameterizedTest
    @MethodSource("wrongClasses")
    void saysWhatIsWrongWithAClass(Class<?> testCase, String what, String remedy) {
        Kit kit = Kit.run(testCase);

        assertThat(kit.failure()).contains(what, remedy);
        assertThat(kit.startedKeys()).isEmpty();
    }

    @Test
    void saysThatTwoMethodsCrawl() {
        Kit kit = Kit.run(TwoCrawlTestsTestCase.class);

        assertThat(kit.failures())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message)
                        .contains(
                                "@CrawlTest stands on 2 methods of TwoCrawlTestsTestCase (another, contract)",
                                "statusquo.only"));
        assertThat(kit.startedKeys()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://localhost | no http or https URI with a host",
                "localhost:8080 | its scheme is missing, return an address such as http://localhost:8080",
                "http:// | no http or https URI with a host",
                "'http://local host' | no http or https URI with a host",
                "http://example.com | statusquo.allowed-hosts",
                "http://localhost@example.com/ | example.com is neither loopback",
                "http://127.0.0.1.example.com | statusquo.allowed-hosts",
                "http://localhost/?a=b | without query",
                "http://localhost:99999 | correct the address",
            })
    void saysWhatIsWrongWithABaseUrl(String wrong, String why) {
        baseUrl = wrong;

        assertThat(Kit.run(SoundTestCase.class).failure()).contains("@BaseUrl", wrong, why);
    }

    @Test
    void saysOnlyWhatIsWrongWithABaseUrl() {
        baseUrl = "localhost:8080";

        assertThat(Kit.run(SoundTestCase.class).failure()).doesNotContain("allowed-hosts");
    }

    @Test
    void saysThatTheWholeServiceIsNotWhereItIsLookedFor() {
        baseUrl = server.baseUrl() + "/v2";

        Kit kit = Kit.run(SoundTestCase.class);

        assertThat(kit.failures())
                .anyMatch(message -> message.startsWith("@BaseUrl is '" + baseUrl + "': every ")
                        && message.contains("the base URL is probably wrong"));
    }

    @Test
    void namesTheAnnotationThatAMethodWithACaseNeeds() {
        Kit kit = Kit.run(TestForCrawlTestTestCase.class);

        assertThat(kit.failure())
                .contains(
                        "TestForCrawlTestTestCase.contract takes a ContractCase",
                        "put @CrawlTest on it in place of @Test");
    }

    @Test
    void saysThatNothingListens() {
        server.close();

        assertThat(Kit.run(SoundTestCase.class).failure())
                .contains("@BaseUrl is '" + baseUrl + "', where nothing answers", "start the service before the crawl");
    }

    @Test
    void givesUpOnAServiceThatNeverAnswers() {
        server.close();
        server = TestServer.answering(asked -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            return Reply.hangUp();
        });
        baseUrl = server.baseUrl();
        long begin = System.nanoTime();

        Kit kit = Kit.run(SoundTestCase.class, "statusquo.timeout", "300ms");

        assertThat(kit.failure()).contains("@BaseUrl is '" + baseUrl + "', where nothing answers");
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(5_000);
    }

    @Test
    void saysThatADocumentIsNotWhereTheServiceShouldHaveIt() {
        Kit kit = Kit.run(AnsweredSpecTestCase.class);

        assertThat(kit.failure())
                .contains("@HttpContract(spec = \"http://127.0.0.1:9/openapi.json\")", "start the service");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statusquo.only | PUT /nowhere* | fits statusquo.only='PUT /nowhere*'; a key looks like '",
                "statusquo.only | POST /things · malformd JSON → 400 | a key looks like 'POST /things · malformed JSON → 400'",
                "statusquo.only | HEAD /thongs* | a key looks like 'HEAD /things · like GET → same status and fields'",
                "statusquo.only | *burst* | no case of",
                "statusquo.stress | perhaps | statusquo.stress is 'perhaps'; it is true or false",
                "statusquo.stress.budget | many | statusquo.stress.budget is 'many'; it is a whole number, such as 300",
                "statusquo.stress.budget | 0 | statusquo.stress.budget is 0; stress needs at least one request",
                "statusquo.budget | plenty | statusquo.budget is 'plenty'; it is a whole number, such as 20000",
                "statusquo.budget | 0 | statusquo.budget is 0; a crawl needs at least one request",
                "statusquo.budget | 99999999999 | statusquo.budget is 99999999999; it is 2147483647 at the most",
                "statusquo.timeout | soon | statusquo.timeout is 'soon'; it is a time such as 500ms, 10s or 2m",
                "statusquo.timeout | 0s | statusquo.timeout",
                "statusquo.profile | lenient | statusquo.profile is 'lenient'; it is rfc, guide or strict",
                "statusquo.seed | x | statusquo.seed is 'x'",
                "statusquo.rules.head-is-like-get | fatal | statusquo.rules.head-is-like-get is 'fatal'; a rule is set to error, warn or off",
                "statusquo.allowed-hosts | http://staging | statusquo.allowed-hosts has 'http://staging'; it lists names of hosts",
            })
    void saysWhatIsWrongWithASetting(String key, String value, String message) {
        Kit kit = Kit.run(SoundTestCase.class, key, value);

        assertThat(kit.failure()).contains(message);
        assertThat(kit.startedKeys()).isEmpty();
    }

    @Test
    void leavesOutAClassThatAssumesItsServiceAway() {
        Kit kit = Kit.run(AssumingTestCase.class);

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys()).isEmpty();
    }

    @Test
    void failsOneCaseForEachBrokenOperationAndGoesOn() {
        Kit kit = Kit.run(DanglingTestCase.class, "statusquo.only", "* /lost *,* /round *,GET /things*");

        assertThat(kit.failedKeys())
                .contains("GET /lost · declaration → readable", "GET /round · declaration → readable");
        assertThat(String.join("\n", kit.failures()))
                .contains(
                        "dangling.yaml#/paths/~1lost/get/responses/200: $ref '#/components/responses/Lost' points to nothing",
                        "dangling.yaml#/paths/~1round/get/parameters/0: $ref '#/components/parameters/B' leads back to itself");
        assertThat(kit.startedKeys()).contains("GET /things · valid request → 200");
    }

    @Test
    void survivesSchemasThatLeadNowhereOrRound() {
        Kit kit = Kit.run(DanglingTestCase.class);

        assertThat(kit.thrown()).hasOnlyElementsOfType(AssertionError.class);
        assertThat(kit.startedKeys()).contains("POST /tree · valid request → 200");
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class SoundTestCase {

        @BaseUrl
        static String baseUrl() {
            return baseUrl;
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    @HttpContract(spec = "classpath:contract/no-such.yaml")
    static class MissingSpecTestCase extends SoundTestCase {}

    @Conventions(validation = 42)
    static class NoStatusTestCase extends SoundTestCase {}

    @Conventions(duplicate = 200)
    static class SuccessForDuplicatesTestCase extends SoundTestCase {}

    @Conventions(concealment = "/thing/{id}")
    static class ConcealingNothingTestCase extends SoundTestCase {}

    @Conventions(errorShape = "status-guid")
    static class UnknownShapeTestCase extends SoundTestCase {}

    @HttpContract(spec = "src/test")
    static class FolderSpecTestCase extends SoundTestCase {}

    @HttpContract(spec = "classpath:contract/empty.yaml")
    static class EmptySpecTestCase extends SoundTestCase {}

    @HttpContract(spec = "")
    static class BlankSpecTestCase extends SoundTestCase {}

    @HttpContract(spec = "classpath:contract/page.yaml")
    static class PageSpecTestCase extends SoundTestCase {}

    @HttpContract(spec = "classpath:contract/other.json")
    static class OtherSpecTestCase extends SoundTestCase {}

    @HttpContract(spec = "classpath:contract/nothing.yaml")
    static class NothingTestCase extends SoundTestCase {}

    @HttpContract(spec = "http://example.com/openapi.json")
    static class ForeignSpecTestCase extends SoundTestCase {}

    @HttpContract(spec = "http://127.0.0.1:9/openapi.json")
    static class AnsweredSpecTestCase extends SoundTestCase {}

    @HttpContract(spec = "classpath:contract/dangling.yaml")
    static class DanglingTestCase extends SoundTestCase {}

    @HttpContract(spec = "classpath:contract/things.yaml", profile = "lenient")
    static class WrongProfileTestCase extends SoundTestCase {}

    static class ThrowingIdentityTestCase extends SoundTestCase {

        @Identity("owner")
        static Credentials owner(ContractClient api) throws IOException {
            if (api.get("/login").send().status().isError()) {
                throw new IOException("no login today");
            }
            return Credentials.none();
        }
    }

    static class NullIdentityTestCase extends SoundTestCase {

        @Identity("owner")
        static Credentials owner() {
            return null;
        }
    }

    static class TextIdentityTestCase extends SoundTestCase {

        @Identity("owner")
        static String owner() {
            return "token";
        }
    }

    static class ParameterIdentityTestCase extends SoundTestCase {

        @Identity("owner")
        static Credentials owner(String name) {
            return Credentials.bearer(name);
        }
    }

    static class TwiceIdentityTestCase extends SoundTestCase {

        @Identity("owner")
        static Credentials owner() {
            return Credentials.bearer("a");
        }

        @Identity("owner")
        static Credentials other() {
            return Credentials.bearer("b");
        }
    }

    static class ThrowingFixtureTestCase extends SoundTestCase {

        @Fixture("id")
        static String id() {
            return Optional.<String>empty().orElseThrow();
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class NoBaseUrlTestCase {

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    static class TwoBaseUrlsTestCase extends SoundTestCase {

        @BaseUrl
        static String another() {
            return baseUrl;
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class TestForCrawlTestTestCase {

        @Test
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    static class NoContractTestCase {

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class NoParameterTestCase {

        @BaseUrl
        static String baseUrl() {
            return baseUrl;
        }

        @CrawlTest
        void contract() {}
    }

    static class TwoCrawlTestsTestCase extends SoundTestCase {

        @CrawlTest
        void another(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class AssumingTestCase {

        @BaseUrl
        static String baseUrl() {
            Assumptions.assumeTrue(baseUrl.isEmpty(), "there is no service here");
            return baseUrl;
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }
}
