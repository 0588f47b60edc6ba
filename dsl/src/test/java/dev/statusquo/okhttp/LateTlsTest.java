package dev.statusquo.okhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.TransportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A client that learns TLS only when it is asked for. */
class LateTlsTest {

    /** The first byte of a handshake (RFC 8446, section 5.1). */
    private static final int HANDSHAKE = 22;

    @Test
    void offersTlsToTheFirstAddressThatWantsIt() throws Exception {
        OkHttpTransport transport = OkHttpTransport.create().withTimeout(Duration.ofSeconds(5));

        assertThat(firstByteSent(transport, "http")).isEqualTo('G');
        assertThat(firstByteSent(transport, "https")).isEqualTo(HANDSHAKE);
        assertThat(firstByteSent(transport, "http")).isEqualTo('G');
    }

    /** Asks a service that hangs up when it has read one byte. */
    private static int firstByteSent(OkHttpTransport transport, String scheme) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> firstByte(server));
            Request request = Request.of(Method.GET, scheme + "://127.0.0.1:" + server.getLocalPort() + "/");

            assertThatThrownBy(() -> transport.send(request)).isInstanceOf(TransportException.class);

            return first.get(5, TimeUnit.SECONDS);
        }
    }

    private static int firstByte(ServerSocket server) {
        try (Socket socket = server.accept()) {
            return socket.getInputStream().read();
        } catch (IOException broken) {
            return -1;
        }
    }
}
