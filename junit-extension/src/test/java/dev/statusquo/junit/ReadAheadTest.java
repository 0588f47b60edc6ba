package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Cases run ahead of JUnit without anybody seeing a difference but in time. */
@Timeout(60)
class ReadAheadTest {

    static Things things;
    static final AtomicInteger underWay = new AtomicInteger();
    static final AtomicInteger most = new AtomicInteger();

    @BeforeEach
    void open() {
        things = new Things().holding("first");
        most.set(0);
    }

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void findsTheSameInTheSameOrderWithOneAndWithEight() {
        things.instead("GET /things/{id}", asked -> things.sound(asked).with("Content-Type", "text/plain"));
        things.instead("PUT /things", asked -> Reply.error(405, "method_not_allowed"));
        things.instead("DELETE /things/{id}", asked -> Reply.error(500, "oops"));

        Kit one = Kit.run(ThingsTestCase.class, "statusquo.concurrency", "1", "statusquo.profile", "strict");
        Kit eight = Kit.run(ThingsTestCase.class, "statusquo.concurrency", "8", "statusquo.profile", "strict");

        assertThat(one.failedKeys()).isNotEmpty();
        assertThat(eight.startedKeys()).isEqualTo(one.startedKeys());
        assertThat(eight.failedKeys()).isEqualTo(one.failedKeys());
        assertThat(eight.abortedKeys()).isEqualTo(one.abortedKeys());
        assertThat(headlines(eight)).isEqualTo(headlines(one));
    }

    @Test
    void runsSeveralAtATime() {
        slowly();

        Kit kit = Kit.run(ThingsTestCase.class, "statusquo.concurrency", "8");

        assertThat(kit.failures()).isEmpty();
        assertThat(most).hasValueGreaterThan(2);
    }

    @Test
    void runsOneAtATimeWhereEachCaseIsIsolated() {
        slowly();
        IsolatedTestCase.before.set(0);
        IsolatedTestCase.early.clear();

        Kit kit = Kit.run(IsolatedTestCase.class, "statusquo.concurrency", "8", "statusquo.include", "GET *");

        assertThat(kit.failures()).isEmpty();
        assertThat(most).hasValue(1);
        assertThat(IsolatedTestCase.early).isEmpty();
    }

    @Test
    void runsOneAtATimeWhereJunitItselfWouldNot() {
        slowly();

        Kit kit = Kit.run(
                IsolatedTestCase.class,
                "statusquo.include",
                "GET *",
                "junit.jupiter.execution.parallel.enabled",
                "true",
                "junit.jupiter.execution.parallel.mode.default",
                "concurrent",
                "junit.jupiter.execution.parallel.config.strategy",
                "fixed",
                "junit.jupiter.execution.parallel.config.fixed.parallelism",
                "4");

        assertThat(kit.failures()).isEmpty();
        assertThat(most).hasValue(1);
    }

    @Test
    void endsItsThreadsWithTheClass() {
        Kit.run(ThingsTestCase.class, "statusquo.concurrency", "8");

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.isAlive() && thread.getName().startsWith("statusquo-"));
    }

    @Test
    void countsOnlyWhatWasAskedFor() {
        Kit kit = Kit.run(SkippingTestCase.class, "statusquo.concurrency", "8");

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.cases().succeeded().count()).isEqualTo(2);
        assertThat(things.count()).isEqualTo(1);
    }

    @Test
    void refusesANumberThatIsNone() {
        assertThat(Kit.run(ThingsTestCase.class, "statusquo.concurrency", "0").failure())
                .contains("statusquo.concurrency is 0; it is a number from 1 to 64");
    }

    private static List<String> headlines(Kit kit) {
        return kit.failures().stream()
                .map(message -> message.lines()
                        .filter(line -> line.contains("rule  ") || line.contains("but was") || line.contains("case  "))
                        .toList()
                        .toString())
                .toList();
    }

    private static void slowly() {
        things.instead("*", ReadAheadTest::slow);
    }

    private static Reply slow(Asked asked) {
        most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        try {
            Thread.sleep(40);
            return things.sound(asked);
        } catch (InterruptedException ended) {
            return Reply.hangUp();
        } finally {
            underWay.decrementAndGet();
        }
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

    static class SkippingTestCase extends ThingsTestCase {

        @Override
        @CrawlTest
        void contract(ContractCase contractCase) {
            Assumptions.assumeTrue(contractCase.key().contains("valid request → 200"));
            contractCase.verify();
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml", isolation = Isolation.PER_CASE)
    static class IsolatedTestCase extends ThingsTestCase {

        static final AtomicInteger before = new AtomicInteger();
        static final List<String> early = new CopyOnWriteArrayList<>();

        @BeforeEach
        void settle() {
            if (underWay.get() > 0) {
                early.add("a case ran before its own invocation");
            }
            before.incrementAndGet();
        }
    }
}
