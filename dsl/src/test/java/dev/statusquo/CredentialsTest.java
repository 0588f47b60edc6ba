package dev.statusquo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Redaction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

class CredentialsTest {

    private static final String SECRET = "s3cr3t/pass+word";

    static Stream<Arguments> credentials() {
        return Stream.of(
                Arguments.of(Credentials.basic("ann", SECRET), "Authorization: Basic YW5uOnMzY3IzdC9wYXNzK3dvcmQ="),
                Arguments.of(Credentials.bearer(SECRET), "Authorization: Bearer " + SECRET),
                Arguments.of(Credentials.header("X-Api-Key", SECRET), "X-Api-Key: " + SECRET),
                Arguments.of(Credentials.cookie("session", SECRET), "Cookie: session=" + SECRET));
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void saysWhoAsks(Credentials credentials, String line) {
        Exchange exchange = api().as(credentials).get("/me").send();

        assertThat(exchange.request().headers().toString()).isEqualTo(line + "\n");
    }

    @Test
    void addsAQueryParameter() {
        Exchange exchange =
                api().get("/me?x=1").as(Credentials.query("api_key", SECRET)).send();

        assertThat(exchange.request().uri()).isEqualTo("http://localhost/me?x=1&api_key=s3cr3t%2Fpass%2Bword");
    }

    @ParameterizedTest
    @MethodSource("all")
    void neverPrintsASecret(Credentials credentials) {
        ContractClient echoing = ContractClient.to("http://localhost").over(CredentialsTest::echoing);

        AssertionFailedError failure = catchThrowableOfType(
                AssertionFailedError.class,
                () -> echoing.get("/me").as(credentials).expectCreated().withLocation());

        assertThat(failure.getMessage())
                .contains(Redaction.MASK)
                .doesNotContain(SECRET, "YW5uOnMzY3IzdC9wYXNzK3dvcmQ", "s3cr3t%2Fpass%2Bword");
        assertThat(credentials.toString()).contains(Redaction.MASK).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @MethodSource("all")
    void neverPrintsASecretThatAStepComplainsAbout(Credentials credentials) {
        ContractClient echoing = ContractClient.to("http://localhost").over(CredentialsTest::echoing);

        AssertionFailedError failure = catchThrowableOfType(
                AssertionFailedError.class,
                () -> echoing.get("/me").as(credentials).expectStatus(200).withoutHeader("X-Echo"));

        assertThat(failure.getMessage()).doesNotContain(SECRET);
        assertThat(failure.getActual().getStringRepresentation()).doesNotContain(SECRET);
    }

    static Stream<Credentials> all() {
        return Stream.of(
                Credentials.basic("ann", SECRET),
                Credentials.bearer(SECRET),
                Credentials.header("X-Api-Key", SECRET),
                Credentials.cookie("session", SECRET),
                Credentials.query("api_key", SECRET));
    }

    @Test
    void hidesNamesToldToHide() {
        Redaction redaction = Redaction.standard().withNames(List.of("X-Tenant"));
        ContractClient client = ContractClient.to("http://localhost")
                .over(CredentialsTest::echoing)
                .withRedaction(redaction);

        AssertionFailedError failure = catchThrowableOfType(
                AssertionFailedError.class,
                () -> client.get("/me").header("X-Tenant", "acme").expectCreated());

        assertThat(failure.getMessage()).contains("'X-Tenant: <redacted>'").doesNotContain("acme'");
    }

    @Test
    void asksAsNobodyWhereTheRequestSaysSo() {
        ContractClient known = api().as(Credentials.bearer("secret-token"));

        Request request = known.get("/me").as(Credentials.none()).send().request();

        assertThat(request.headers().lines()).isEmpty();
        assertThat(Credentials.none().isNone()).isTrue();
    }

    @Test
    void leavesTheFieldThatTheRequestHasAlready() {
        Request request = api().as(Credentials.bearer("usual-token"))
                .get("/me")
                .header("Authorization", "Bearer broken")
                .send()
                .request();

        assertThat(request.headers().values("Authorization")).containsExactly("Bearer broken");
    }

    @Test
    void joinsCookies() {
        Request request = api().get("/me")
                .header("Cookie", "theme=dark")
                .as(Credentials.cookie("session", "abcd"))
                .send()
                .request();

        assertThat(request.headers().values("Cookie")).containsExactly("theme=dark; session=abcd");
    }

    @Test
    void refusesWhatNoSchemeCanCarry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.basic("a:b", "secret"))
                .withMessageContaining("user is 'a:b'");
        assertThatIllegalArgumentException().isThrownBy(() -> Credentials.bearer(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Credentials.header("X Key", "secret"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.bearer("secret\n"))
                .withMessageNotContaining("secret");
    }

    private static ContractClient api() {
        return ContractClient.to("http://localhost").over(CredentialsTest::echoing);
    }

    /** A service that tells in a header field and in its content what it was asked. */
    private static Exchange echoing(Request request) {
        String sent = request.uri() + " "
                + String.join(" ", request.headers().toString().lines().toList());
        return new Exchange(
                request, Answer.of(200, "X-Echo", sent).text("You sent " + sent).response());
    }
}
