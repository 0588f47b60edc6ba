package dev.statusquo.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.testing.RawServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkExchangesTest {

    private static final String ANSWER = "HTTP/1.1 201 Created\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
            + "Location: /a\r\nLocation: /b\r\nContent-Length: 3\r\n\r\nZo\u00eb";

    private final HttpClient client = HttpClient.newHttpClient();

    private <T> HttpResponse<T> post(RawServer server, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/users?x=1"))
                .header("X-Tag", "a")
                .POST(HttpRequest.BodyPublishers.ofString("body"))
                .build();
        return client.send(request, handler);
    }

    @Test
    void takesRequestStatusAndFieldsFromTheResponse() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            Exchange exchange = JdkExchanges.from(post(server, BodyHandlers.ofString()));

            assertThat(exchange.method()).isEqualTo(Method.POST);
            assertThat(exchange.request().uri()).isEqualTo(server.url() + "/users?x=1");
            assertThat(exchange.request().headers().first("X-Tag")).contains("a");
            assertThat(exchange.status().code()).isEqualTo(201);
            assertThat(exchange.headers().values("Location")).containsExactly("/a", "/b");
            assertThat(exchange.elapsed()).isZero();
        }
    }

    @Test
    void tellsThatTheRequestHadContentWhichTheClientDoesNotKeep() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            Body sent = JdkExchanges.from(post(server, BodyHandlers.ofString()))
                    .request()
                    .body();

            assertThat(sent.isEmpty()).isTrue();
            assertThat(sent.isTruncated()).isTrue();
        }
    }

    @Test
    void tellsThatTheRequestHadNoContent() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/users"))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();

            Body sent = JdkExchanges.from(client.send(request, BodyHandlers.ofString()))
                    .request()
                    .body();

            assertThat(sent.isTruncated()).isFalse();
        }
    }

    @Test
    void namesTheExpectationThatTheClientAdds() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", call -> {
            call.getRequestBody().readAllBytes();
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        server.start();
        try {
            URI target = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/users");
            HttpRequest request = HttpRequest.newBuilder(target)
                    .expectContinue(true)
                    .POST(HttpRequest.BodyPublishers.ofString("body"))
                    .build();

            Exchange exchange = JdkExchanges.from(client.send(request, BodyHandlers.ofString()));

            assertThat(exchange.request().headers().first("Expect")).contains("100-continue");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void turnsTextBackIntoTheBytesReceived() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            Body body = JdkExchanges.from(post(server, BodyHandlers.ofString())).body();

            assertThat(body.toByteArray()).isEqualTo("Zoë".getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void takesBytesAndFiles(@TempDir Path directory) throws Exception {
        byte[] expected = "Zoë".getBytes(StandardCharsets.ISO_8859_1);
        try (RawServer server = RawServer.answering(ANSWER)) {
            HttpResponse<Path> saved = post(server, BodyHandlers.ofFile(directory.resolve("body")));

            assertThat(JdkExchanges.from(post(server, BodyHandlers.ofByteArray()))
                            .body()
                            .toByteArray())
                    .isEqualTo(expected);
            assertThat(JdkExchanges.from(saved).body().toByteArray()).isEqualTo(expected);

            Files.delete(saved.body());

            assertThat(JdkExchanges.from(saved).body().isTruncated()).isTrue();
        }
    }

    @Test
    void leavesAStreamToItsOwner() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            HttpResponse<InputStream> plain = post(server, BodyHandlers.ofInputStream());
            HttpResponse<InputStream> marked = post(
                    server, info -> BodySubscribers.mapping(BodySubscribers.ofInputStream(), BufferedInputStream::new));

            assertThat(JdkExchanges.from(plain).body()).isEqualTo(Body.truncated(new byte[0]));
            assertThat(JdkExchanges.from(marked).body().length()).isEqualTo(3);
            assertThat(plain.body().readAllBytes()).hasSize(3);
            assertThat(marked.body().readAllBytes()).hasSize(3);
        }
    }

    @Test
    void tellsADiscardedBodyFromNone() throws Exception {
        try (RawServer full = RawServer.answering(ANSWER);
                RawServer none = RawServer.answering("HTTP/1.1 204 No Content\r\n\r\n")) {
            assertThat(JdkExchanges.from(post(full, BodyHandlers.discarding()))
                            .body()
                            .isTruncated())
                    .isTrue();
            assertThat(JdkExchanges.from(post(none, BodyHandlers.discarding())).body())
                    .isEqualTo(Body.empty());
        }
    }

    @Test
    void refusesAClientThatHidesAnswers() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpClient answering =
                HttpClient.newBuilder().authenticator(new Authenticator() {}).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdkTransport.of(following))
                .withMessageContainingAll("NORMAL", "followRedirects(HttpClient.Redirect.NEVER)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdkTransport.of(answering))
                .withMessageContainingAll("authenticator", "credentials");
    }

    @Test
    void refusesLimitsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdkTransport.create().withTimeout(Duration.ZERO))
                .withMessage("timeout is PT0S; give one from 1 ms to 24 hours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdkTransport.create().withBodyBound(-1))
                .withMessage("body bound is -1; give one from 0 bytes to 1 GiB");
    }
}
