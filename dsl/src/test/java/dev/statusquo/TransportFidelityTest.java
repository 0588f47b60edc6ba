package dev.statusquo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.Transport;
import dev.statusquo.testing.RawServer;
import dev.statusquo.testing.Transports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes back is seen as it came, through every client alike. */
class TransportFidelityTest {

    static Stream<Named<Transport>> transports() {
        return Transports.patient();
    }

    private static Exchange get(Transport transport, RawServer server) {
        return transport.send(Request.of(Method.GET, server.url() + "/things"));
    }

    private static List<String> linesOf(String request) {
        String head = request.substring(0, request.indexOf("\r\n\r\n"));
        return Arrays.asList(head.split("\r\n"));
    }

    private static List<String> fields(String request, String name) {
        String prefix = name.toLowerCase(Locale.ROOT) + ":";
        return linesOf(request).stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("transports")
    void keepsStatusFieldsAndBodyOfAnOrdinaryServer(Transport transport) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", http -> {
            http.getResponseHeaders().add("Content-Type", "application/json");
            byte[] echo = http.getRequestBody().readAllBytes();
            http.sendResponseHeaders(201, echo.length);
            try (OutputStream out = http.getResponseBody()) {
                out.write(echo);
            }
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/users";

        Exchange exchange = transport.send(Request.of(Method.POST, url).withBody(Body.of("{\"name\":\"Zoë\"}")));
        server.stop(0);

        assertThat(exchange.status()).isEqualTo(Status.of(201));
        assertThat(exchange.headers().values("content-type")).containsExactly("application/json");
        assertThat(exchange.body().text()).isEqualTo("{\"name\":\"Zoë\"}");
        assertThat(exchange.response().faults()).isEmpty();
        assertThat(exchange.elapsed()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("transports")
    void keepsRepeatedLinesApartAndInOrder(Transport transport) {
        String answer =
                "HTTP/1.1 200 OK\r\nSet-Cookie: b=2\r\nVary: Accept\r\nSet-Cookie: a=1\r\nContent-Length: 0\r\n\r\n";
        try (RawServer server = RawServer.answering(answer)) {
            assertThat(get(transport, server).headers().values("Set-Cookie")).containsExactly("b=2", "a=1");
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void followsNoRedirect(Transport transport) {
        String answer = "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nLocation: /nowhere\r\nContent-Length: 0\r\n\r\n";
        try (RawServer server = RawServer.answering(answer)) {
            Exchange exchange = get(transport, server);

            assertThat(exchange.status()).isEqualTo(Status.of(302));
            assertThat(exchange.headers().values("Location")).containsExactly("/elsewhere", "/nowhere");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void answersNoChallenge(Transport transport) {
        String answer =
                "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 4\r\n\r\nwho?";
        try (RawServer server = RawServer.answering(answer)) {
            Exchange exchange = get(transport, server);

            assertThat(exchange.status()).isEqualTo(Status.of(401));
            assertThat(exchange.headers().values("WWW-Authenticate")).containsExactly("Basic realm=\"x\"");
            assertThat(exchange.body().text()).isEqualTo("who?");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void sendsOnceWhateverTheServiceAsksFor(Transport transport) {
        String answer = "HTTP/1.1 503 Service Unavailable\r\nA: 1\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";
        try (RawServer server = RawServer.answering(answer)) {
            Exchange exchange = get(transport, server);

            assertThat(exchange.headers().lines())
                    .extracting(field -> field.name().toLowerCase(Locale.ROOT))
                    .containsExactlyInAnyOrder("a", "retry-after", "content-length");
            assertThat(exchange.headers().values("Retry-After")).containsExactly("0");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void readsFieldValuesAsUtf8(Transport transport) {
        String zoe = new String("Zoë ✓".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String answer = "HTTP/1.1 200 OK\r\nX-Name: " + zoe + "\r\nContent-Length: 0\r\n\r\n";
        try (RawServer server = RawServer.answering(answer)) {
            assertThat(get(transport, server).headers().first("X-Name")).contains("Zoë ✓");
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void keepsABodyUpToItsBound(Transport transport) {
        String answer = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + "x".repeat(100_000);
        try (RawServer server = RawServer.answering(answer)) {
            Body body = get(transport, server).body();

            assertThat(body.length()).isEqualTo(Transports.BOUND);
            assertThat(body.isTruncated()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void doesNotCallABodyOfExactlyTheBoundCut(Transport transport) {
        String answer = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + "x".repeat(Transports.BOUND);
        try (RawServer server = RawServer.answering(answer)) {
            assertThat(get(transport, server).body()).isEqualTo(Body.of("x".repeat(Transports.BOUND)));
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void leavesGzipAsItCameAndDoesNotAskForIt(Transport transport) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        String answer = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + zipped.size() + "\r\n\r\n"
                + zipped.toString(StandardCharsets.ISO_8859_1);
        try (RawServer server = RawServer.answering(answer)) {
            Exchange exchange = get(transport, server);

            assertThat(exchange.body().toByteArray()).isEqualTo(zipped.toByteArray());
            assertThat(exchange.headers().first("Content-Encoding")).contains("gzip");
            assertThat(exchange.headers().first("Content-Length")).contains(Integer.toString(zipped.size()));
            assertThat(fields(server.requests().get(0), "Accept-Encoding")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void readsNoContentAfterHead(Transport transport) {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")) {
            Exchange exchange = transport.send(Request.of(Method.HEAD, server.url() + "/x"));

            assertThat(server.requests().get(0)).startsWith("HEAD /x HTTP/1.1\r\n");
            assertThat(fields(server.requests().get(0), "Content-Length")).isSubsetOf("0");
            assertThat(exchange.headers().first("Content-Length")).contains("5");
            assertThat(exchange.body()).isEqualTo(Body.empty());
            assertThat(exchange.response().faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void seesAStatusOutsideTheClasses(Transport transport) {
        try (RawServer server = RawServer.answering("HTTP/1.1 600 Odd\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(get(transport, server).status()).isEqualTo(Status.of(600));
        }
    }
}
