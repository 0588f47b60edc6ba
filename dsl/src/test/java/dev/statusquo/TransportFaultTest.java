package dev.statusquo;

import static dev.statusquo.testing.RawServer.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.exchange.TransportException.Kind;
import dev.statusquo.testing.RawServer;
import dev.statusquo.testing.Transports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service or a network does wrong is told apart, in time, through every client alike. */
class TransportFaultTest {

    /** Far from the end of what the services here would do, 18 seconds or never, and from what a busy machine adds to 300 ms. */
    private static final Duration SOON = Transports.DEADLINE.plusSeconds(6);

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

    private static void assertTimeout(Transport transport, RawServer.Script script) {
        try (RawServer server = RawServer.answering(script)) {
            long start = System.nanoTime();
            TransportException failure = failure(transport, to(server));
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);

            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(failure).hasMessage("GET /things got no response: no whole answer within 300 ms");
            assertThat(elapsed).isLessThan(SOON);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void takesContentAnnouncedWith204ForAnAnswer(Transport transport) {
        try (RawServer server =
                RawServer.answering("HTTP/1.1 204 No Content\r\nX-A: 1\r\nContent-Length: 5\r\n\r\nhello")) {
            Exchange exchange = transport.send(to(server));

            assertThat(exchange.status()).isEqualTo(Status.of(204));
            assertThat(exchange.body()).isEqualTo(Body.empty());
            boolean reported = exchange.response().faults().stream()
                    .anyMatch(fault -> fault.kind() == ProtocolFault.Kind.CONTENT_ANNOUNCED_WITH_NO_CONTENT
                            && fault.detail().contains("204"));
            boolean visible = exchange.headers()
                            .first("Content-Length")
                            .filter("5"::equals)
                            .isPresent()
                    && exchange.headers().contains("X-A");
            assertThat(reported || visible).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void doesNotWaitForContentThatTheStatusRulesOut(Transport transport) {
        for (String head : new String[] {
            "HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\n\r\n",
            "HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n",
            "HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n",
            "HTTP/1.1 204 No Content\r\n\r\n"
        }) {
            try (RawServer server = RawServer.answering(bytes(head).then(RawServer.hanging()))) {
                Exchange exchange = transport.send(to(server));

                assertThat(head).contains(exchange.status().toString());
                assertThat(exchange.body()).isEqualTo(Body.empty());
                assertThat(exchange.response().faults())
                        .extracting(ProtocolFault::kind)
                        .isSubsetOf(ProtocolFault.Kind.CONTENT_ANNOUNCED_WITH_NO_CONTENT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void seesALengthThatIsNoNumber(Transport transport) {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n")) {
            Exchange exchange = transport.send(to(server));

            assertThat(exchange.headers().first("Content-Length")).contains("many");
            assertThat(exchange.response().faults())
                    .extracting(ProtocolFault::kind)
                    .isSubsetOf(ProtocolFault.Kind.UNREADABLE_HEADER_FIELDS);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void keepsWhatWasReadOfContentThatBreaksOff(Transport transport) {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\r\nX-A: 1\r\nContent-Length: 10\r\n\r\nhello")) {
            Exchange exchange = transport.send(to(server));

            assertThat(exchange.status()).isEqualTo(Status.of(200));
            assertThat(exchange.headers().first("X-A")).contains("1");
            assertThat(exchange.body().text()).isEqualTo("hello");
            assertThat(exchange.response().faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.kind()).isEqualTo(ProtocolFault.Kind.INCOMPLETE_CONTENT))
                    .satisfies(fault -> assertThat(fault.detail()).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void callsChunksWithoutEndIncomplete(Transport transport) {
        for (String chunks :
                new String[] {"5\r\nhello\r\n", "5\r\nhel", "zz\r\nhello\r\n0\r\n\r\n", "-5\r\nhello\r\n"}) {
            String answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
            try (RawServer server = RawServer.answering(answer)) {
                Exchange exchange = transport.send(to(server));

                assertThat(exchange.status()).isEqualTo(Status.of(200));
                assertThat("hello").startsWith(exchange.body().text());
                assertThat(exchange.response().faults())
                        .extracting(ProtocolFault::kind)
                        .containsExactly(ProtocolFault.Kind.INCOMPLETE_CONTENT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void callsAResetWithinContentIncomplete(Transport transport) {
        RawServer.Script script = bytes("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello")
                .then((socket, out) -> Thread.sleep(50))
                .then(RawServer.resetting());
        try (RawServer server = RawServer.answering(script)) {
            assertThat(transport.send(to(server)).response().faults())
                    .extracting(ProtocolFault::kind)
                    .containsExactly(ProtocolFault.Kind.INCOMPLETE_CONTENT);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void saysThatNobodyListens(Transport transport) throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        TransportException failure = failure(transport, Request.of(Method.GET, "http://127.0.0.1:" + port + "/a"));

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure)
                .hasMessage("GET /a got no response: connection refused: no service listens at 127.0.0.1:" + port);
    }

    @ParameterizedTest
    @MethodSource("transports")
    void saysThatAHostIsUnknown(Transport transport) {
        TransportException failure = failure(transport, Request.of(Method.GET, "http://no-such-host.invalid/a"));

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure)
                .hasMessage("GET /a got no response: unknown host: does the name in no-such-host.invalid resolve?");
    }

    @ParameterizedTest
    @MethodSource("transports")
    void saysThatThereIsNoTls(Transport transport) {
        try (RawServer server = RawServer.interrupting("nonsense, not TLS\r\n\r\n")) {
            Request request = Request.of(Method.GET, server.url().replace("http:", "https:") + "/a");

            assertThat(failure(transport, request).kind()).isIn(Kind.UNREACHABLE, Kind.DISCONNECTED);
        }
    }

    @ParameterizedTest
    @MethodSource("hasty")
    void doesNotWaitForAnAnswerThatNeverStarts(Transport transport) {
        assertTimeout(transport, RawServer.hanging());
    }

    @ParameterizedTest
    @MethodSource("hasty")
    void doesNotWaitForContentThatNeverEnds(Transport transport) {
        assertTimeout(
                transport,
                bytes("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello").then(RawServer.hanging()));
    }

    @ParameterizedTest
    @MethodSource("hasty")
    void holdsItsDeadlineAgainstContentThatDrips(Transport transport) {
        assertTimeout(
                transport,
                bytes("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n").then(RawServer.dripping('x', 20)));
    }

    @ParameterizedTest
    @MethodSource("hasty")
    void holdsItsDeadlineAgainstFieldsThatDrip(Transport transport) {
        assertTimeout(transport, bytes("HTTP/1.1 200 OK\r\nX-Endless: ").then(RawServer.dripping('x', 20)));
    }

    @ParameterizedTest
    @MethodSource("transports")
    void saysThatTheConnectionEnded(Transport transport) {
        for (RawServer.Script script :
                new RawServer.Script[] {bytes(""), RawServer.resetting(), bytes("HTTP/1.1 20")}) {
            try (RawServer server = RawServer.answering(script)) {
                TransportException failure = failure(transport, to(server).withMethod(Method.POST));

                assertThat(failure.kind()).isIn(Kind.DISCONNECTED, Kind.NOT_HTTP);
                assertThat(server.requests()).hasSize(1);
            }
        }
    }
}
