package dev.statusquo.okhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.testing.RawServer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class PinnedNamesTest {

    private static final String ANSWER = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

    @Test
    void staysWithTheFirstAnswerToAName() throws UnknownHostException {
        AtomicInteger asked = new AtomicInteger();
        PinnedNames names = new PinnedNames(host -> List.of(address(asked.incrementAndGet())));

        assertThat(names.lookup("api.example")).containsExactly(address(1));
        assertThat(names.lookup("API.example")).containsExactly(address(1));
        assertThat(names.lookup("other.example")).containsExactly(address(2));
    }

    @Test
    void takesNoOtherMachineForLocalhost() throws UnknownHostException {
        PinnedNames names = new PinnedNames(host -> List.of(address(1), InetAddress.getByName("198.51.100.7")));

        assertThatThrownBy(() -> names.lookup("localhost"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("198.51.100.7");
    }

    @Test
    void keepsARequestFromWhereANameLeadsLater() {
        AtomicInteger asked = new AtomicInteger();
        Dns rebinding = host -> List.of(address(asked.incrementAndGet()));
        try (RawServer server = RawServer.answering(ANSWER)) {
            OkHttpTransport transport = OkHttpTransport.of(
                            new OkHttpClient.Builder().dns(rebinding).build())
                    .withPinnedNames();
            Request request = Request.of(Method.GET, server.url().replace("127.0.0.1", "service.example"));

            transport.send(request);
            transport.send(request);

            assertThat(server.requests()).hasSize(2);
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void sendsNothingWhereLocalhostIsElsewhere() {
        Dns elsewhere = host -> List.of(InetAddress.getByName("198.51.100.7"));
        OkHttpTransport transport = OkHttpTransport.of(
                        new OkHttpClient.Builder().dns(elsewhere).build())
                .withPinnedNames();

        assertThatThrownBy(() -> transport.send(Request.of(Method.GET, "http://localhost:9/")))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(TransportException.Kind.UNREACHABLE));
    }

    private static InetAddress address(int last) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
