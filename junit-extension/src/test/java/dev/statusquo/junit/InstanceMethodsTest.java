package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** A class whose instances alone know where the service is, as with an injected port, is crawled too. */
class InstanceMethodsTest {

    static Things things;

    @BeforeEach
    void open() {
        things = new Things().holding("first");
        things.instead(
                "GET /v3/api-docs",
                asked -> Reply.of(200).with("Content-Type", "application/yaml").saying(document()));
    }

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void asksTheFirstInstanceForWhatIsNotStatic() {
        Kit kit = Kit.run(InjectedTestCase.class);

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions()).isEmpty();
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size()).contains("POST /things · valid request → 201");
    }

    @Test
    void readsTheDocumentOfTheRunningServiceInAnInvocationOfItsOwn() {
        Kit kit = Kit.run(DocumentAtTheServiceTestCase.class);

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size() + 1).startsWith("the contract is read");
        assertThat(things.count()).isEqualTo(1);
    }

    @Test
    void readsTheDocumentOfTheRunningServiceAtOnceWhereTheAddressIsStatic() {
        Kit kit = Kit.run(StaticTestCase.class);

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size()).doesNotContain("the contract is read");
    }

    @Test
    void failsOneInvocationIfTheDocumentCannotBeRead() {
        things.instead("GET /v3/api-docs", asked -> Reply.error(404, "not_found"));

        Kit kit = Kit.run(DocumentAtTheServiceTestCase.class);

        assertThat(kit.failure()).contains("@HttpContract(spec = \"/v3/api-docs\")", "404");
        assertThat(kit.startedKeys()).containsExactly("the contract is read");
    }

    @Test
    void failsOneCaseAndSkipsTheOthersIfAnInstanceCannotTell() {
        Kit kit = Kit.run(BrokenIdentityTestCase.class, "statusquo.include", "/things");

        assertThat(kit.failure()).contains("@Identity(\"owner\") method", "no login today");
        assertThat(kit.abortions()).isNotEmpty().allMatch(message -> message.contains("no login today"));
    }

    @Test
    void asksForAnotherModeWhereJunitRunsInvocationsSideBySide() {
        Kit kit = Kit.run(
                DocumentAtTheServiceTestCase.class,
                "junit.jupiter.execution.parallel.enabled",
                "true",
                "junit.jupiter.execution.parallel.mode.default",
                "concurrent");

        assertThat(kit.failure()).contains("@BaseUrl method static", "@TestInstance(PER_CLASS)");
    }

    private static String document() {
        try (InputStream file =
                InstanceMethodsTest.class.getClassLoader().getResourceAsStream("contract/things.yaml")) {
            return new String(file == null ? new byte[0] : file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static class Port implements TestInstancePostProcessor {

        @Override
        public void postProcessTestInstance(Object instance, ExtensionContext context) throws IllegalAccessException {
            for (Field field : InjectedTestCase.class.getDeclaredFields()) {
                if (field.getName().equals("address")) {
                    field.set(instance, things.baseUrl());
                }
            }
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    @ExtendWith(Port.class)
    static class InjectedTestCase {

        String address = "";

        @BaseUrl
        String baseUrl() {
            return address;
        }

        @Identity("owner")
        Credentials owner(ContractClient api) {
            api.get("/things").expectOk();
            return Credentials.bearer(Things.TOKEN);
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    @HttpContract(spec = "/v3/api-docs")
    static class DocumentAtTheServiceTestCase extends InjectedTestCase {}

    static class BrokenIdentityTestCase extends InjectedTestCase {

        @Override
        @Identity("owner")
        Credentials owner(ContractClient api) {
            throw new IllegalStateException("no login today");
        }
    }

    @HttpContract(spec = "/v3/api-docs")
    static class StaticTestCase {

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
}
