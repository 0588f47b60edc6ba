package dev.statusquo.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.testing.RawServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class WireTransportTest {

    private static final WireTransport WIRE = WireTransport.create().withTimeout(Duration.ofSeconds(3));

    @ParameterizedTest
    @CsvSource({"GET, 204 No Content", "GET, 304 Not Modified", "HEAD, 200 OK"})
    void seesBytesWhereNoContentBelongs(String method, String status) {
        try (RawServer server = RawServer.answering("HTTP/1.1 " + status + "\r\nX-A: 1\r\n\r\nstray")) {
            WireAnswer answer = WIRE.observe(Request.of(Method.of(method), server.url()));

            assertThat(answer.rest().text()).isEqualTo("stray");
            assertThat(answer.exchange().body().isEmpty()).isTrue();
            assertThat(answer.exchange().headers().first("X-A")).contains("1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\n\r\nhello",
                "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello",
                "Transfer-Encoding: chunked\r\n\r\n2;a=b\r\nhe\r\n3\r\nllo\r\n0\r\nX-T: 1\r\n\r\n",
                "\r\nhello",
                "Transfer-Encoding: zip\r\n\r\nhello"
            })
    void readsWhatTheFramingSays(String rest) {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\r\n" + rest)) {
            WireAnswer answer = WIRE.observe(Request.of(Method.GET, server.url()));

            assertThat(answer.exchange().body()).isEqualTo(Body.of("hello"));
            assertThat(answer.exchange().response().faults()).isEmpty();
            assertThat(answer.rest().isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 9\r\n\r\nhello",
                "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                "Content-Length: -5\r\n\r\nhello",
                "Content-Length: +5\r\n\r\nhello",
                "Content-Length: 99999999999999999999\r\n\r\nhello",
                "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
                "Transfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n5!\r\nhello\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nhello\r\n0\r\n\r\n"
            })
    void namesWhatIsWrongWithTheFraming(String rest) {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\r\n" + rest)) {
            assertThat(WIRE.send(Request.of(Method.GET, server.url()))
                            .response()
                            .faults())
                    .extracting(ProtocolFault::kind)
                    .containsExactly(ProtocolFault.Kind.INCOMPLETE_CONTENT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-A : 1", "nonsense", ": 1", " folded", "X-A: a\rb", "X-A: a\u0000b"})
    void namesALineThatIsNoField(String line) {
        try (RawServer server =
                RawServer.answering("HTTP/1.1 200 OK\r\nX-0: 0\r\n" + line + "\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(WIRE.send(Request.of(Method.GET, server.url()))
                            .response()
                            .faults())
                    .extracting(ProtocolFault::kind)
                    .containsExactly(ProtocolFault.Kind.UNREADABLE_HEADER_FIELDS);
        }
    }

    @Test
    void tellsOfInterimResponses() {
        String hints = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
        try (RawServer server = RawServer.answering(hints + hints + "HTTP/1.1 204 No Content\r\n\r\n")) {
            WireAnswer answer = WIRE.observe(Request.of(Method.GET, server.url()));

            assertThat(answer.interim()).containsExactly(Status.of(103), Status.of(103));
            assertThat(answer.exchange().status()).isEqualTo(Status.of(204));
        }
    }

    @Test
    void sendsTheLinesItIsGivenInPlaceOfHost() {
        try (RawServer server = RawServer.answering("HTTP/1.1 204 No Content\r\n\r\n")) {
            Request request = Request.of(Method.GET, server.url() + "/a?b=c").withHeader("X-A", "1");

            WIRE.observe(request, "Host: a", "Host: b", "X-Probe : c");
            WIRE.observe(request, new String[0]);

            assertThat(server.requests())
                    .containsExactly(
                            "GET /a?b=c HTTP/1.1\r\nHost: a\r\nHost: b\r\nX-Probe : c\r\nX-A: 1\r\nConnection: close\r\n\r\n",
                            "GET /a?b=c HTTP/1.1\r\nX-A: 1\r\nConnection: close\r\n\r\n");
        }
    }

    @Test
    void saysThatNobodyAskedForTheContent() {
        Request request =
                Request.of(Method.POST, "").withHeader("Expect", "100-continue").withBody(Body.of("{}"));
        try (RawServer silent = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                RawServer quick =
                        RawServer.answering((socket, out) -> RawServer.bytes("").answer(socket, out))) {
            WireAnswer answer = WIRE.observe(request.withUri(silent.url()));

            assertThat(answer.awaited()).isFalse();
            assertThatThrownBy(() -> WIRE.observe(request.withUri(quick.url()))).isInstanceOf(TransportException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello\r\n\r\n", "HTTP/1.1 20", "HTTP/1.1 2x0 OK\r\n\r\n", "HTTP/2 200\r\n\r\n", ""})
    void throwsWhereNoResponseComes(String text) {
        try (RawServer server = RawServer.answering(text)) {
            assertThatThrownBy(() -> WIRE.send(Request.of(Method.GET, server.url())))
                    .isInstanceOf(TransportException.class);
        }
    }

    @Test
    void keepsItsDeadlineAndItsBound() {
        WireTransport hasty =
                WireTransport.create().withTimeout(Duration.ofMillis(400)).withBodyBound(10);
        RawServer.Script endless =
                RawServer.bytes("HTTP/1.1 200 OK\r\n\r\n0123456789abc").then(RawServer.dripping('x', 20));
        RawServer.Script drip = RawServer.bytes("HTTP/1.1 200 OK\r\nX-A: ").then(RawServer.dripping('x', 20));
        try (RawServer large = RawServer.answering(endless);
                RawServer slow = RawServer.answering(drip)) {
            assertThat(hasty.send(Request.of(Method.GET, large.url())).body().isTruncated())
                    .isTrue();
            assertThatThrownBy(() -> hasty.send(Request.of(Method.GET, slow.url())))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            late -> assertThat(late.kind()).isEqualTo(TransportException.Kind.TIMEOUT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://198.51.100.7/", "https://127.0.0.1/", "http://0.0.0.0/", "http://[::]/"})
    void goesNowhereElse(String target) {
        assertThatThrownBy(() -> WIRE.send(Request.of(Method.GET, target)))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(TransportException.Kind.NOT_SENT));
    }

    @Test
    void writesATargetThatIsNoUri() {
        try (RawServer server = RawServer.answering("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")) {
            WireAnswer answer = WIRE.observeAt("/%zz?%", Request.of(Method.GET, server.url()));

            assertThat(answer.exchange().status()).isEqualTo(Status.of(400));
            assertThat(answer.exchange().request().uri())
                    .startsWith("http://127.0.0.1:")
                    .endsWith("/%zz?%");
            assertThat(server.requests())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked).startsWith("GET /%zz?% HTTP/1.1\r\nHost: 127.0.0.1:"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a b", "/a\r\nX-A: 1", "/\u00e4"})
    void refusesATargetThatCannotStandInALine(String target) {
        assertThatThrownBy(() -> WIRE.observeAt(target, Request.of(Method.GET, "http://127.0.0.1/")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("request line");
    }

    @Test
    void refusesALineThatBreaks() {
        assertThatThrownBy(() -> WIRE.observe(Request.of(Method.GET, "http://127.0.0.1/"), "A: b\r\nC: d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give each line for itself");
    }
}
