package dev.statusquo;

import static dev.statusquo.HttpExpectations.expectAll;
import static dev.statusquo.HttpExpectations.expectCreated;
import static dev.statusquo.HttpExpectations.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.expectation.CreatedExpectation;
import dev.statusquo.expectation.Outcomes;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

/** What a reader sees, one message for each shape there is. */
class FailureMessageShapesTest {

    private static final CreatedExpectation LOCATED =
            expectCreated().because("the app opens what it created").withLocation();

    @Test
    void namesTheMissingField() {
        Exchange exchange = posted(Answer.of(201).json("{\"id\":42}"));

        assertThat(messageOf(() -> on(exchange).expectCreated().withLocation())).isEqualTo("""
                        POST /users: 201 Created has no Location
                          expected: Location
                          but was : absent
                          request : curl -i -X POST -H 'Content-Type: application/json' --data-binary '{"email":"a@example.com"}' http://localhost:8080/users
                          response: 201 Created
                                    Date: Sun, 06 Nov 1994 08:49:37 GMT
                                    Content-Type: application/json
                                    Content-Length: 9
                                    {"id":42}""");
    }

    @Test
    void readsTheErrorBodyOnAnotherStatus() {
        Exchange exchange = posted(Answer.of(422)
                .json("{\"error\":\"invalid\",\"message\":\"Check the fields.\",\"request_id\":\"req_7xTq\","
                        + "\"fields\":{\"email\":\"Is taken.\"}}"));

        assertThat(messageOf(() -> on(exchange).expectCreated())).startsWith("""
                        POST /users: 422 Unprocessable Content instead of 201 Created
                          expected: 201 Created
                          but was : 422 Unprocessable Content
                          it says : code invalid
                                    Check the fields.
                                    fields email
                                    request id req_7xTq
                          request : curl -i""");
    }

    @Test
    void pointsAtTheOffsetOfABrokenField() {
        Exchange exchange = posted(Answer.error(429, "rate_limit_exceeded", "Retry-After", "30s"));

        assertThat(failures(exchange, e -> e.expectRateLimited().withRetryAfter()))
                .anySatisfy(message -> assertThat(message).startsWith("""
                                POST /users: 429 Too Many Requests has a Retry-After that no client can read
                                  expected: seconds, such as 30, or a date, such as Fri, 31 Dec 1999 23:59:59 GMT
                                  but was : Retry-After: 30s
                                            (offset 2:"""));
    }

    @Test
    void namesEveryDeviationFromTheShape() {
        Exchange exchange = posted(Answer.of(400).json("{\"error\":\"Bad Request\",\"message\":7}"));

        assertThat(messageOf(() -> on(exchange).expectBadRequest().withErrorBody()))
                .startsWith(
                        "POST /users: 400 Bad Request has a body that is not the status guide's envelope\n  expected: "
                                + "the status guide's envelope, such as {\"error\":\"not_found\",")
                .contains("/error: ", "/message: ", "/request_id: ");
    }

    @Test
    void namesTheDialectOfAnotherShape() {
        Exchange exchange = posted(Answer.of(400)
                .json("{\"timestamp\":\"2026-01-01T00:00:00.000+00:00\",\"status\":400,\"error\":\"Bad Request\","
                        + "\"path\":\"/users\"}"));

        assertThat(messageOf(() -> on(exchange).expectBadRequest().withErrorBody()))
                .startsWith(
                        "POST /users: 400 Bad Request has a body that is not the status guide's envelope\n  expected: "
                                + "the status guide's envelope, such as {\"error\":\"not_found\",")
                .contains("\n  but was : this is Spring Boot's default error body, expected ");
    }

    @Test
    void saysWhichMemberBreaksASchema() {
        Exchange exchange = posted(Answer.of(200).json("{\"age\":17}"));
        String schema = "{\"properties\":{\"age\":{\"type\":\"integer\",\"minimum\":18}}}";

        assertThat(messageOf(() -> on(exchange).expectOk().matchingSchema(schema)))
                .startsWith("""
                        POST /users: 200 OK has content that breaks the schema
                          expected: content that keeps the schema
                          but was : /age: expected a number of at least 18, but was 17
                          request : curl -i""");
    }

    @Test
    void quotesWhatLeaks() {
        Exchange exchange = posted(Answer.of(500)
                .json("{\"error\":\"internal\",\"message\":\"at com.acme.Users.find(Users.java:42)\","
                        + "\"request_id\":\"req_1\"}"));

        assertThat(messageOf(() -> on(exchange).expectInternalServerError().withoutLeaks()))
                .startsWith("""
                        POST /users: 500 Internal Server Error tells about the inside of the service
                          expected: nothing of the service's inside
                          leak    :""")
                .contains("/message", "com.acme.Users.find");
    }

    @Test
    void givesTheReasonOfARecordedContract() {
        Exchange exchange = posted(Answer.of(201));

        assertThat(messageOf(() -> on(exchange).expect(LOCATED))).startsWith("""
                        POST /users: 201 Created has no Location
                          expected: Location
                          but was : absent
                          because : the app opens what it created
                          request : curl -i""");
    }

    @Test
    void listsEveryBrokenStepOnceAndInOrder() {
        Exchange exchange = posted(Answer.of(200).text("ok"));

        assertThat(failures(exchange, e -> {
                    e.expectCreated().withLocation();
                    e.expectCreated().withMediaType("application/json");
                }))
                .extracting(message -> message.lines().findFirst().orElse(""))
                .containsExactly(
                        "POST /users: 200 OK instead of 201 Created",
                        "POST /users: 200 OK has no Location",
                        "POST /users: 200 OK has another media type");
    }

    @Test
    void throwsNothingIfEveryStepIsKept() {
        Exchange exchange = posted(Answer.of(201, "Location", "/users/42"));

        expectAll(exchange, e -> e.expectCreated().withLocation());

        assertThat(failures(exchange, e -> e.expectOk())).hasSize(1);
    }

    @Test
    void comparesExpectedAndActualInAnIde() {
        Exchange exchange = posted(Answer.of(200));

        AssertionFailedError failure = catchThrowableOfType(
                AssertionFailedError.class, () -> on(exchange).expectCreated());

        assertThat(failure.getExpected().getValue()).isEqualTo("201 Created");
        assertThat(failure.getActual().getValue()).isEqualTo("200 OK");
    }

    @Test
    void cutsALongBodyAndSaysSo() {
        Exchange exchange = posted(Answer.of(200).text("line\n".repeat(50)));

        assertThat(messageOf(() -> on(exchange).expectCreated()))
                .contains("… cut after 20 lines of 250 bytes")
                .hasLineCount(9 + 20);
    }

    @Test
    void quotesEverythingAShellWouldActOn() {
        Request request = Request.of(Method.POST, "http://localhost:8080/search?q=$(id)&x=`ls`;y='z'")
                .withHeader("X-Note", "a\"b $HOME")
                .withBody(Body.of("it's !important"));
        Exchange exchange = new Exchange(request, Answer.of(200).response());

        assertThat(messageOf(() -> on(exchange).expectCreated()))
                .contains("curl -i -X POST -H 'X-Note: a\"b $HOME' --data-binary 'it'\\''s !important'"
                        + " 'http://localhost:8080/search?q=$(id)&x=`ls`;y='\\''z'\\'''");
    }

    @Test
    void leavesNoControlCharacterForTheTerminal() {
        Exchange exchange = posted(Answer.of(200).text("\u001B[2Jgone\u202E"));

        assertThat(messageOf(() -> on(exchange).expectCreated()))
                .contains("\\u001b[2Jgone")
                .doesNotContain("\u001B", "\u202E");
    }

    private static Exchange posted(Answer answer) {
        Request request = Request.of(Method.POST, "http://localhost:8080/users")
                .withHeader("Content-Type", "application/json")
                .withBody(Body.of("{\"email\":\"a@example.com\"}"));
        return new Exchange(request, answer.response());
    }

    private static String messageOf(ThrowingCallable check) {
        AssertionFailedError failure = catchThrowableOfType(AssertionFailedError.class, check);
        return failure == null ? "" : failure.getMessage();
    }

    private static List<String> failures(Exchange exchange, Consumer<Outcomes> steps) {
        MultipleFailuresError error =
                catchThrowableOfType(MultipleFailuresError.class, () -> expectAll(exchange, steps));
        return error.getFailures().stream().map(Throwable::getMessage).toList();
    }
}
