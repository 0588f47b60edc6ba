package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

class HttpContractExtensionTest {

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
    void runsEachCaseOnceUnderItsKey() {
        Kit kit = Kit.run(ThingsTestCase.class);

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions()).isEmpty();
        assertThat(kit.startedKeys())
                .containsExactlyElementsOf(Kit.THINGS)
                .containsSubsequence(
                        "GET /no-such-path-3f9c/of-this-service/nor-below · unknown path → 404",
                        "GET /things · valid request → 200",
                        "HEAD /things · like GET → same status and fields",
                        "DELETE /things/{id} · no credentials → 401",
                        "POST /things · malformed JSON → 400",
                        "POST /things · created, then read → 200",
                        "DELETE /things/{id} · deleted, then read → 404 or 410",
                        "* · one error shape everywhere → kept");
    }

    @Test
    void deletesWhatTheCrawlMade() {
        Kit.run(ThingsTestCase.class);

        assertThat(things.count()).isEqualTo(1);
    }

    @Test
    void saysAllThatIsKnownOfAFailure() {
        things.instead(
                "PUT /things", asked -> Reply.error(405, "method_not_allowed").with("Allow", "GET, DELETE"));

        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.only", "PUT /things *", "statusquo.profile", "strict");

        assertThat(kit.thrown()).singleElement().isInstanceOf(AssertionFailedError.class);
        assertThat(kit.failure()).isEqualToNormalizingNewlines("""
                PUT /things: 405 lists other methods than the document
                  rule     : allow-lists-what-is-declared (convention, OpenAPI Specification 3.1 section 4.8.9)
                  expected : Allow: GET, POST (HEAD and OPTIONS may stand there too)
                  but was  : Allow: GET, DELETE
                  why      : A client picks its next method from Allow. One that is not declared, or missing there, leads it astray.
                  fix      : Build Allow from the routes, and declare every route.
                  declared : GET, POST /things (things.yaml)
                  case     : PUT /things · undeclared method → 405
                  request  : curl -i -X PUT -H 'Accept: application/json, */*;q=0.8' BASE/things
                  response : 405 Method Not Allowed
                             Content-Type: application/json
                             X-Content-Type-Options: nosniff
                             Allow: GET, DELETE
                             Content-Length: 84
                             {"error":"method_not_allowed","message":"This was not possible.","request_id":"r-2"}
                  baseline : new; accept it with mvn test -Dtest=HttpContractExtensionTest*ThingsTestCase -Dstatusquo.only='PUT /things ? undeclared method ? 405' -Dstatusquo.baseline.mode=update
                  run again: mvn test -Dtest=HttpContractExtensionTest*ThingsTestCase -Dstatusquo.only='PUT /things ? undeclared method ? 405'
                """.replace("BASE", things.baseUrl())
                .stripTrailing());
    }

    @Test
    void hidesCredentialsInMessages() {
        things.instead("POST /things", asked -> Reply.error(500, "oops").with("X-Echo", asked.field("Authorization")));

        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.only", "POST /things * valid*");

        assertThat(kit.failures()).isNotEmpty().noneMatch(message -> message.contains(Things.TOKEN));
    }

    @Test
    void abortsWithTheReasonWhatCannotBeRun() {
        things.instead("POST /things", asked -> Reply.error(409, "busy"));

        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.only", "DELETE /things/{id} * valid*");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions())
                .containsExactly(
                        "DELETE /things/{id} · valid request → 204: not run: no {id} of the crawl's own to use up: "
                                + "for POST /things, no valid request is known: the service answered 409 Conflict to one made from the declaration: "
                                + "This was not possible.");
    }

    @Test
    void reportsSeveralBrokenRulesOfOneCaseTogether() {
        things.instead("POST /things", asked -> Reply.json(201, "{\"id\":\"7\"}"));

        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.only", "POST /things * valid*");

        assertThat(kit.thrown()).singleElement().isInstanceOf(MultipleFailuresError.class);
        assertThat(kit.failure()).contains("required-header-is-sent", "content-keeps-declared-schema");
    }

    @Test
    void showsTheExchangeOfACaseOnceHoweverManyRulesItBreaks() {
        things.instead("POST /things", asked -> Reply.json(201, "{\"id\":\"7\"}"));

        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.only", "POST /things * valid*");

        assertThat(kit.failure())
                .containsOnlyOnce("  case     : ")
                .containsOnlyOnce("  request  : ")
                .containsOnlyOnce("  response : ")
                .containsOnlyOnce("  run again: ");
    }

    @Test
    void beginsWithWhatTheCaseAsked() {
        things.instead(
                "POST /things",
                asked -> asked.body().contains("name")
                        ? things.sound(asked)
                        : Reply.json(500, "")
                                .with("Content-Type", "text/plain")
                                .saying("java.lang.IllegalStateException: x\n\tat shop.Pets.add(Pets.java:1)\n"));

        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.only", "POST /things * name missing*");

        assertThat(kit.failure())
                .containsSubsequence("client-fault-is-no-server-error", "response-shows-no-stack-trace");
    }

    @Test
    void asksNoLocationOfWhatWasToBeRefused() {
        things.instead(
                "POST /things",
                asked -> asked.body().contains("name")
                        ? things.sound(asked)
                        : Reply.json(201, "{\"id\":7,\"name\":\"x\"}"));

        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.only", "POST /things * name missing*");

        assertThat(kit.failure()).contains("invalid-field-is-refused").doesNotContain("created-by-post-has-location");
    }

    @Test
    void leavesOfTheStackTraceWhereTheCaseWasVerified() {
        things.instead("PUT /things", asked -> Reply.error(404, "x"));

        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.only", "PUT /things *");

        assertThat(kit.thrown())
                .singleElement()
                .satisfies(thrown -> assertThat(thrown.getStackTrace())
                        .singleElement()
                        .satisfies(
                                frame -> assertThat(frame.getClassName()).isEqualTo(ThingsTestCase.class.getName())));
    }

    @Test
    void runsWhatUsersWriteAroundEachCase() {
        WithLifecycleTestCase.before.set(0);

        Kit kit = Kit.run(WithLifecycleTestCase.class, "statusquo.include", "GET *");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys()).hasSizeGreaterThan(4);
        assertThat(WithLifecycleTestCase.before).hasValue(kit.startedKeys().size());
    }

    @Test
    void cleansUpBeforeTheUsersAfterAll() {
        CountingTestCase.left = -1;

        Kit kit = Kit.run(CountingTestCase.class, "statusquo.only", "POST /things * valid*");

        assertThat(kit.failures()).isEmpty();
        assertThat(CountingTestCase.left).isEqualTo(1);
    }

    @Test
    void cleansUpBeforeTheUsersAfterAllAlsoIfACaseWasNotVerified() {
        CountingTestCase.left = -1;
        CountingTestCase.skipped = "created, then read";

        Kit kit = Kit.run(CountingTestCase.class, "statusquo.only", "POST /things *");

        CountingTestCase.skipped = "none";
        assertThat(kit.failures()).isEmpty();
        assertThat(CountingTestCase.left).isEqualTo(1);
    }

    @Test
    void readsMethodsOfTheInstanceOfAClassWithOne() {
        Kit kit = Kit.run(PerClassTestCase.class, "statusquo.include", "POST *");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.cases().succeeded().count()).isPositive();
    }

    @Test
    void inheritsContractAndMethods() {
        Kit kit = Kit.run(InheritingTestCase.class, "statusquo.only", "GET /things * valid*");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys()).containsExactly("GET /things · valid request → 200");
    }

    @Test
    void runsInANestedClassByTheMethodsAroundIt() {
        Kit kit = Kit.run(
                OuterTestCase.class, "statusquo.include", "* /things", "statusquo.exclude", "PUT *,PATCH *,DELETE *");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions()).isEmpty();
        assertThat(kit.startedKeys()).contains("POST /things · valid request → 201");
    }

    @Test
    void runsCasesOnSeveralThreads() {
        Kit kit = Kit.run(
                ThingsTestCase.class,
                "junit.jupiter.execution.parallel.enabled",
                "true",
                "junit.jupiter.execution.parallel.mode.default",
                "concurrent",
                "junit.jupiter.execution.parallel.config.strategy",
                "fixed",
                "junit.jupiter.execution.parallel.config.fixed.parallelism",
                "4");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions())
                .allSatisfy(message -> assertThat(message).contains("changes from one GET to the next"));
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size());
        assertThat(things.count()).isEqualTo(1);
    }

    @Test
    void failsACaseThatTheMethodNeverVerifies() {
        Kit kit = Kit.run(NeverVerifyingTestCase.class, "statusquo.only", "GET /things * valid*");

        assertThat(kit.failure())
                .contains("@CrawlTest method NeverVerifyingTestCase.contract returned without verifying", "verify()");
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class ThingsTestCase {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @Identity("owner")
        static Credentials owner() {
            return Credentials.bearer(Things.TOKEN);
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    static class InheritingTestCase extends ThingsTestCase {}

    static class WithLifecycleTestCase extends ThingsTestCase {

        static final AtomicInteger before = new AtomicInteger();

        @BeforeEach
        void count(TestInfo info) {
            assertThat(info.getDisplayName()).contains(" · ");
            before.incrementAndGet();
        }
    }

    static class CountingTestCase extends ThingsTestCase {

        static int left;
        static String skipped = "none";

        @Override
        @CrawlTest
        void contract(ContractCase contractCase) {
            org.junit.jupiter.api.Assumptions.assumeFalse(contractCase.key().contains(skipped));
            contractCase.verify();
        }

        @AfterAll
        static void count() {
            left = things.count();
        }
    }

    static class NeverVerifyingTestCase extends ThingsTestCase {

        @Override
        @CrawlTest
        void contract(ContractCase contractCase) {}
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class PerClassTestCase {

        private final String token = Things.TOKEN;

        @BaseUrl
        String baseUrl() {
            return things.baseUrl();
        }

        @Identity("owner")
        Credentials owner(ContractClient api) {
            assertThat(api.get("/things").send().status().code()).isEqualTo(200);
            return Credentials.bearer(token);
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class OuterTestCase {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @Nested
        class Inside {

            @Identity("owner")
            static Credentials owner() {
                return Credentials.bearer(Things.TOKEN);
            }

            @CrawlTest
            void contract(ContractCase contractCase) {
                contractCase.verify();
            }
        }
    }
}
