package dev.statusquo.testing;

import dev.statusquo.exchange.Transport;
import dev.statusquo.jdk.JdkTransport;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.restassured.RestAssuredTransport;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Named;

/** All transports, each with a deadline of 300 ms and a body bound of 1,000 bytes unless told otherwise. */
public final class Transports {

    public static final Duration DEADLINE = Duration.ofMillis(300);
    public static final int BOUND = 1_000;

    private Transports() {}

    /** Returns them for tests of what is sent and received. */
    public static Stream<Named<Transport>> patient() {
        return with(Duration.ofSeconds(10));
    }

    /** Returns them for tests of what never ends. */
    public static Stream<Named<Transport>> hasty() {
        return with(DEADLINE);
    }

    private static Stream<Named<Transport>> with(Duration timeout) {
        return Stream.of(
                Named.of(
                        "java.net.http",
                        JdkTransport.create().withTimeout(timeout).withBodyBound(BOUND)),
                Named.of(
                        "OkHttp",
                        OkHttpTransport.of(new OkHttpClient())
                                .withTimeout(timeout)
                                .withBodyBound(BOUND)),
                Named.of(
                        "REST Assured",
                        RestAssuredTransport.of(RestAssured.given())
                                .withTimeout(timeout)
                                .withBodyBound(BOUND)));
    }
}
