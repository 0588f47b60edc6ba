package dev.statusquo;

import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.expectation.Expectation;
import dev.statusquo.expectation.Outcomes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The outcomes 4xx and their own steps. */
final class ClientErrorCases {

    private static final String GET = "GET /users/42";
    private static final String POST = "POST /users";
    private static final Answer OK = Answer.of(200).json("{\"id\":42}");
    private static final Exchange OTHER_NOT_FOUND = new Exchange(
            Request.of(Method.GET, "http://localhost/users/9999"),
            Answer.error(404, "not_found").response());

    private ClientErrorCases() {}

    static List<OutcomeCase> all() {
        List<OutcomeCase> cases = new ArrayList<>(statuses());
        cases.addAll(steps());
        return cases;
    }

    private static List<OutcomeCase> statuses() {
        return List.of(
                status("400 Bad Request", Outcomes::expectBadRequest),
                status("401 Unauthorized", Outcomes::expectUnauthorized, "WWW-Authenticate", "Bearer realm=\"api\""),
                status("403 Forbidden", Outcomes::expectForbidden),
                status("404 Not Found", Outcomes::expectNotFound),
                status("405 Method Not Allowed", Outcomes::expectMethodNotAllowed, "Allow", "PUT"),
                status("406 Not Acceptable", Outcomes::expectNotAcceptable).sending("Accept", "application/xml"),
                status("408 Request Timeout", Outcomes::expectRequestTimeout, "Connection", "close"),
                status("409 Conflict", Outcomes::expectConflict),
                status("410 Gone", Outcomes::expectGone),
                status("412 Precondition Failed", Outcomes::expectPreconditionFailed)
                        .sending("If-Match", "\"v1\""),
                status("413 Content Too Large", Outcomes::expectContentTooLarge),
                status("414 URI Too Long", Outcomes::expectUriTooLong),
                status(
                        "415 Unsupported Media Type",
                        Outcomes::expectUnsupportedMediaType,
                        "Accept",
                        "application/json"),
                OutcomeCase.of(
                                "416",
                                GET,
                                Outcomes::expectRangeNotSatisfiable,
                                Answer.error(416, "refused", "Content-Range", "bytes */9"),
                                OK,
                                "200 OK instead of 416 Range Not Satisfiable")
                        .sending("Range", "bytes=9-"),
                status("422 Unprocessable Content", Outcomes::expectUnprocessableContent),
                status("423 Locked", Outcomes::expectLocked),
                status("425 Too Early", Outcomes::expectTooEarly),
                status(
                        "426 Upgrade Required",
                        Outcomes::expectUpgradeRequired,
                        "Upgrade",
                        "TLS/1.3",
                        "Connection",
                        "upgrade"),
                status("428 Precondition Required", Outcomes::expectPreconditionRequired),
                status("429 Too Many Requests", Outcomes::expectRateLimited, "Retry-After", "30"),
                status("431 Request Header Fields Too Large", Outcomes::expectRequestHeaderFieldsTooLarge),
                status(
                        "451 Unavailable For Legal Reasons",
                        Outcomes::expectUnavailableForLegalReasons,
                        "Link",
                        "<https://example.org/court>; rel=\"blocked-by\""),
                OutcomeCase.of(
                        "4xx",
                        GET,
                        Outcomes::expectClientError,
                        Answer.error(499, "cancelled"),
                        OK,
                        "200 OK instead of a status of the class client error (4xx)"));
    }

    private static OutcomeCase status(String status, Function<Outcomes, Expectation<?>> outcome, String... fields) {
        int code = Integer.parseInt(status.substring(0, 3));
        return OutcomeCase.of(
                status, POST, outcome, Answer.error(code, "refused", fields), OK, "200 OK instead of " + status);
    }

    private static List<OutcomeCase> steps() {
        return List.of(
                OutcomeCase.of(
                        "401 withChallenge()",
                        GET,
                        e -> e.expectUnauthorized().withChallenge(),
                        unauthorized("Basic realm=\"a\", Bearer realm=\"b\""),
                        unauthorized("Bearer realm=\"api"),
                        "401 Unauthorized has no challenge"),
                OutcomeCase.of(
                        "401 withChallenge(scheme)",
                        GET,
                        e -> e.expectUnauthorized().withChallenge("bearer"),
                        unauthorized("Basic realm=\"a\", Bearer realm=\"b\""),
                        unauthorized("Basic realm=\"a\""),
                        "has no bearer challenge"),
                OutcomeCase.of(
                        "401 withChallengeError(error)",
                        GET,
                        e -> e.expectUnauthorized().withChallengeError("invalid_token"),
                        unauthorized("Bearer error=\"invalid_token\""),
                        unauthorized("Bearer error=\"invalid_request\""),
                        "has no challenge with error=\"invalid_token\""),
                OutcomeCase.of(
                        "401 withoutChallengeError()",
                        GET,
                        e -> e.expectUnauthorized().withoutChallengeError(),
                        unauthorized("Bearer realm=\"api\""),
                        unauthorized("Bearer error=\"invalid_token\""),
                        "names an error in its challenge"),
                OutcomeCase.of(
                        "404 indistinguishableFrom(exchange)",
                        GET,
                        e -> e.expectNotFound().indistinguishableFrom(OTHER_NOT_FOUND),
                        Answer.error(404, "not_found"),
                        Answer.error(404, "not_yours"),
                        "can be told from the 404 Not Found of GET /users/9999"),
                OutcomeCase.of(
                        "405 withAllow()",
                        "DELETE /users",
                        e -> e.expectMethodNotAllowed().withAllow(),
                        Answer.error(405, "method_not_allowed", "Allow", "GET, POST"),
                        Answer.error(405, "method_not_allowed"),
                        "does not list the allowed methods"),
                OutcomeCase.of(
                        "405 withAllow(methods)",
                        "DELETE /users",
                        e -> e.expectMethodNotAllowed().withAllow("POST", "GET"),
                        Answer.error(405, "method_not_allowed", "Allow", "GET, POST"),
                        Answer.error(405, "method_not_allowed", "Allow", "GET"),
                        "lists other methods"),
                OutcomeCase.of(
                        "413 withRetryAfter()",
                        POST,
                        e -> e.expectContentTooLarge().withRetryAfter(),
                        Answer.error(413, "too_large", "Retry-After", "60"),
                        Answer.error(413, "too_large", "Retry-After", "60s"),
                        "has a Retry-After that no client can read"),
                OutcomeCase.of(
                        "415 withAccepted(media types)",
                        "PATCH /users/42",
                        e -> e.expectUnsupportedMediaType().withAccepted("application/merge-patch+json"),
                        Answer.error(415, "media_type", "Accept-Patch", "application/merge-patch+json"),
                        Answer.error(415, "media_type", "Accept-Patch", "application/json"),
                        "does not say which media types it takes"),
                OutcomeCase.of(
                                "416 withCompleteLength(length)",
                                GET,
                                e -> e.expectRangeNotSatisfiable().withCompleteLength(9),
                                Answer.error(416, "range", "Content-Range", "bytes */9"),
                                Answer.error(416, "range", "Content-Range", "bytes */8"),
                                "has another Content-Range")
                        .sending("Range", "bytes=9-"),
                OutcomeCase.of(
                        "426 withUpgrade(protocol)",
                        GET,
                        e -> e.expectUpgradeRequired().withUpgrade("TLS/1.3"),
                        Answer.error(426, "upgrade", "Upgrade", "TLS/1.3", "Connection", "upgrade"),
                        Answer.error(426, "upgrade", "Upgrade", "TLS/1.3", "Connection", "close"),
                        "offers an upgrade that Connection does not list"),
                OutcomeCase.of(
                        "429 withRetryAfter(matcher)",
                        GET,
                        e -> e.expectRateLimited().withRetryAfter(lessThanOrEqualTo(Duration.ofMinutes(1))),
                        Answer.error(429, "rate_limit_exceeded", "Retry-After", "Sun, 06 Nov 1994 08:50:37 GMT"),
                        Answer.error(429, "rate_limit_exceeded", "Retry-After", "Sun, 06 Nov 1994 08:50:38 GMT"),
                        "asks for another delay"),
                OutcomeCase.of(
                        "429 withRateLimit()",
                        GET,
                        e -> e.expectRateLimited().withRateLimit(),
                        Answer.error(429, "limit", "Retry-After", "30", "RateLimit", "\"default\";r=0;t=30"),
                        Answer.error(429, "limit", "Retry-After", "30"),
                        "does not tell the limit"),
                OutcomeCase.of(
                        "451 withBlockedBy()",
                        GET,
                        e -> e.expectUnavailableForLegalReasons().withBlockedBy(),
                        Answer.error(451, "blocked", "Link", "<https://example.org/court>; rel=\"blocked-by\""),
                        Answer.error(451, "blocked", "Link", "<https://example.org/court>; rel=\"help\""),
                        "does not say who blocks"));
    }

    private static Answer unauthorized(String challenge) {
        return Answer.error(401, "unauthorized", "WWW-Authenticate", challenge);
    }
}
