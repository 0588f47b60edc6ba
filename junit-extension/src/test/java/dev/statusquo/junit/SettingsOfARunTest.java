package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each setting and annotation changes what a run does. */
class SettingsOfARunTest {

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
    void runsOnlyTheCasesNamed() {
        Kit kit = Kit.run(IdentitiesTestCase.class, "statusquo.only", "GET /things * valid*,HEAD /things *");

        assertThat(kit.startedKeys())
                .containsExactly(
                        "GET /things · valid request → 200", "HEAD /things · like GET → same status and fields");
    }

    @Test
    void includesAndExcludesOperations() {
        Kit kit = Kit.run(
                IdentitiesTestCase.class, "statusquo.include", "/things", "statusquo.exclude", "P* /things,DELETE *");

        assertThat(kit.startedKeys())
                .contains("GET /things · valid request → 200", "HEAD /things · like GET → same status and fields")
                .allMatch(key -> key.matches("(GET|HEAD|OPTIONS|TRACE) /things .*"));
    }

    @Test
    void runsTheShardOfThisMachine() {
        List<String> all = new ArrayList<>();
        for (int shard = 1; shard <= 2; shard++) {
            Kit kit = Kit.run(IdentitiesTestCase.class, "statusquo.shard", shard + "/2");
            assertThat(kit.abortions()).anyMatch(message -> message.endsWith("judged when the shards are merged"));
            all.addAll(kit.startedKeys());
        }

        List<String> whole =
                Kit.run(IdentitiesTestCase.class, "statusquo.dry-run", "true").startedKeys();
        assertThat(new HashSet<>(all)).containsExactlyInAnyOrderElementsOf(whole);
        assertThat(all).filteredOn(key -> !key.startsWith("* ")).doesNotHaveDuplicates();
    }

    @Test
    void saysThatFormerDurationsCannotBeRead() {
        Kit kit = Kit.run(
                IdentitiesTestCase.class,
                "statusquo.shard",
                "1/2",
                "statusquo.shard.durations",
                "src/test/resources/contract/things.yaml");

        assertThat(kit.failure())
                .contains("statusquo.shard.durations: src/test/resources/contract/things.yaml: is not whole JSON");
    }

    @Test
    void runsNothingWhereNothingHasChanged() {
        assumeTrue(Files.exists(Path.of("../.git")), "the sources lie in a git repository");

        Kit kit = Kit.run(IdentitiesTestCase.class, "statusquo.changed-since", "HEAD");

        assertThat(kit.startedKeys()).isEmpty();
        assertThat(kit.failures()).isEmpty();
    }

    @Test
    void saysThatACommitIsNotKnown() {
        Kit kit = Kit.run(IdentitiesTestCase.class, "statusquo.changed-since", "no-such-commit");

        assertThat(kit.failure()).contains("statusquo.changed-since is 'no-such-commit', ");
    }

    @Test
    void judgesByTheProfileSet() {
        things.instead("HEAD /things", asked -> Reply.error(404, "x"));
        String[] only = {"statusquo.only", "HEAD /things *", "statusquo.profile", "rfc"};

        assertThat(Kit.run(IdentitiesTestCase.class, only[0], only[1]).failures())
                .hasSize(1);
        assertThat(Kit.run(IdentitiesTestCase.class, only).failures()).isEmpty();
    }

    @Test
    void switchesARuleOff() {
        things.instead("HEAD /things", asked -> Reply.error(404, "x"));

        Kit kit = Kit.run(
                IdentitiesTestCase.class,
                "statusquo.only",
                "HEAD /things *",
                "statusquo.rules.head-is-like-get",
                "off");

        assertThat(kit.failures()).isEmpty();
    }

    @Test
    void stopsAtTheBudget() {
        Kit kit = Kit.run(IdentitiesTestCase.class, "statusquo.budget", "4");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions())
                .anySatisfy(message ->
                        assertThat(message).contains("the budget of 4 requests is spent (statusquo.budget)"));
    }

    @Test
    void givesUpAfterTheTimeout() {
        things.instead("GET /things", asked -> {
            try {
                Thread.sleep(3_000);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            return Reply.hangUp();
        });

        Kit kit = Kit.run(
                IdentitiesTestCase.class, "statusquo.only", "GET /things *,GET /no*", "statusquo.timeout", "300ms");

        assertThat(kit.abortions()).anySatisfy(message -> assertThat(message).contains("no whole answer within"));
    }

    @Test
    void triesIdentitiesInTheirOrder() {
        IdentitiesTestCase.client = false;

        Kit kit = Kit.run(IdentitiesTestCase.class, "statusquo.only", "POST /things * valid*");

        assertThat(kit.failures()).isEmpty();
        assertThat(IdentitiesTestCase.client).isTrue();
        assertThat(things.server().asked())
                .filteredOn(asked -> asked.toString().equals("POST /things"))
                .extracting(asked -> asked.field("Authorization"))
                .containsExactly("Bearer token-of-a-stranger", "Bearer " + Things.TOKEN);
    }

    @Test
    void readsWhatAFixtureNames() {
        things.holding("second");

        Kit kit = Kit.run(FixtureTestCase.class, "statusquo.only", "GET /things/{id} * valid*");

        assertThat(kit.failures()).isEmpty();
        assertThat(things.server().asked())
                .extracting(Asked::toString)
                .contains("GET /things/2")
                .doesNotContain("POST /things");
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class IdentitiesTestCase {

        static boolean client;

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @Identity("a-owner")
        static Credentials owner(ContractClient api) {
            client = api.get("/things/1").send().status().isSuccess();
            return Credentials.bearer(Things.TOKEN);
        }

        @Identity(value = "stranger", order = -1)
        static Credentials stranger() {
            return Credentials.bearer("token-of-a-stranger");
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    static class FixtureTestCase extends IdentitiesTestCase {

        @Fixture("id")
        static String second() {
            return "2";
        }
    }
}
