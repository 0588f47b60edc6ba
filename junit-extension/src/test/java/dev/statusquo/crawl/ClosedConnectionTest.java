package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that closes some connections instead of answering: what may be repeated is, and nothing else. */
class ClosedConnectionTest {

    private static final String DOCUMENT = "{openapi: 3.1.0, info: {title: Nothing, version: '1'}, paths: {}}";
    private static final byte[] ANSWER =
            "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final AtomicInteger asked = new AtomicInteger();
    private ServerSocket server;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"GET,1", "GET,2", "DELETE,2"})
    void isAskedAgainByWhatMayBeRepeated(String method, int closed) {
        answerAfter(closed);

        assertThat(sender().send(request(method)).status().code()).isEqualTo(204);
        assertThat(asked).hasValue(closed + 1);
    }

    @ParameterizedTest
    @CsvSource({"GET,3,3", "POST,1,1"})
    void isNoAnswerInTheEnd(String method, int closed, int attempts) {
        answerAfter(closed);

        assertThatThrownBy(() -> sender().send(request(method)))
                .isInstanceOf(NotRunException.class)
                .hasMessageContaining("closed the connection");
        assertThat(asked).hasValue(attempts);
    }

    private Sender sender() {
        CrawlSetup setup = new CrawlSetup(
                "ClosedConnectionTest",
                OpenApiSource.ofText("api.yaml", DOCUMENT).read(),
                base(),
                new Identities(Map.of()),
                Fixtures.none(),
                OkHttpTransport.create(),
                Limits.standard(),
                Profile.rfc(),
                List.of(),
                1,
                Redaction.standard());
        return Workshop.of(setup).sender();
    }

    private String base() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    private Request request(String method) {
        return Request.of(Method.of(method), base() + "/");
    }

    private void answerAfter(int closed) {
        Thread thread = new Thread(() -> {
            try {
                while (!server.isClosed()) {
                    serve(closed);
                }
            } catch (IOException over) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(over);
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(int closed) throws IOException {
        try (Socket socket = server.accept()) {
            byte[] request = new byte[4_096];
            int read = socket.getInputStream().read(request);
            if (read > 0 && asked.incrementAndGet() > closed) {
                socket.getOutputStream().write(ANSWER);
            }
        }
    }
}
