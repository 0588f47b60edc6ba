package dev.statusquo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.testing.RawServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

class ContractClientTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /users/{id}          | 42      | /users/42
                    /users/{id}          | a/b     | /users/a%2Fb
                    /users/{id}          | a b&c=d | /users/a%20b%26c%3Dd
                    /users/{id}          | ü       | /users/%C3%BC
                    /users/{id}          | 100%    | /users/100%25
                    /users/{id}          | -._~    | /users/-._~
                    users/{id}           | 42      | /users/42
                    /search?q={q}        | a+b     | /search?q=a%2Bb
                    /files/{name}.txt    | ..      | /files/...txt
                    /a b/é/{id}          | 1       | /a%20b/%C3%A9/1
                    /kept%20so/{id}#part | 1       | /kept%20so/1
                    """)
    void percentEncodesWhatStandsInBraces(String template, String value, String target) {
        Exchange exchange = echo().get(template, value).send();

        assertThat(exchange.request().uri()).isEqualTo("http://localhost:8080/api" + target);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, http://localhost:8080/users",
        "http://localhost:8080/, http://localhost:8080/users",
        "https://example.org/api/v1/, https://example.org/api/v1/users",
    })
    void joinsBaseAndPath(String base, String target) {
        Exchange exchange = ContractClient.to(base)
                .over(ContractClientTest::answered)
                .get("/users")
                .send();

        assertThat(exchange.request().uri()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:8080",
                "/users",
                "ftp://localhost",
                "http://",
                "http://a b",
                "http://h/?q=1",
                "http://h/#f"
            })
    void refusesABaseThatIsNoUrl(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractClient.to(base))
                .withMessageContaining("baseUrl is '" + base + "'");
    }

    @Test
    void asksForCredentialsInsteadOfAUserInTheUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractClient.to("http://ann:s3cret@localhost"))
                .withMessageContaining("Credentials.basic")
                .withMessageNotContaining("s3cret");
    }

    @Test
    void namesThePlaceWithoutAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> echo().get("/users/{id}/orders/{order}", 7))
                .withMessage(
                        "template is '/users/{id}/orders/{order}' and 1 value is given; there is none for {order}");
    }

    @Test
    void refusesAValueWithoutAPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> echo().get("/users/{id}", 7, 8))
                .withMessage("template is '/users/{id}' and 2 values are given; it has places for 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users/{id", "/users/id}"})
    void refusesABraceWithoutPartner(String template) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> echo().get(template, 7))
                .withMessageContaining("the brace at offset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void refusesAValueThatWouldNameAnotherResource(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> echo().get("/users/{id}", value))
                .withMessageContaining("which would name another resource");
    }

    @Test
    void takesAnAbsoluteUrlForWhatItIs() {
        ContractClient api = echo().as(Credentials.bearer("secret-token"));

        Exchange own = api.get("http://localhost:8080/users/42").send();
        Exchange foreign = api.get("http://elsewhere:8080/users/42").send();

        assertThat(own.request().uri()).isEqualTo("http://localhost:8080/users/42");
        assertThat(own.request().headers().first("Authorization")).contains("Bearer secret-token");
        assertThat(foreign.request().headers().contains("Authorization")).isFalse();
    }

    @Test
    void encodesQueryParameters() {
        Exchange exchange = echo().get("/search?page=1")
                .query("q", "a b", "ü&")
                .query("flag")
                .send();

        assertThat(exchange.request().uri())
                .isEqualTo("http://localhost:8080/api/search?page=1&q=a%20b&q=%C3%BC%26&flag");
    }

    @Test
    void writesMapsAsJsonAndStringsAsTheyStand() {
        Exchange map =
                echo().post("/users").json(Map.of("email", "a@example.com")).send();
        Exchange text = echo().post("/users").json("{broken").send();

        assertThat(map.request().body().text()).isEqualTo("{\"email\":\"a@example.com\"}");
        assertThat(map.request().headers().first("Content-Type")).contains("application/json");
        assertThat(text.request().body().text()).isEqualTo("{broken");
    }

    @Test
    void keepsTheContentTypeAlreadySaid() {
        Exchange exchange = echo().patch("/users/1")
                .header("Content-Type", "application/merge-patch+json")
                .json(Map.of())
                .send();

        assertThat(exchange.request().headers().values("Content-Type")).containsExactly("application/merge-patch+json");
    }

    @Test
    void encodesForms() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("user name", "ann & bob");
        fields.put("tag", List.of("a", "b"));

        Exchange exchange = echo().post("/login").form(fields).send();

        assertThat(exchange.request().body().text()).isEqualTo("user+name=ann+%26+bob&tag=a&tag=b");
        assertThat(exchange.request().headers().first("Content-Type")).contains("application/x-www-form-urlencoded");
    }

    @Test
    void sendsBytesAsTheyAre() {
        Exchange exchange = echo().put("/logo")
                .body("image/png", new byte[] {1, -1})
                .accept("*/*")
                .send();

        assertThat(exchange.request().body().toByteArray()).containsExactly(1, -1);
        assertThat(exchange.request().headers().first("Content-Type")).contains("image/png");
        assertThat(exchange.request().headers().first("Accept")).contains("*/*");
    }

    @ParameterizedTest
    @CsvSource({"X Note,1", "X-Note:,1", "'',1"})
    void refusesAFieldNameThatIsNoToken(String name, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> echo().get("/").header(name, value));
    }

    @Test
    void refusesALineBreakInAValueWithoutQuotingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> echo().get("/").header("X-Key", "s3cret\r\nHost: evil"))
                .withMessageContaining("value of X-Key")
                .withMessageNotContaining("s3cret");
    }

    @Test
    void staysAsItWas() {
        ContractClient plain = echo();
        ContractRequest request = plain.get("/users");

        ContractClient known = plain.as(Credentials.bearer("secret-token"));
        request.header("X-Note", "1").query("q", 1);

        assertThat(known.get("/").send().request().headers().contains("Authorization"))
                .isTrue();
        assertThat(plain.get("/").send().request().headers().contains("Authorization"))
                .isFalse();
        assertThat(request.send().request().uri()).isEqualTo("http://localhost:8080/api/users");
        assertThat(request.send().request().headers().lines()).isEmpty();
    }

    @Test
    void sendsOnceForEachExpectation() {
        try (RawServer server = RawServer.answering(Answer.of(204).bytes())) {
            ContractRequest request = ContractClient.to(server.url()).delete("/users/42");
            assertThat(server.requests()).isEmpty();

            request.expectNoContent().withoutHeader("Location").withHeader("Date");
            request.expectSuccess();

            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void repeatsUntilTheStatusComes() {
        AtomicInteger sent = new AtomicInteger();
        ContractClient api = ContractClient.to("http://localhost:8080").over(request -> {
            Answer answer = sent.incrementAndGet() < 5
                    ? Answer.of(200)
                    : Answer.error(429, "rate_limit_exceeded", "Retry-After", "30");
            return new Exchange(request, answer.response());
        });

        api.get("/search").repeatedlyUntil(429, 200).expectRateLimited().withRetryAfter();

        assertThat(sent).hasValue(5);
    }

    @Test
    void saysHowOftenItAskedInVain() {
        AtomicInteger sent = new AtomicInteger();
        ContractClient api = ContractClient.to("http://localhost:8080").over(request -> {
            sent.incrementAndGet();
            return answered(request);
        });

        assertThatThrownBy(() -> api.get("/search").repeatedlyUntil(429, 3).expectRateLimited())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("repeated: 3 requests sent, none of them answered 429 Too Many Requests");
        assertThat(sent).hasValue(3);
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        AtomicInteger sent = new AtomicInteger();
        ContractClient api = ContractClient.to("http://localhost:8080").over(request -> {
            Answer answer = sent.incrementAndGet() == 1
                    ? Answer.error(429, "rate_limit_exceeded", "Retry-After", "0")
                    : Answer.of(200);
            return new Exchange(request, answer.response());
        });

        api.get("/search").expectRateLimited().honouringRetryAfter();

        assertThat(sent).hasValue(2);
    }

    @Test
    void blamesAServiceThatRefusesAgainAfterTheWait() {
        ContractClient api = ContractClient.to("http://localhost:8080")
                .over(request -> new Exchange(
                        request,
                        Answer.error(429, "rate_limit_exceeded", "Retry-After", "0")
                                .response()));

        assertThatThrownBy(() -> api.get("/search").expectRateLimited().honouringRetryAfter())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("answered again after the delay it asked for");
    }

    @Test
    void blamesTheServiceForAnAnswerThatIsNotHttp() {
        try (RawServer server = RawServer.answering("SSH-2.0-OpenSSH_9.6\r\n")) {
            ContractRequest request = ContractClient.to(server.url()).get("/users");

            assertThatThrownBy(request::expectOk)
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessageStartingWith("GET /users: the answer is not HTTP\n  expected: an HTTP response\n")
                    .hasMessageContaining("curl -i " + server.url() + "/users");
        }
    }

    @Test
    void doesNotBlameAServiceThatIsNotThere() {
        RawServer gone = RawServer.answering("");
        gone.close();

        assertThatThrownBy(() -> ContractClient.to(gone.url()).get("/users").expectOk())
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("no service listens at " + gone.url().substring("http://".length()));
    }

    @Test
    void tellsWarningsToWhoeverAsks() {
        ContractClient api = echo().onWarning(finding -> {
            throw new AssertionError(finding);
        });

        assertThat(api.get("/").expectOk().exchange().status().code()).isEqualTo(200);
    }

    private static ContractClient echo() {
        return ContractClient.to("http://localhost:8080/api").over(ContractClientTest::answered);
    }

    private static Exchange answered(dev.statusquo.exchange.Request request) {
        return new Exchange(request, Answer.of(200).text("ok").response());
    }
}
