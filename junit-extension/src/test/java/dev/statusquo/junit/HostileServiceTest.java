package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.TestServer;
import dev.statusquo.service.Things;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Whatever a service does, the run ends soon, and each case passes, fails by an assertion, or says why it was not run. */
@Timeout(60)
class HostileServiceTest {

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
    void endsWhenTheServiceDiesOnTheWay() {
        AtomicInteger left = new AtomicInteger(12);

        Kit kit = crawl(asked -> {
            if (left.decrementAndGet() == 0) {
                things.close();
            }
            return things.sound(asked);
        });

        assertThat(kit.failure()).contains("@BaseUrl is '" + things.baseUrl() + "': the service stopped answering");
        assertThat(kit.abortions())
                .isNotEmpty()
                .anySatisfy(message -> assertThat(message).contains("the service stopped answering"));
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size());
    }

    @Test
    void waitsWhereTheServiceAsksForIt() {
        AtomicInteger asks = new AtomicInteger();

        Kit kit = crawl(asked -> asks.incrementAndGet() % 40 == 0 ? limited("1") : things.sound(asked));

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions()).isEmpty();
    }

    @Test
    void stopsWaitingWhereItDoesNotHelp() {
        long begin = System.nanoTime();

        Kit kit = crawl(asked -> limited("1"));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
        assertThat(kit.cases().succeeded().count()).isZero();
    }

    @Test
    void findsWhatAnswersEverythingWithTheSamePage() {
        Reply page = Reply.of(200).with("Content-Type", "text/html").saying("<!doctype html><p>Welcome</p>");

        Kit kit = crawl(asked -> page);

        assertThat(kit.failedKeys())
                .containsExactly(
                        "GET /no-such-path-3f9c/of-this-service/nor-below · unknown path → 404",
                        "GET /things · valid request → 200",
                        "POST /things · valid request → 201");
        assertThat(kit.failures()).anySatisfy(message -> assertThat(message).contains("200 OK is sent as text/html"));
    }

    @Test
    void blamesAServiceThatFailsAlwaysOnlyForThat() {
        Kit kit = crawl(asked -> Reply.error(500, "internal"));

        assertThat(kit.failedKeys()).hasSizeLessThanOrEqualTo(5);
        assertThat(kit.failures())
                .hasSize(kit.failedKeys().size() + 1)
                .allSatisfy(message -> assertThat(message).contains("500 Internal Server Error"))
                .last()
                .asString()
                .startsWith("@BaseUrl is '" + things.baseUrl() + "': every request got the same answer");
        assertThat(kit.abortedKeys()).contains("POST /things · malformed JSON → 400");
    }

    @Test
    void survivesRandomBytes() {
        Random random = new Random(7);

        Kit kit = crawl(asked -> {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            return Reply.raw(bytes);
        });

        assertThat(kit.failures()).isNotEmpty();
        assertThat(kit.cases().succeeded().count()).isZero();
    }

    @Test
    void survivesAnswersThatLookLikeHttp() {
        Random random = new Random(11);
        Map<Integer, String> seen = new ConcurrentHashMap<>();

        Kit kit = crawl(asked -> {
            int status = 100 + random.nextInt(900);
            seen.put(status, asked.toString());
            return Reply.raw(
                    ("HTTP/1.1 " + status + " \u0000x\r\nContent-Type: ;;\u0001\r\nLocation: ht!tp:[%\r\nAllow: ,,(\r\n"
                                    + "Retry-After: -1e9\r\nWWW-Authenticate: =,=\r\nContent-Length: "
                                    + random.nextInt(40) + "\r\n\r\n{\"id\":[{}")
                            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        });

        assertThat(seen).isNotEmpty();
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size());
    }

    @Test
    void failsTheClassOfAServiceThatAlwaysHangsUp() {
        Kit kit = crawl(asked -> Reply.hangUp());

        assertThat(kit.failure()).contains("@BaseUrl is '" + things.baseUrl() + "': the service never answered");
        assertThat(kit.cases().succeeded().count()).isZero();
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size());
    }

    @Test
    void endsWhereNothingIsEverAnswered() {
        Kit kit = crawl(asked -> asked.path().equals("/") ? things.sound(asked) : silent());

        assertThat(kit.failure()).contains("the service stopped answering");
        assertThat(kit.cases().succeeded().count()).isLessThanOrEqualTo(1);
        assertThat(kit.startedKeys()).hasSize(Kit.THINGS.size());
    }

    @Test
    void followsNobodyElsewhere() {
        try (TestServer elsewhere = TestServer.answering(asked -> Reply.json(200, "{}"))) {
            Kit kit = crawl(asked -> Reply.of(302).with("Location", elsewhere.baseUrl() + asked.path()));

            assertThat(elsewhere.asked()).isEmpty();
            assertThat(kit.abortions()).anyMatch(message -> message.contains("302 Found"));
        }
    }

    @Test
    void slowsDownWhereTheServiceLimitsTheCrawlAndSaysSo() {
        AtomicInteger asks = new AtomicInteger();
        things.instead("*", asked -> asks.incrementAndGet() % 40 == 0 ? limited("1") : things.sound(asked));
        PrintStream console = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        Kit kit;
        try {
            kit = Kit.run(HostileTestCase.class, "statusquo.concurrency", "8");
        } finally {
            System.setOut(console);
        }

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.abortions()).isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("the service asked to slow down");
    }

    @Test
    void endsWhereEachAnswerComesDropByDrop() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread dripping = new Thread(() -> drip(door));
            dripping.setDaemon(true);
            dripping.start();
            DrippingTestCase.address = "http://127.0.0.1:" + door.getLocalPort();

            Kit kit = Kit.run(DrippingTestCase.class, "statusquo.timeout", "1s");

            assertThat(kit.failures()).isNotEmpty();
            assertThat(kit.cases().succeeded().count()).isZero();
        }
    }

    private static void drip(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                Thread drop = new Thread(() -> drip(socket));
                drop.setDaemon(true);
                drop.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void drip(Socket socket) {
        try (socket) {
            socket.getOutputStream()
                    .write("HTTP/1.1 200 \r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 1000; i++) {
                socket.getOutputStream().write('x');
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException ended) {
            return;
        }
    }

    private static Reply silent() {
        try {
            Thread.sleep(30_000);
        } catch (InterruptedException ended) {
            return Reply.hangUp();
        }
        return Reply.hangUp();
    }

    private static Reply limited(String seconds) {
        return Reply.error(429, "rate_limit_exceeded").with("Retry-After", seconds);
    }

    private static Kit crawl(Function<Asked, Reply> service) {
        things.instead("*", service);
        Kit kit = Kit.run(HostileTestCase.class, "statusquo.timeout", "2s");
        assertThat(kit.thrown())
                .allSatisfy(thrown -> assertThat(thrown)
                        .isInstanceOfAny(AssertionError.class, ExtensionConfigurationException.class));
        return kit;
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class HostileTestCase {

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

    static class DrippingTestCase extends HostileTestCase {

        static String address = "";

        @BaseUrl
        static String baseUrl() {
            return address;
        }
    }
}
