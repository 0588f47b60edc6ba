package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

class CrawlTreeTest {

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
    void groupsTheCasesByOperation() {
        Kit kit = Kit.run(TreeTestCase.class, "statusquo.only", "GET /things* valid*,GET /things/{id} * unknown id*");

        assertThat(kit.failures()).isEmpty();
        assertThat(containers(kit)).containsSubsequence("GET /things", "GET /things/{id}");
        assertThat(kit.startedKeys())
                .containsExactly(
                        "GET /things · valid request → 200",
                        "GET /things/{id} · valid request → 200",
                        "GET /things/{id} · unknown id → 404");
    }

    @Test
    void runsTheCasesOfACrawlTest() {
        List<String> ofTree = Kit.run(TreeTestCase.class).startedKeys();

        assertThat(ofTree)
                .containsExactlyInAnyOrderElementsOf(
                        Kit.run(MethodTestCase.class).startedKeys());
    }

    @Test
    void deletesWhatTheCrawlMadeBeforeTheUsersAfterAll() {
        TreeTestCase.left = -1;

        Kit kit = Kit.run(TreeTestCase.class);

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions()).isEmpty();
        assertThat(TreeTestCase.left).isEqualTo(1);
    }

    @Test
    void failsAsACrawlTestDoes() {
        things.instead("GET /things", asked -> Reply.error(500, "oops"));

        Kit kit = Kit.run(TreeTestCase.class, "statusquo.only", "GET /things * valid*");

        assertThat(kit.thrown()).singleElement().isInstanceOf(AssertionFailedError.class);
        assertThat(kit.failure()).contains("GET /things", "run again: mvn test -Dtest=CrawlTreeTest*TreeTestCase");
    }

    @Test
    void runsOnSeveralThreads() {
        TreeTestCase.left = -1;

        Kit kit = Kit.run(
                TreeTestCase.class,
                "junit.jupiter.execution.parallel.enabled",
                "true",
                "junit.jupiter.execution.parallel.mode.default",
                "concurrent",
                "junit.jupiter.execution.parallel.config.strategy",
                "fixed",
                "junit.jupiter.execution.parallel.config.fixed.parallelism",
                "4");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size());
        assertThat(TreeTestCase.left).isEqualTo(1);
    }

    @Test
    void isOfTheSubclassWhoseInheritedFactoryRuns() {
        Kit kit = Kit.run(InheritingTestCase.class);

        assertThat(kit.startedKeys())
                .contains("GET /things · valid request → 200")
                .noneMatch(key -> key.contains("{id}"));
    }

    @Test
    void readsMethodsOfTheInstanceThatTheFactoryIsOf() {
        Kit kit = Kit.run(InstanceTestCase.class, "statusquo.only", "GET /things * valid*");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.cases().succeeded().count()).isEqualTo(1);
    }

    @Test
    void isOfAnotherClassIfThatIsNamed() {
        Kit kit = Kit.run(NamingTestCase.class);

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions()).isEmpty();
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size());
        assertThat(things.count()).isEqualTo(1);
    }

    @Test
    void saysThatTheCallerHasNoContract() {
        assertThat(Kit.run(StrangerTestCase.class).failure())
                .isEqualTo(
                        "Crawl.dynamicNodes() is called by StrangerTestCase, which has no @HttpContract; annotate the class "
                                + "with @HttpContract(spec = \"…\"), or name the one that has: "
                                + "Crawl.dynamicNodes(UsersContractTest.class)");
    }

    @Test
    void saysThatTheNamedClassHasNoContract() {
        assertThat(Kit.run(MisnamingTestCase.class).failure())
                .isEqualTo(
                        "Crawl.dynamicNodes(StrangerTestCase.class): the class has no @HttpContract; annotate it with "
                                + "@HttpContract(spec = \"…\")");
    }

    @Test
    void refusesToCrawlAClassTwice() {
        assertThat(Kit.run(TwiceTestCase.class, "statusquo.only", "GET /things * valid*")
                        .failure())
                .isEqualTo(
                        "@HttpContract class TwiceTestCase is crawled twice; keep one @CrawlTest method, or one @TestFactory "
                                + "that calls Crawl.dynamicNodes()");
    }

    private static List<String> containers(Kit kit) {
        return kit.results().containerEvents().started().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    static class Base {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @Identity("owner")
        static Credentials owner() {
            return Credentials.bearer(Things.TOKEN);
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class TreeTestCase extends Base {

        static int left;

        @TestFactory
        Stream<DynamicNode> contract() {
            return Crawl.dynamicNodes();
        }

        @AfterAll
        static void count() {
            left = things.count();
        }
    }

    @HttpContract
    @Endpoint(path = "/things")
    static class InheritingTestCase extends TreeTestCase {}

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class MethodTestCase extends Base {

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    static class TwiceTestCase extends MethodTestCase {

        @TestFactory
        Stream<DynamicNode> tree() {
            return Crawl.dynamicNodes();
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class InstanceTestCase {

        @BaseUrl
        String baseUrl() {
            return things.baseUrl();
        }

        @TestFactory
        Stream<DynamicNode> contract() {
            return Crawl.dynamicNodes(InstanceTestCase.class);
        }
    }

    static class NamingTestCase {

        @TestFactory
        Stream<DynamicNode> contract() {
            return Crawl.dynamicNodes(TreeTestCase.class);
        }
    }

    static class StrangerTestCase {

        @TestFactory
        Stream<DynamicNode> contract() {
            return Crawl.dynamicNodes();
        }
    }

    static class MisnamingTestCase {

        @TestFactory
        Stream<DynamicNode> contract() {
            return Crawl.dynamicNodes(StrangerTestCase.class);
        }
    }
}
