package dev.statusquo;

import static dev.statusquo.testing.RawServer.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.exchange.TransportException.Kind;
import dev.statusquo.testing.RawServer;
import dev.statusquo.testing.Transports;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no specification foresees ends in an exchange or in a sentence, through every client alike. */
class TransportOddityTest {

    static Stream<Named<Transport>> transports() {
        return Transports.patient();
    }

    static Stream<Named<Transport>> hasty() {
        return Transports.hasty();
    }

    private static Request to(RawServer server) {
        return Request.of(Method.GET, server.url() + "/things");
    }

    private static TransportException failure(Transport transport, Request request) {
        TransportException failure = catchThrowableOfType(TransportException.class, () -> transport.send(request));
        assertThat(failure).isNotNull();
        assertThat(failure.request()).isSameAs(request);
        return failure;
    }

    @ParameterizedTest
    @MethodSource("transports")
    void cutsContentWithoutEnd(Transport transport) {
        RawServer.Script script = (socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (!socket.isClosed()) {
                out.write(new byte[65536]);
            }
        };
        try (RawServer server = RawServer.answering(script)) {
            assertThat(transport.send(to(server)).body()).isEqualTo(Body.truncated(new byte[Transports.BOUND]));
        }
    }

    static Stream<Arguments> garbage() {
        return Stream.of(
                        "garbage\r\n\r\n",
                        "HTTP/9.9 abc\r\n\r\n",
                        "HTTP/1.1\r\n\r\n",
                        "HTTP/1.1 2x0 OK\r\n\r\n",
                        "\0\0\0\0\r\n\r\n",
                        "<html>no HTTP here</html>\n\n",
                        "HTTP/1.1 -20 OK\r\nContent-Length: 0\r\n\r\n")
                .flatMap(answer -> transports().map(transport -> Arguments.of(transport, answer)));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void saysThatItIsNotHttp(Transport transport, String answer) {
        try (RawServer server = RawServer.answering(answer)) {
            TransportException failure = failure(transport, to(server));

            assertThat(failure.kind()).isIn(Kind.NOT_HTTP, Kind.DISCONNECTED);
            assertThat(failure.getMessage())
                    .startsWith("GET /things got no response: ")
                    .doesNotContain("null");
        }
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
                        "HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n",
                        "HTTP/1.1 000 Odd\r\nContent-Length: 0\r\n\r\n",
                        "HTTP/1.1 1000 Odd\r\nContent-Length: 0\r\n\r\n",
                        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
                        "HTTP/1.1 200 OK\r\n: no name\r\n\r\n",
                        "HTTP/1.1 200 OK\r\nName with space: x\r\n\r\n",
                        "HTTP/1.1 200 OK\r\nX: a\0b\rc\r\n\r\n",
                        "HTTP/1.1 200 OK\r\n folded: x\r\n\r\n",
                        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
                        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nx",
                        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxy",
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, nonsense\r\n\r\nxy",
                        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nxy",
                        "HTTP/1.1 200 OK\r\nContent-Type: ;;;=\"\r\nContent-Length: 2\r\n\r\nxy",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=none-such\r\nContent-Length: 2\r\n\r\nxy",
                        "HTTP/1.1 200 OK\r\nSet-Cookie: ;;=;\r\nSet-Cookie: a=b; expires=never\r\nContent-Length: 0\r\n\r\n",
                        "HTTP/1.1 302 Found\r\nLocation: ht!tp:// \r\nContent-Length: 0\r\n\r\n",
                        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n",
                        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: ,,=\"\r\nContent-Length: 0\r\n\r\n",
                        "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                        "HTTP/1.1 205 Reset Content\r\nContent-Length: 2\r\n\r\nxy",
                        "HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\nxy",
                        "HTTP/1.0 200 OK\n\nold")
                .flatMap(answer -> transports().map(transport -> Arguments.of(transport, answer)));
    }

    @ParameterizedTest
    @MethodSource("hasty")
    void survivesEndlessFields(Transport transport) {
        RawServer.Script script = bytes("HTTP/1.1 200 OK\r\n").then((socket, out) -> {
            byte[] lines = "X-Endless: and on and on and on\r\n".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
            while (!socket.isClosed()) {
                out.write(lines);
            }
        });
        try (RawServer server = RawServer.answering(script)) {
            assertThat(failure(transport, to(server)).kind()).isIn(Kind.NOT_HTTP, Kind.DISCONNECTED, Kind.TIMEOUT);
        }
    }

    private static void assertNotSent(Transport transport, Request request, String words) {
        TransportException failure = failure(transport, request);

        assertThat(failure.kind()).isEqualTo(Kind.NOT_SENT);
        assertThat(failure.getMessage()).contains("it was not sent: ").contains(words);
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void makesAnExchangeOrATransportExceptionOfWhateverComes(Transport transport, String answer) {
        try (RawServer server = RawServer.answering(answer)) {
            Throwable thrown = catchThrowable(() -> {
                Exchange exchange = transport.send(to(server));
                assertThat(answer).contains(Integer.toString(exchange.status().code()));
            });

            assertThat(server.requests()).hasSize(1);
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(TransportException.class);
                assertThat(((TransportException) thrown).kind()).isIn(Kind.NOT_HTTP, Kind.DISCONNECTED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void refusesWhatItCannotSendAsAsked(Transport transport) {
        Request request = Request.of(Method.POST, "http://127.0.0.1:1/a").withBody(Body.of("x"));

        assertNotSent(transport, request.withUri("http://127.0.0.1:1/a b"), "at offset 20; percent-encode");
        assertNotSent(transport, request.withUri("http://127.0.0.1:1/{id}"), "at offset 19; percent-encode");
        assertNotSent(transport, request.withUri("http://127.0.0.1:1/café"), "at offset 22; percent-encode");
        assertNotSent(transport, request.withUri("http://127.0.0.1:1/%zz"), "percent-encode");
        assertNotSent(transport, request.withUri("/relative"), "neither http nor https");
        assertNotSent(transport, request.withUri("ftp://127.0.0.1/"), "neither http nor https");
        assertNotSent(transport, request.withUri("http:///a"), "");
        assertNotSent(transport, request.withUri("http://user:secret@127.0.0.1:1/a"), "Authorization");
        assertNotSent(transport, request.withUri("http://127.0.0.1:123456/a"), "");
        assertNotSent(transport, request.withHeader("X-A", "1\r\nX-B: 2"), "X-A");
        assertNotSent(transport, request.withHeader("X A", "1"), "X A");
        assertNotSent(transport, request.withHeader("Content-Length", "7"), "ontent-");
    }

    @ParameterizedTest
    @MethodSource("hasty")
    void keepsTheInterruptOfTheThread(Transport transport) {
        try (RawServer server = RawServer.answering(RawServer.hanging())) {
            Thread.currentThread().interrupt();
            TransportException failure = failure(transport, to(server));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
        } finally {
            Thread.interrupted();
        }
    }
}
