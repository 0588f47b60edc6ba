package dev.statusquo.exchange.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.TransportException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClientFailureTest {

    private static final Request REQUEST = Request.of(Method.GET, "http://host:81/a?b#c");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new UnknownHostException("host"), Kind.UNREACHABLE, "unknown host"),
                Arguments.of(
                        new ConnectException().initCause(new UnresolvedAddressException()),
                        Kind.UNREACHABLE,
                        "unknown host"),
                Arguments.of(new NoRouteToHostException("No route"), Kind.UNREACHABLE, "no route to host:81: No route"),
                Arguments.of(new ConnectException(), Kind.UNREACHABLE, "no service listens at host:81"),
                Arguments.of(
                        new ConnectException("Connection timed out"), Kind.UNREACHABLE, "no connection to host:81"),
                Arguments.of(
                        new HttpConnectTimeoutException("x"), Kind.UNREACHABLE, "no connection to host:81 in time"),
                Arguments.of(
                        new SocketTimeoutException("failed to connect to host/1.2.3.4"),
                        Kind.UNREACHABLE,
                        "no connection to host:81 in time"),
                Arguments.of(new SocketTimeoutException("Connect timed out"), Kind.UNREACHABLE, "no connection"),
                Arguments.of(
                        new SSLHandshakeException("bad certificate"), Kind.UNREACHABLE, "no TLS with host:81: bad"),
                Arguments.of(new SocketTimeoutException("Read timed out"), Kind.TIMEOUT, "Read timed out"),
                Arguments.of(new HttpTimeoutException("request timed out"), Kind.TIMEOUT, "request timed out"),
                Arguments.of(new ProtocolException("Unexpected"), Kind.NOT_HTTP, "is not an HTTP response: Unexpected"),
                Arguments.of(new IllegalStateException("odd"), Kind.NOT_HTTP, "is not an HTTP response: odd"),
                Arguments.of(
                        new EOFException(),
                        Kind.DISCONNECTED,
                        "closed the connection before it answered (EOFException)"),
                Arguments.of(new IOException(new SocketException("reset")), Kind.DISCONNECTED, "reset"),
                Arguments.of(new IOException("anything"), Kind.DISCONNECTED, "the exchange broke off: anything"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhoseFaultItIs(Throwable thrown, Kind kind, String words) {
        assertThat(ClientFailure.of(REQUEST, thrown))
                .hasMessageStartingWith("GET /a got no response: ")
                .hasMessageContaining(words)
                .hasCause(thrown)
                .extracting("kind", "request")
                .containsExactly(kind, REQUEST);
    }

    @Test
    void isNotLostInCausesThatGoRound() {
        Exception first = new Exception("");
        first.initCause(new Exception("", first));

        assertThat(ClientFailure.words(first)).isEqualTo("Exception");
        assertThat(ClientFailure.has(first, IOException.class)).isFalse();
    }
}
