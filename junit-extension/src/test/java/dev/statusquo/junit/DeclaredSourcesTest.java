package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.EndpointSource;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaredSourcesTest {

    static Things things;

    private final String name = "that of an instance";

    @BeforeEach
    void open() {
        things = new Things().holding("first");
    }

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void joinsDocumentsSourcesAndAnnotations() {
        Kit kit = Kit.run(AllTestCase.class, "statusquo.only", "* valid request *");

        assertThat(kit.startedKeys())
                .contains(
                        "GET /things · valid request → 200",
                        "GET /shelves · valid request → 200",
                        "GET /boxes · valid request → 200",
                        "GET /drawers · valid request → 200")
                .doesNotContain("GET /things/{thing} · valid request → 2xx");
    }

    @Test
    void namesTheDocumentThatDeclaresTheOperation() {
        things.instead("GET /shelves", asked -> Reply.error(500, "oops"));

        Kit kit = Kit.run(AllTestCase.class, "statusquo.only", "GET /shelves * valid*");

        assertThat(kit.failure()).contains("(more-things.yaml, /paths/~1shelves/get)");
    }

    static Arguments[] mistakes() {
        return new Arguments[] {
            Arguments.of(
                    HiddenConstructorTestCase.class,
                    "@HttpContract(source = HiddenConstructor.class) has no public constructor without parameters; add one"),
            Arguments.of(
                    InnerTestCase.class,
                    "@HttpContract(source = Inner.class) has no public constructor without parameters"),
            Arguments.of(
                    ThrowingTestCase.class,
                    "@HttpContract(source = Throwing.class) could not be made: java.lang.IllegalStateException: no"),
            Arguments.of(NullTestCase.class, "@HttpContract(source = Null.class): read() returned null"),
            Arguments.of(UnreadableTestCase.class, "@HttpContract(source = Unreadable.class): routes: none; add one"),
            Arguments.of(SecondMissingTestCase.class, "@HttpContract(spec = \"classpath:contract/no-such.yaml\")")
        };
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongWithASource(Class<?> testCase, String message) {
        assertThat(Kit.run(testCase).failure()).contains(message);
    }

    public static final class Boxes implements EndpointSource {

        @Override
        public DeclaredApi read() {
            return OpenApiSource.ofText(
                            "boxes",
                            "{openapi: 3.1.0, info: {title: b, version: '1'}, paths: {/boxes: {get: {responses: {'200': {description: all}}}}}}")
                    .read();
        }
    }

    public static final class HiddenConstructor implements EndpointSource {

        HiddenConstructor() {}

        @Override
        public DeclaredApi read() {
            return new Boxes().read();
        }
    }

    public final class Inner implements EndpointSource {

        @Override
        public DeclaredApi read() {
            return new Boxes().read().named(name);
        }
    }

    public static final class Throwing implements EndpointSource {

        public Throwing() {
            throw new IllegalStateException("no");
        }

        @Override
        public DeclaredApi read() {
            return new Boxes().read();
        }
    }

    public static final class Null implements EndpointSource {

        @Override
        public DeclaredApi read() {
            return null;
        }
    }

    public static final class Unreadable implements EndpointSource {

        @Override
        public DeclaredApi read() {
            throw new SpecUnreadableException("routes", "none", "add one");
        }
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

    @HttpContract(
            spec = {"classpath:contract/things.yaml", "classpath:contract/more-things.yaml"},
            source = Boxes.class)
    @Endpoint(path = "/drawers")
    static class AllTestCase extends Base {}

    @HttpContract(source = HiddenConstructor.class)
    static class HiddenConstructorTestCase extends Base {}

    @HttpContract(source = Inner.class)
    static class InnerTestCase extends Base {}

    @HttpContract(source = Throwing.class)
    static class ThrowingTestCase extends Base {}

    @HttpContract(source = Null.class)
    static class NullTestCase extends Base {}

    @HttpContract(source = Unreadable.class)
    static class UnreadableTestCase extends Base {}

    @HttpContract(spec = {"classpath:contract/things.yaml", "classpath:contract/no-such.yaml"})
    static class SecondMissingTestCase extends Base {}
}
