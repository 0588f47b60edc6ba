package dev.statusquo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.is;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.expectation.Expectation;
import dev.statusquo.expectation.Outcomes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** Secrets in every place that has some, looked for in everything a failure says. */
class SecretsTest {

    private static final String SECRET = "Zq7/x+Kd\"91w&Tr";

    /** Headers that need no escape carry a token of their own. */
    private static final String TOKEN = "Zq7xKd91wTrUb5Lm";

    static final List<Function<Outcomes, Expectation<?>>> FAILING = List.of(
            e -> e.expectCreated(),
            e -> e.expectBadRequest().withErrorBody(),
            e -> e.expectBadRequest().withMessage(is("fine")),
            e -> e.expectBadRequest().withErrorCode("fine"),
            e -> e.expectBadRequest().withBody(is("fine")),
            e -> e.expectBadRequest().withJson("", is("fine")),
            e -> e.expectBadRequest().withJson("/password", is("fine")),
            e -> e.expectBadRequest().withHeader("Location", is("fine")),
            e -> e.expectBadRequest().withHeader("Set-Cookie", is("fine")),
            e -> e.expectBadRequest().withoutHeader("X-Echo"),
            e -> e.expectBadRequest().withoutLeaks(),
            e -> e.expectBadRequest().withMediaType("text/plain"),
            e -> e.expectBadRequest().withFieldErrors("email"),
            e -> e.expectBadRequest()
                    .matchingSchema(
                            "{\"properties\":{\"password\":{\"type\":\"integer\"},\"message\":{\"type\":\"null\"}},"
                                    + "\"required\":[\"x\"]}"));

    static Stream<Credentials> credentials() {
        return Stream.of(
                Credentials.basic("ann", SECRET),
                Credentials.bearer(SECRET),
                Credentials.header("X-Key", SECRET),
                Credentials.header("X-Key", "Key " + SECRET),
                Credentials.cookie("session", SECRET),
                Credentials.query("key", SECRET));
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void hidesCredentialsThatAreEchoedInAnyForm(Credentials credentials) {
        ContractClient api = api(request -> echo(request, forms(SECRET)));

        assertThat(said(api.get("/me").as(credentials))).doesNotContain(forms(SECRET));
    }

    static Stream<Function<ContractRequest, ContractRequest>> requests() {
        return Stream.of(
                request -> request.header("Authorization", "Bearer " + TOKEN),
                request -> request.header("Authorization", "Basic " + base64("ann:" + TOKEN)),
                request -> request.header("Proxy-Authorization", "Bearer " + TOKEN),
                request -> request.header("Cookie", "theme=dark; session=" + TOKEN),
                request -> request.header("X-Api-Key", TOKEN),
                request -> request.header("X-Auth-Token", TOKEN));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void hidesWhatTheRequestSaysInItsFields(Function<ContractRequest, ContractRequest> with) {
        ContractRequest request =
                with.apply(api(asked -> echo(asked, forms(TOKEN))).get("/me"));

        assertThat(said(request)).doesNotContain(forms(TOKEN));
    }

    static final List<String> TARGETS = List.of(
            "http://localhost/?access_token=" + TOKEN,
            "http://localhost/?a=b&API-Key=" + TOKEN,
            "http://localhost/?clientSecret=" + TOKEN + "&x",
            "http://ann:" + TOKEN + "@localhost/");

    @ParameterizedTest
    @FieldSource("TARGETS")
    void hidesWhatATargetSays(String target) {
        ContractRequest request = api(asked -> echo(asked, List.of())).get(target);

        assertThat(said(request)).doesNotContain(TOKEN);
    }

    static final List<String> CONTENTS = List.of(
            "{\"password\":\"" + TOKEN + "\"}",
            "{\"user\":{\"PassWord\" : \"" + TOKEN + "\"}}",
            "{\"token\":\"" + TOKEN + "\",\"message\":\"" + "x".repeat(480) + "\"}",
            "[{\"accessToken\":\"a\\\"" + TOKEN + "\"}]",
            "{\"p\\u0061ssword\":\"" + TOKEN + "\"}",
            "{\"message\":\"{\\\"password\\\":\\\"" + TOKEN + "\\\"}\"}",
            "{\"message\":\"{\\\"a\\\":\\\"{\\\\\\\"api_key\\\\\\\":\\\\\\\"" + TOKEN + "\\\\\\\"}\\\"}\"}",
            "{\"message\":\"user=ann&password=" + TOKEN + "&x=y\"}",
            "{\"message\":\"no such page: http://ann:" + TOKEN + "@host/x?access_token=" + TOKEN + "\"}",
            "{\"message\":\"GET / HTTP/1.1\\r\\nAuthorization: Bearer " + TOKEN + "\"}",
            "{\"headers\":{\"Authorization\":\"Bearer " + TOKEN + "\",\"Cookie\":\"a=" + TOKEN + "\"}}",
            "{'password': '" + TOKEN + "'}",
            "{\"refresh_token\":\"" + TOKEN);

    @ParameterizedTest
    @FieldSource("CONTENTS")
    void hidesWhatContentSays(String content) {
        ContractClient api = api(request -> new Exchange(
                request, new Answer(400, HeaderFields.of("Content-Type", "application/json"), content).response()));

        assertThat(said(api.post("/login").json(content))).doesNotContain(TOKEN);
    }

    @Test
    void hidesWhatAnAnswerSaysInItsFields() {
        Answer answer = Answer.of(400)
                .with("Set-Cookie", "session=" + TOKEN + "; Path=/")
                .with("Location", "https://x.example/cb#access_token=" + TOKEN + "&state=1")
                .with("Link", "<https://ann:" + TOKEN + "@x.example/?api_key=" + TOKEN + ">; rel=next")
                .with("X-Echo", "Authorization: Bearer " + TOKEN)
                .with("X-Csrf-Token", TOKEN);

        ContractClient api = api(request -> new Exchange(request, answer.response()));

        assertThat(said(api.get("/"))).doesNotContain(TOKEN);
    }

    @Test
    void leavesTheRestReadable() {
        String said = said(api(request -> new Exchange(
                        request,
                        Answer.of(400, "Authorization-Server", "https://id.example")
                                .json(
                                        "{\"error\":\"bad_token\",\"message\":\"Token: expired\",\"password_hint\":\"no\"}")
                                .response()))
                .get("/?page=2&token=" + TOKEN));

        assertThat(said)
                .contains("/?page=2&token=<redacted>'", "Token: expired", "\"password_hint\":\"no\"", "bad_token")
                .contains("Authorization-Server: https://id.example");
    }

    private static ContractClient api(Function<Request, Exchange> service) {
        return ContractClient.to("http://localhost").over(service::apply);
    }

    private static Exchange echo(Request request, List<String> secrets) {
        String all = String.join(" ", secrets);
        String content =
                "{\"error\":\"bad\",\"message\":\"" + all.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        return new Exchange(
                request,
                Answer.of(400)
                        .json(content)
                        .with("X-Echo", all + " " + request.uri())
                        .with("Location", request.uri())
                        .response());
    }

    private static List<String> forms(String secret) {
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return List.of(
                secret,
                encoded,
                encoded.toLowerCase(Locale.ROOT),
                base64(secret),
                base64("Bearer " + secret).substring(10),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8)),
                secret.replace("\"", "\\\""),
                secret.replace("/", "\\/").replace("\"", "\\\""));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns all that a reader, an IDE or a report of the build can get out of a failure. */
    private static String said(ContractRequest request) {
        StringBuilder said = new StringBuilder();
        FAILING.forEach(step -> tell(catchThrowable(() -> step.apply(request)), said));
        assertThat(said).contains("instead of 201");
        return said.toString();
    }

    private static void tell(Throwable thrown, StringBuilder said) {
        if (thrown == null) {
            return;
        }
        said.append(thrown).append('\n');
        List<Throwable> more = new ArrayList<>(List.of(thrown.getSuppressed()));
        if (thrown instanceof AssertionFailedError failed && failed.isExpectedDefined()) {
            said.append(failed.getExpected().getStringRepresentation())
                    .append(failed.getActual().getStringRepresentation());
        }
        more.forEach(one -> tell(one, said));
        tell(thrown.getCause(), said);
    }
}
