package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import dev.statusquo.service.WireServer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One crawl after the other in one process: nothing of one is left when the next is over. {@code -Dsoak.minutes=10} goes on longer. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class SoakTest {

    private static final int MINUTES = Integer.getInteger("soak.minutes", 0);
    private static final int WARM_UP = 4;
    private static final int LEAST = 6;
    private static final long SLACK = 4L << 20;
    private static final String TASK_RUNNER = "okhttp3.internal.concurrent.TaskRunner";

    static WireServer server;

    /** What a process holds on to, the threads by their names. */
    private record Held(List<String> threads, int connections, long heap) {

        static Held now() throws InterruptedException {
            for (int i = 0; i < 100 && server.open() > 0; i++) {
                Thread.sleep(100);
            }
            long heap = Long.MAX_VALUE;
            Set<Thread> staying = threadsNow();
            for (int i = 0; i < 5; i++) {
                System.gc();
                Thread.sleep(50);
                Runtime runtime = Runtime.getRuntime();
                heap = Math.min(heap, runtime.totalMemory() - runtime.freeMemory());
                staying.retainAll(threadsNow());
            }
            return new Held(staying.stream().map(Thread::getName).toList(), server.open(), heap);
        }

        /**
         * OkHttp's task runner is one for the process: as many threads as tasks once coincided, for a minute each. One that waits to
         * run another task still has the name of its last.
         */
        private static Set<Thread> threadsNow() {
            return Thread.getAllStackTraces().entrySet().stream()
                    .filter(entry -> Stream.of("statusquo", "OkHttp")
                            .anyMatch(entry.getKey().getName()::startsWith))
                    .filter(entry -> !entry.getKey().getName().startsWith("OkHttp TaskRunner"))
                    .filter(entry -> Stream.of(entry.getValue())
                            .noneMatch(frame -> frame.getClassName().startsWith(TASK_RUNNER)))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    @Test
    void leavesNothingBehind() throws InterruptedException {
        Things things = new Things().holding("first");
        AtomicInteger ids = new AtomicInteger();
        try (things;
                WireServer opened = WireServer.answering(asked -> {
                    Reply reply = things.sound(asked);
                    return WireServer.sound(
                            asked,
                            reply.saying(reply.body().replace("\"r-1\"", "\"r-" + ids.incrementAndGet() + "\"")));
                })) {
            server = opened;
            crawls(WARM_UP);
            Held before = Held.now();
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);

            int crawls = 0;
            while (crawls < LEAST || System.nanoTime() < end) {
                crawls(1);
                crawls++;
            }

            Held after = Held.now();
            System.out.println(crawls + " crawls: " + before + " → " + after);
            assertThat(after.threads())
                    .hasSizeLessThanOrEqualTo(before.threads().size());
            assertThat(after.connections()).isZero();
            assertThat(after.heap()).isLessThan(before.heap() + SLACK);
        }
    }

    private static void crawls(int times) {
        for (int i = 0; i < times; i++) {
            List<String> failures = Kit.run(SoakTestCase.class, "statusquo.report.dir", "target/statusquo-soak")
                    .failures();
            assertThat(failures).isEmpty();
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class SoakTestCase {

        @BaseUrl
        static String baseUrl() {
            return server.baseUrl();
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
