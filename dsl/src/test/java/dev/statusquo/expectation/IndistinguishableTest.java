package dev.statusquo.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Verdict;
import org.junit.jupiter.api.Test;

class IndistinguishableTest {

    private static final String NOT_FOUND = "{\"error\":\"not_found\"}";

    @Test
    void takesTheSameAnswerForTheSame() {
        Exchange concealed = answer("/users/42/documents/7", NOT_FOUND);

        assertThat(compared(concealed, answer("/users/9999/documents/1", NOT_FOUND)))
                .isEmpty();
    }

    @Test
    void masksTheIdsAskedFor() {
        Exchange concealed = answer(
                "/users/42/documents/7", "{\"message\":\"No document 7 of 42.\",\"path\":\"/users/42/documents/7\"}");
        Exchange unknown = answer(
                "/users/9999/documents/1",
                "{\"message\":\"No document 1 of 9999.\",\"path\":\"/users/9999/documents/1\"}");

        assertThat(compared(concealed, unknown)).isEmpty();
    }

    @Test
    void masksTheIdOfTheQueryInItsDecodedForm() {
        Exchange concealed = answer("/documents?id=a%20b", "{\"message\":\"No 'a b'.\"}");
        Exchange unknown = answer("/documents?id=c%20d", "{\"message\":\"No 'c d'.\"}");

        assertThat(compared(concealed, unknown)).isEmpty();
    }

    @Test
    void masksAnIdAsAWholeWordOnly() {
        Exchange concealed = answer("/users/4", "{\"status\":404}");
        Exchange unknown = answer("/users/5", "{\"status\":405}");

        assertThat(compared(concealed, unknown)).isEqualTo("/status: 404 against 405");
    }

    @Test
    void masksDatesAndRequestIds() {
        Exchange concealed = answer(
                "/users/42",
                "{\"request_id\":\"req_abc\",\"timestamp\":1767225600000,\"at\":\"2026-01-01T00:00:00Z\"}",
                "Date",
                "Thu, 01 Jan 2026 00:00:00 GMT",
                "X-Request-Id",
                "req_abc");
        Exchange unknown = answer(
                "/users/43",
                "{\"request_id\":\"req_de\",\"timestamp\":1767225601234,\"at\":\"2026-01-01T00:00:01Z\"}",
                "Date",
                "Thu, 01 Jan 2026 00:00:01 GMT",
                "X-Request-Id",
                "req_de");

        assertThat(compared(concealed, unknown)).isEmpty();
    }

    @Test
    void forgivesWhatIsComputedFromMaskedContent() {
        Exchange concealed = answer("/users/42", "{\"m\":\"No user 42.\"}", "ETag", "\"a1\"", "Content-Length", "19");
        Exchange unknown = answer("/users/9999", "{\"m\":\"No user 9999.\"}", "ETag", "\"b2\"", "Content-Length", "21");

        assertThat(compared(concealed, unknown)).isEmpty();
    }

    @Test
    void namesATagThatDiffersOverTheSameContent() {
        Exchange concealed = answer("/users/42", NOT_FOUND, "ETag", "\"a1\"");

        assertThat(compared(concealed, answer("/users/43", NOT_FOUND, "ETag", "\"b2\"")))
                .isEqualTo("ETag: \"a1\" against \"b2\"");
    }

    @Test
    void namesTheFieldThatOneAnswerLacks() {
        Exchange concealed = answer("/users/42", NOT_FOUND, "X-Request-Id", "1", "Vary", "Cookie");

        assertThat(compared(concealed, answer("/users/43", NOT_FOUND)))
                .isEqualTo("Vary: Cookie against absent\nX-Request-Id: present against absent");
    }

    @Test
    void namesTheMemberThatDiffers() {
        Exchange concealed = answer("/users/42", "{\"error\":\"not_yours\",\"hints\":[1,2]}");
        Exchange unknown = answer("/users/99", "{\"error\":\"not_found\",\"hints\":[1,3]}");

        assertThat(compared(concealed, unknown))
                .isEqualTo("/error: \"not_yours\" against \"not_found\"\n/hints/1: 2 against 3");
    }

    @Test
    void namesTheFirstCharacterOfOtherText() {
        Exchange concealed = answer("/users/42", "<p>Not yours</p>");

        assertThat(compared(concealed, answer("/users/43", "<p>Not found</p>")))
                .isEqualTo("content from character 7: <p>Not yours</p> against <p>Not found</p>");
    }

    @Test
    void namesAnotherStatusAndMediaType() {
        Exchange forbidden = exchange("/users/9", 403, HeaderFields.of("Content-Type", "text/plain"), NOT_FOUND);

        assertThat(compared(forbidden, answer("/users/8", NOT_FOUND)))
                .isEqualTo("status 403 Forbidden against 404 Not Found\n"
                        + "Content-Type: text/plain against application/json");
    }

    @Test
    void comparesCookiesByNameAndLimitsByPresence() {
        Exchange concealed = answer("/users/42", "{}", "Set-Cookie", "sid=abc", "X-RateLimit-Remaining", "41");
        Exchange unknown = answer("/users/43", "{}", "Set-Cookie", "sid=def", "X-RateLimit-Remaining", "40");
        Exchange other = answer("/users/43", "{}", "Set-Cookie", "denied=1");

        assertThat(compared(concealed, unknown)).isEmpty();
        assertThat(compared(concealed, other))
                .contains("Set-Cookie: ", "X-RateLimit-Remaining: present against absent");
    }

    @Test
    void doesNotBlameALengthOfHeadThatAnEchoedIdExplains() {
        Exchange concealed = head("/users/42", "30");

        assertThat(compared(concealed, head("/users/9999", "32"))).isEmpty();
        assertThat(compared(concealed, head("/users/43", "31"))).isEqualTo("Content-Length: 30 against 31");
    }

    private static Exchange head(String target, String length) {
        Exchange answer = exchange(target, 404, HeaderFields.of("Content-Length", length), "");
        return new Exchange(answer.request().withMethod(Method.HEAD), answer.response());
    }

    private static Exchange answer(String target, String content, String... fields) {
        HeaderFields headers = HeaderFields.of("Content-Type", "application/json");
        for (int i = 0; i < fields.length; i += 2) {
            headers = headers.with(fields[i], fields[i + 1]);
        }
        return exchange(target, 404, headers, content);
    }

    private static Exchange exchange(String target, int status, HeaderFields headers, String content) {
        return new Exchange(
                Request.of(Method.GET, "http://localhost" + target),
                new Response(Status.of(status), headers, Body.of(content)));
    }

    /** Returns what differs, a line each; empty if nothing does. */
    private static String compared(Exchange exchange, Exchange other) {
        Verdict verdict = Indistinguishable.from(other).check(exchange, Terms.standard());
        return verdict instanceof Verdict.Broken broken
                ? broken.facts().stream()
                        .filter(fact -> fact.label().equals("but was"))
                        .map(Fact::value)
                        .findFirst()
                        .orElseThrow()
                : "";
    }
}
