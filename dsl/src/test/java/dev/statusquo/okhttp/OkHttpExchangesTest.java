package dev.statusquo.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.testing.RawServer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class OkHttpExchangesTest {

    private static final String ANSWER =
            "HTTP/1.1 201 Created\r\nLocation: /a\r\nVary: *\r\nLocation: /b\r\n" + "Content-Length: 2\r\n\r\nok";

    private final OkHttpClient client = new OkHttpClient();

    private Response post(RawServer server) throws Exception {
        Request request = new Request.Builder()
                .url(server.url() + "/users?x=1")
                .header("X-Tag", "a")
                .post(RequestBody.create("body".getBytes(StandardCharsets.UTF_8), null))
                .build();
        return client.newCall(request).execute();
    }

    @Test
    void takesTheWholeExchangeFromTheResponse() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER);
                Response response = post(server)) {
            Exchange exchange = OkHttpExchanges.from(response);

            assertThat(exchange.method()).isEqualTo(Method.POST);
            assertThat(exchange.request().uri()).isEqualTo(server.url() + "/users?x=1");
            assertThat(exchange.request().headers().first("X-Tag")).contains("a");
            assertThat(exchange.request().body().text()).isEqualTo("body");
            assertThat(exchange.status().code()).isEqualTo(201);
            assertThat(exchange.headers().toString())
                    .isEqualTo("Location: /a\nVary: *\nLocation: /b\nContent-Length: 2\n");
            assertThat(exchange.body().text()).isEqualTo("ok");
            assertThat(exchange.elapsed().isNegative()).isFalse();
        }
    }

    @Test
    void leavesTheBodyToBeReadByItsOwner() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER);
                Response response = post(server)) {
            OkHttpExchanges.from(response);

            assertThat(OkHttpExchanges.from(response).body().text()).isEqualTo("ok");
            assertThat(response.body().string()).isEqualTo("ok");
            assertThat(OkHttpExchanges.from(response).body()).isEqualTo(Body.truncated(new byte[0]));
        }
    }

    @Test
    void reportsContentThatBreaksOff() throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello");
                Response response = post(server)) {
            Exchange exchange = OkHttpExchanges.from(response);

            assertThat(exchange.body().text()).isEqualTo("hello");
            assertThat(exchange.response().faults())
                    .extracting(ProtocolFault::kind)
                    .containsExactly(ProtocolFault.Kind.INCOMPLETE_CONTENT);
        }
    }

    @Test
    void keepsAllFieldsOfA204ThatAnnouncesContent() {
        try (RawServer server = RawServer.answering("HTTP/1.1 204 No Content\r\nX-A: 1\r\nContent-Length: 5\r\n\r\n")) {
            Exchange exchange =
                    OkHttpTransport.of(client).send(dev.statusquo.exchange.Request.of(Method.DELETE, server.url()));

            assertThat(exchange.headers().toString()).isEqualTo("X-A: 1\nContent-Length: 5\n");
            assertThat(exchange.response().faults())
                    .containsExactly(new ProtocolFault(
                            ProtocolFault.Kind.CONTENT_ANNOUNCED_WITH_NO_CONTENT,
                            "HTTP 204 had non-zero Content-Length: 5"));
        }
    }

    @Test
    void switchesOffTheAuthenticatorOfTheClientAndKeepsItsInterceptors() {
        AtomicInteger asked = new AtomicInteger();
        OkHttpClient eager = client.newBuilder()
                .authenticator((route, response) -> {
                    asked.incrementAndGet();
                    return response.request()
                            .newBuilder()
                            .header("Authorization", Credentials.basic("u", "p"))
                            .build();
                })
                .addInterceptor(chain -> chain.proceed(
                        chain.request().newBuilder().header("X-Own", "1").build()))
                .build();
        String answer = "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";
        try (RawServer server = RawServer.answering(answer)) {
            OkHttpTransport.of(eager).send(dev.statusquo.exchange.Request.of(Method.GET, server.url()));

            assertThat(asked).hasValue(0);
            assertThat(server.requests()).singleElement().asString().contains("X-Own: 1");
        }
    }
}
