package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a run may do, how long, and how much it has to assert. */
@Timeout(60)
class RunModesTest {

    private static final List<String> SAFE = List.of("GET", "HEAD", "OPTIONS", "TRACE");

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
    void listsThePlanAndSendsNothingInADryRun() {
        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.dry-run", "true");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size());
        assertThat(kit.abortions())
                .hasSize(Kit.THINGS.size())
                .allMatch(message -> message.endsWith(": not run: dry run"));
        assertThat(things.server().asked()).isEmpty();
    }

    @Test
    void sendsOnlySafeMethodsWhereOnlyReadingIsAllowed() {
        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.read-only", "true");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.cases().succeeded().count()).isPositive();
        assertThat(kit.abortions())
                .contains("POST /things · valid request → 201: not run: not sent: only safe methods are "
                        + "(statusquo.read-only)");
        assertThat(things.server().asked()).isNotEmpty().allMatch(asked -> SAFE.contains(asked.method()));
    }

    @Test
    void refusesASwitchThatIsNeitherOnNorOff() {
        assertThat(Kit.run(ThingsTestCase.class, "statusquo.read-only", "yes").failure())
                .contains("statusquo.read-only is 'yes'; it is true or false");
    }

    @Test
    void changesNothingElsewhereWithoutASecondPermission() {
        String[] host = {"statusquo.allowed-hosts", "127.1"};

        Kit once = Kit.run(ElsewhereTestCase.class, host);
        boolean changed = things.server().asked().stream().anyMatch(asked -> !SAFE.contains(asked.method()));
        Kit twice = Kit.run(ElsewhereTestCase.class, host[0], host[1], "statusquo.allow-unsafe", "true");

        assertThat(once.cases().succeeded().count()).isPositive();
        assertThat(once.abortions()).anyMatch(message -> message.contains("statusquo.allow-unsafe=true"));
        assertThat(changed).isFalse();
        assertThat(twice.abortions())
                .as("a plain socket goes to this machine only")
                .allSatisfy(message -> assertThat(message).contains("the target names no host"));
    }

    @Test
    void deletesWhatItDidNotCreateOnlyWhereThatIsSaid() {
        things.instead("POST /things", asked -> Reply.error(409, "full"));
        String[] delete = {"statusquo.only", "DELETE /things/{id} * valid request*"};

        Kit without = Kit.run(ThingsTestCase.class, delete);
        int left = things.count();
        Kit with = Kit.run(DestructiveTestCase.class, delete);

        assertThat(without.abortions()).singleElement().asString().contains("no {id} of the crawl's own");
        assertThat(left).isEqualTo(1);
        assertThat(with.failures()).isEmpty();
        assertThat(with.cases().succeeded().count()).isEqualTo(1);
        assertThat(things.count()).isZero();
    }

    @Test
    void saysWhichOperationIsNoneThatMayDestroy() {
        assertThat(Kit.run(MistypedTestCase.class).failure())
                .contains("@Destructive(\"DELETE /thing/{id}\") fits no declared operation", "\"DELETE /things/{id}\"");
    }

    @Test
    void failsTheClassIfLessIsAssertedThanAskedFor() {
        Kit kit = Kit.run(AnonymousTestCase.class, "statusquo.coverage.min", "80");

        assertThat(kit.failure())
                .contains(
                        "declared statuses were asserted, which is less than 80 %",
                        "80 % (statusquo.coverage.min)", "DELETE /things/{id} 204", "POST /things 201");
    }

    @Test
    void asksForNothingThatIsExcused() {
        Kit kit = Kit.run(ExcusedTestCase.class, "statusquo.coverage.min", "100");

        assertThat(kit.failures()).isEmpty();
    }

    @Test
    void judgesNoCoverageOfAPart() {
        Kit kit = Kit.run(AnonymousTestCase.class, "statusquo.coverage.min", "100", "statusquo.include", "GET *");

        assertThat(kit.failures()).isEmpty();
    }

    @Test
    void saysWhichExcuseExcusesNothing() {
        assertThat(Kit.run(MistypedExcuseTestCase.class).failure())
                .contains(
                        "@HttpContract(uncovered = \"POST /things 402: …\") is declared nowhere", "\"POST /things 40");
        assertThat(Kit.run(UnreasonedExcuseTestCase.class).failure()).contains("gives no reason");
    }

    @Test
    void endsAtTheDeadlineAndSaysSo() {
        things.instead("*", asked -> {
            try {
                Thread.sleep(300);
            } catch (InterruptedException ended) {
                return Reply.hangUp();
            }
            return things.sound(asked);
        });

        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.deadline", "1s", "statusquo.concurrency", "1");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size());
        assertThat(kit.cases().succeeded().count()).isPositive();
        assertThat(kit.abortions())
                .anyMatch(message -> message.contains("the time of the crawl, 1 s, is over (statusquo.deadline)"));
        assertThat(things.count()).isEqualTo(1);
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class AnonymousTestCase {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    static class ThingsTestCase extends AnonymousTestCase {

        @Identity("owner")
        static Credentials owner() {
            return Credentials.bearer(Things.TOKEN);
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class ElsewhereTestCase {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl().replace("127.0.0.1", "127.1");
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

    @Destructive("DELETE /things/{id}")
    static class DestructiveTestCase extends ThingsTestCase {}

    @Destructive("DELETE /thing/{id}")
    static class MistypedTestCase extends ThingsTestCase {}

    @HttpContract(
            spec = "classpath:contract/things.yaml",
            uncovered = {
                "POST /things 201: nobody may here",
                "POST /things 400: nobody may here",
                "POST /things 401: nobody may here",
                "POST /things 415: nobody may here",
                "POST /things 422: nobody may here",
                "DELETE /things/{id} 204: nobody may here",
                "DELETE /things/{id} 401: nobody may here",
                "DELETE /things/{id} 404: nobody may here"
            })
    static class ExcusedTestCase extends AnonymousTestCase {}

    @HttpContract(spec = "classpath:contract/things.yaml", uncovered = "POST /things 402: mistyped")
    static class MistypedExcuseTestCase extends AnonymousTestCase {}

    @HttpContract(spec = "classpath:contract/things.yaml", uncovered = "POST /things 401")
    static class UnreasonedExcuseTestCase extends AnonymousTestCase {}
}
