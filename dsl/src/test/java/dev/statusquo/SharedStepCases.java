package dev.statusquo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;

import dev.statusquo.error.ErrorShape;
import dev.statusquo.expectation.BadRequestExpectation;
import dev.statusquo.expectation.Expectation;
import dev.statusquo.expectation.OkExpectation;
import dev.statusquo.expectation.Outcomes;
import java.util.List;
import java.util.function.Function;

/** The steps that every outcome, or every error, has. */
final class SharedStepCases {

    private static final Answer OK = Answer.of(200, "ETag", "\"v2\"").json("{\"id\":42,\"tags\":{\"a\":1}}");
    private static final Answer INVALID = Answer.of(400)
            .json("{\"error\":\"email_taken\",\"message\":\"The email is taken.\",\"request_id\":\"req_7xTq\","
                    + "\"fields\":{\"email\":\"Is taken.\"}}");

    private SharedStepCases() {}

    static List<OutcomeCase> all() {
        return List.of(
                ok("withHeader(name)", e -> e.withHeader("etag"), Answer.of(200).json("{}"), "200 OK has no etag"),
                ok(
                        "withHeader(name, matcher)",
                        e -> e.withHeader("ETag", is("\"v2\"")),
                        Answer.of(200, "ETag", "\"v3\"").json("{}"),
                        "200 OK has another ETag"),
                ok(
                        "withoutHeader(name)",
                        e -> e.withoutHeader("Server"),
                        OK.with("Server", "Jetty"),
                        "200 OK has Server"),
                ok(
                        "withMediaType(name)",
                        e -> e.withMediaType("application/json"),
                        Answer.of(200).text("{}"),
                        "200 OK has another media type"),
                ok(
                        "withBody(matcher)",
                        e -> e.withBody(containsString("42")),
                        Answer.of(200).json("{\"id\":43}"),
                        "200 OK has other content"),
                ok(
                        "withJson(pointer, matcher)",
                        e -> e.withJson("/id", is(42)),
                        Answer.of(200).json("{\"id\":\"42\"}"),
                        "200 OK has another value at /id"),
                ok(
                        "withJson(pointer, matcher) of an object",
                        e -> e.withJson("/tags", hasEntry("a", 1)),
                        Answer.of(200).json("[]"),
                        "200 OK has no value at /tags"),
                ok(
                        "matchingSchema(text)",
                        e -> e.matchingSchema("{\"properties\":{\"id\":{\"type\":\"integer\"}},\"required\":[\"id\"]}"),
                        Answer.of(200).json("{\"id\":\"42\"}"),
                        "200 OK has content that breaks the schema"),
                ok(
                        "because(reason)",
                        e -> e.because("clients cache by it").withHeader("ETag"),
                        Answer.of(200).json("{}"),
                        "200 OK has no ETag"),
                error(
                        "withErrorBody()",
                        e -> e.withErrorBody(),
                        Answer.of(400).json("{\"status\":400}"),
                        "has a body that is not the status guide's envelope"),
                OutcomeCase.of(
                        "withErrorBody(shape)",
                        "POST /users",
                        e -> e.expectBadRequest().withErrorBody(ErrorShape.problemDetails()),
                        problem("{\"title\":\"Bad Request\",\"status\":400}"),
                        problem("{\"title\":\"Bad Request\",\"status\":404}"),
                        "has a body that is not RFC 9457 problem details"),
                error(
                        "withErrorCode(code)",
                        e -> e.withErrorCode("email_taken"),
                        Answer.error(400, "invalid"),
                        "400 Bad Request has another error code"),
                error(
                        "withErrorCode(matcher)",
                        e -> e.withErrorCode(endsWith("_taken")),
                        Answer.error(400, "invalid"),
                        "400 Bad Request has another error code"),
                error(
                        "withMessage(matcher)",
                        e -> e.withMessage(containsString("taken")),
                        Answer.error(400, "email_taken"),
                        "400 Bad Request has another message"),
                error(
                        "withRequestId()",
                        e -> e.withRequestId(),
                        Answer.of(400).json("{\"error\":\"email_taken\",\"message\":\"The email is taken.\"}"),
                        "400 Bad Request has no request id"),
                error(
                        "withFieldErrors(fields)",
                        e -> e.withFieldErrors("email"),
                        Answer.error(400, "email_taken"),
                        "400 Bad Request does not blame email"),
                error(
                        "withoutLeaks()",
                        e -> e.withoutLeaks(),
                        Answer.of(400)
                                .json("{\"error\":\"bad\",\"message\":\"java.lang.NullPointerException\\n\\tat"
                                        + " com.acme.Users.find(Users.java:42)\",\"request_id\":\"req_1\"}"),
                        "tells about the inside of the service"));
    }

    private static Answer problem(String json) {
        Answer answer = Answer.of(400, "Content-Type", "application/problem+json");
        return new Answer(400, answer.headers(), json);
    }

    private static OutcomeCase ok(
            String name, Function<OkExpectation, Expectation<?>> step, Answer broken, String problem) {
        Function<Outcomes, Expectation<?>> whole = e -> step.apply(e.expectOk());
        return OutcomeCase.of(name, "GET /users/42", whole, OK, broken, problem);
    }

    private static OutcomeCase error(
            String name, Function<BadRequestExpectation, Expectation<?>> step, Answer broken, String problem) {
        Function<Outcomes, Expectation<?>> whole = e -> step.apply(e.expectBadRequest());
        return OutcomeCase.of(name, "POST /users", whole, INVALID, broken, problem);
    }
}
