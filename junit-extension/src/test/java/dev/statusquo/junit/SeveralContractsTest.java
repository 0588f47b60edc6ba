package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.service.Things;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralContractsTest {

    static Things here;
    static Things there;

    @BeforeEach
    void open() {
        here = new Things().holding("first");
        there = new Things().holding("first");
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "true"})
    void crawlsEachServiceByItsOwnClass(String parallel) {
        Kit kit = Kit.run(
                List.of(HereTestCase.class, ThereTestCase.class, ThereReadsTestCase.class),
                "junit.jupiter.execution.parallel.enabled",
                parallel,
                "junit.jupiter.execution.parallel.mode.default",
                "concurrent",
                "junit.jupiter.execution.parallel.mode.classes.default",
                "concurrent",
                "junit.jupiter.execution.parallel.config.strategy",
                "fixed",
                "junit.jupiter.execution.parallel.config.fixed.parallelism",
                "4");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys())
                .filteredOn(key -> key.equals("POST /things · valid request → 201"))
                .hasSize(2);
        assertThat(creates(here)).isPositive();
        assertThat(creates(there)).isPositive();
        assertThat(here.count()).isEqualTo(1);
        assertThat(there.count()).isEqualTo(1);
    }

    @Test
    void crawlsEachNestedClassByItsOwnContract() {
        Kit kit = Kit.run(OuterTestCase.class);

        assertThat(kit.failures()).isEmpty();
        assertThat(creates(here)).isPositive();
        assertThat(creates(there)).isZero();
        assertThat(kit.startedKeys())
                .filteredOn(key -> key.equals("GET /things · valid request → 200"))
                .hasSize(2);
    }

    @Test
    void readsMethodsOfInstancesAroundANestedClass() {
        Kit kit = Kit.run(InstancesTestCase.class, "statusquo.only", "POST /things * valid*");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.cases().succeeded().count()).isEqualTo(1);
    }

    @Test
    void letsASubclassReplaceTheContractAndKeepTheRest() {
        Kit kit = Kit.run(SubclassTestCase.class, "statusquo.only", "* valid*");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys()).containsExactly("GET /things · valid request → 200");
    }

    private static long creates(Things things) {
        return things.server().asked().stream()
                .filter(asked -> asked.method().equals("POST") && asked.body().startsWith("{\"name\":"))
                .count();
    }

    static class Base {

        @Identity("owner")
        static Credentials owner() {
            return Credentials.bearer(Things.TOKEN);
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class HereTestCase extends Base {

        @BaseUrl
        static String baseUrl() {
            return here.baseUrl();
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class ThereTestCase extends Base {

        @BaseUrl
        static String baseUrl() {
            return there.baseUrl();
        }
    }

    @HttpContract
    @Endpoint(path = "/things")
    static class ThereReadsTestCase extends ThereTestCase {}

    @HttpContract
    @Endpoint(path = "/things")
    static class SubclassTestCase extends HereTestCase {}

    static class OuterTestCase {

        @Identity("owner")
        static Credentials owner() {
            return Credentials.bearer(Things.TOKEN);
        }

        @Nested
        @HttpContract(spec = "classpath:contract/things.yaml")
        class Whole {

            @BaseUrl
            static String baseUrl() {
                return here.baseUrl();
            }

            @CrawlTest
            void contract(ContractCase contractCase) {
                contractCase.verify();
            }
        }

        @Nested
        @HttpContract
        @Endpoint(path = "/things")
        class Part {

            @BaseUrl
            static String baseUrl() {
                return there.baseUrl();
            }

            @CrawlTest
            void contract(ContractCase contractCase) {
                contractCase.verify();
            }
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class InstancesTestCase {

        private final String token = Things.TOKEN;

        @BaseUrl
        String baseUrl() {
            return here.baseUrl();
        }

        @Nested
        @TestInstance(TestInstance.Lifecycle.PER_CLASS)
        class Inside {

            @Identity("owner")
            Credentials owner(ContractClient api) {
                api.get("/things").expectOk();
                return Credentials.bearer(token);
            }

            @CrawlTest
            void contract(ContractCase contractCase) {
                contractCase.verify();
            }
        }
    }
}
