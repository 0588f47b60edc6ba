package dev.statusquo;

import static dev.statusquo.HttpExpectations.expectRateLimited;
import static dev.statusquo.HttpExpectations.on;
import static dev.statusquo.jdk.JdkExchanges.on;
import static dev.statusquo.okhttp.OkHttpExchanges.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.testing.RawServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The same words over the responses of the clients, side by side in one test as their imports allow. */
class AdapterWordsTest {

    private static final Answer LIMITED = Answer.error(429, "rate_limit_exceeded", "Retry-After", "30");

    @Test
    void judgesAResponseOfTheJdk() throws Exception {
        try (RawServer server = RawServer.answering(LIMITED.bytes())) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.url() + "/search"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            on(response).expectRateLimited().withRetryAfter().withErrorCode("rate_limit_exceeded");

            assertThatThrownBy(() -> on(response).expectOk())
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessageStartingWith("GET /search: 429 Too Many Requests instead of 200 OK");
        }
    }

    @Test
    void judgesAResponseOfOkHttp() throws Exception {
        try (RawServer server = RawServer.answering(LIMITED.bytes());
                Response response = new OkHttpClient()
                        .newCall(new Request.Builder()
                                .url(server.url() + "/search")
                                .build())
                        .execute()) {
            on(response).expectRateLimited().withRetryAfter().withErrorCode("rate_limit_exceeded");

            assertThatThrownBy(() -> on(response).expectOk())
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessageStartingWith("GET /search: 429 Too Many Requests instead of 200 OK");
            assertThat(response.body().string()).isEqualTo(LIMITED.content());
        }
    }

    @Test
    void judgesAnExchange() {
        var exchange = Routes.of("GET /search", LIMITED)
                .exchange(dev.statusquo.exchange.Request.of(
                        dev.statusquo.exchange.Method.GET, "http://localhost/search"));

        assertThat(on(exchange).expect(expectRateLimited().withRetryAfter()).exchange())
                .isSameAs(exchange);
    }
}
