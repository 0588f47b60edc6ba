package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EndpointTest {

    static Things things;

    @BeforeEach
    void open() {
        things = new Things().holding("first");
    }

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void declaresWhatIsCrawledWithoutADocument() {
        Kit kit = Kit.run(ThingsTestCase.class);

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions()).isEmpty();
        assertThat(kit.startedKeys())
                .contains(
                        "GET /things · valid request → 200",
                        "GET /things/{id} · unknown id → 404",
                        "POST /things · no credentials → 401",
                        "POST /things · malformed JSON → 400",
                        "POST /things · valid request → 201",
                        "POST /things · created, then read → 200",
                        "DELETE /things/{id} · deleted, then read → 404 or 410")
                .noneMatch(key -> key.contains("name missing") || key.contains("wrong type"));
        assertThat(things.count()).isEqualTo(1);
    }

    @Test
    void sendsTheBodyAsItIsFirstAndVariesItAfterwards() {
        Kit.run(ThingsTestCase.class, "statusquo.include", "POST *");

        assertThat(things.server().asked())
                .filteredOn(asked -> asked.method().equals("POST"))
                .extracting(Asked::body)
                .contains("{\"name\":\"lamp\"}")
                .anyMatch(body -> body.startsWith("{\"name\":\"lamp-"));
    }

    @Test
    void findsTheBodyInThePackageOfTheClass() {
        Kit kit = Kit.run(PackageBodyTestCase.class, "statusquo.only", "POST /things * valid*");

        assertThat(kit.failures()).isEmpty();
        assertThat(things.server().asked()).extracting(Asked::body).contains("{\"name\":\"chair\"}");
    }

    @Test
    void namesTheClassWhereADocumentWouldBeNamed() {
        things.instead(
                "PUT /things", asked -> Reply.error(405, "method_not_allowed").with("Allow", "GET, DELETE"));

        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.only", "PUT /things *", "statusquo.profile", "strict");

        assertThat(kit.failure()).contains("declared : POST, GET /things (@Endpoint of ThingsTestCase)");
    }

    @Test
    void failsOnAnErrorThatIsNotAmongThoseNamed() {
        things.instead("GET /things/{id}", EndpointTest::goneForNotFound);

        Kit kit = Kit.run(
                ThingsTestCase.class, "statusquo.only", "GET /things/{id} * unknown*", "statusquo.profile", "strict");

        assertThat(kit.failure()).contains("410 Gone is not declared", "expected : 200, 404");
    }

    @Test
    void takesAnyErrorWhereNoneIsNamed() {
        things.instead("GET /things/{id}", EndpointTest::goneForNotFound);

        Kit kit = Kit.run(
                WithoutErrorsTestCase.class,
                "statusquo.only",
                "GET /things/{id} * unknown*",
                "statusquo.profile",
                "strict");

        assertThat(kit.failures()).isEmpty();
    }

    @Test
    void needsSomeIdentityWhereItIsSecured() {
        Kit kit = Kit.run(WithoutIdentityTestCase.class, "statusquo.only", "POST /things * valid*");

        assertThat(kit.abortions())
                .singleElement()
                .asString()
                .contains("needs an identity; add @Identity for secured = true");
    }

    @Test
    void countsOnNestedClassesTooIfTheyHaveNoContractOfTheirOwn() {
        Kit kit = Kit.run(OuterTestCase.class, "statusquo.exclude", "DELETE *,PUT *,PATCH *,POST *");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys())
                .contains("GET /things · valid request → 200", "GET /things/{id} · valid request → 200");
    }

    @Test
    void addsToWhatASuperclassDeclares() {
        Kit kit = Kit.run(MoreTestCase.class, "statusquo.only", "* valid*");

        assertThat(kit.startedKeys())
                .contains("GET /things · valid request → 200", "GET /shelves · valid request → 200");
    }

    private static Reply goneForNotFound(Asked asked) {
        Reply sound = things.sound(asked);
        return sound.status() == 404 ? Reply.error(410, "gone").with("Cache-Control", "no-store") : sound;
    }

    static Arguments[] mistakes() {
        return new Arguments[] {
            Arguments.of(
                    NoSuchBodyTestCase.class,
                    "@Endpoint(method = \"POST\", path = \"/things\") of NoSuchBodyTestCase: body is 'no/such.json', which "
                            + "is neither on the class path nor in the package of the class; put it under "
                            + "src/test/resources, or correct the name"),
            Arguments.of(BrokenBodyTestCase.class, "body is 'contract/broken-thing.json', which is not JSON: line "),
            Arguments.of(
                    OddBodyTestCase.class,
                    "body is 'contract/things.yaml', whose kind is not known; let its name end with .json, .xml, .txt or .csv"),
            Arguments.of(
                    PathTestCase.class,
                    "@Endpoint(method = \"GET\", path = \"things\") of PathTestCase: path is 'things'; a path starts with a slash"),
            Arguments.of(
                    MethodTestCase.class,
                    "@Endpoint(method = \"get\", path = \"/things\") of MethodTestCase: method is 'get'; it is one of GET, HEAD, "),
            Arguments.of(
                    SuccessTestCase.class, "success is 404; the status of a valid request is 2xx or 3xx, such as 200"),
            Arguments.of(ErrorsTestCase.class, "errors has 200; the status of an error is 4xx or 5xx, such as 404"),
            Arguments.of(TwiceTestCase.class, "@Endpoint of TwiceTestCase: GET /things is declared twice; remove one"),
            Arguments.of(
                    AlikeTestCase.class,
                    "@Endpoint of AlikeTestCase: GET /things/{other} and GET /things/{id} are one to any request; remove one"),
            Arguments.of(
                    NothingTestCase.class,
                    "@HttpContract of NothingTestCase declares no endpoints; name a document, such as "
                            + "spec = \"classpath:openapi.yaml\", or a source, or add @Endpoint(path = \"/users\") to the class")
        };
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongWithADeclaration(Class<?> testCase, String message) {
        Kit kit = Kit.run(testCase);

        assertThat(kit.failure()).contains(message);
        assertThat(things.server().asked()).isEmpty();
    }

    static class Base {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    static class Known extends Base {

        @Identity("owner")
        static Credentials owner() {
            return Credentials.bearer(Things.TOKEN);
        }
    }

    @HttpContract
    @Endpoint(
            method = "POST",
            path = "/things",
            success = 201,
            body = "contract/thing.json",
            errors = {400, 415, 422},
            secured = true)
    @Endpoint(path = "/things", errors = 404)
    @Endpoint(path = "/things/{id}", errors = 404)
    @Endpoint(method = "DELETE", path = "/things/{id}", success = 204, errors = 404, secured = true)
    static class ThingsTestCase extends Known {}

    @HttpContract
    @Endpoint(method = "POST", path = "/things", success = 201, body = "own-thing.json", secured = true)
    static class PackageBodyTestCase extends Known {}

    @HttpContract
    @Endpoint(path = "/things")
    @Endpoint(path = "/things/{id}")
    static class WithoutErrorsTestCase extends Base {}

    @HttpContract
    @Endpoint(method = "POST", path = "/things", success = 201, body = "contract/thing.json", secured = true)
    static class WithoutIdentityTestCase extends Base {}

    @HttpContract
    @Endpoint(path = "/things")
    static class OuterTestCase {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @Nested
        @Endpoint(path = "/things/{id}")
        class Inside {

            @CrawlTest
            void contract(ContractCase contractCase) {
                contractCase.verify();
            }
        }
    }

    @HttpContract
    @Endpoint(path = "/things")
    static class FewTestCase extends Base {}

    @Endpoint(path = "/shelves")
    static class MoreTestCase extends FewTestCase {}

    @HttpContract
    @Endpoint(method = "POST", path = "/things", body = "no/such.json")
    static class NoSuchBodyTestCase extends Base {}

    @HttpContract
    @Endpoint(method = "POST", path = "/things", body = "contract/broken-thing.json")
    static class BrokenBodyTestCase extends Base {}

    @HttpContract
    @Endpoint(method = "POST", path = "/things", body = "contract/things.yaml")
    static class OddBodyTestCase extends Base {}

    @HttpContract
    @Endpoint(path = "things")
    static class PathTestCase extends Base {}

    @HttpContract
    @Endpoint(method = "get", path = "/things")
    static class MethodTestCase extends Base {}

    @HttpContract
    @Endpoint(path = "/things", success = 404)
    static class SuccessTestCase extends Base {}

    @HttpContract
    @Endpoint(path = "/things", errors = 200)
    static class ErrorsTestCase extends Base {}

    @HttpContract
    @Endpoint(path = "/things")
    @Endpoint(path = "/things", errors = 404)
    static class TwiceTestCase extends Base {}

    @HttpContract
    @Endpoint(path = "/things/{id}")
    @Endpoint(path = "/things/{other}")
    static class AlikeTestCase extends Base {}

    @HttpContract
    static class NothingTestCase extends Base {}
}
