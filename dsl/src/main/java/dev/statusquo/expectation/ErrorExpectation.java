package dev.statusquo.expectation;

import dev.statusquo.error.ErrorShape;
import org.hamcrest.Matcher;

/**
 * What a contract says of an error, 4xx or 5xx.
 *
 * @param <SELF> the type of the outcome
 */
public sealed interface ErrorExpectation<SELF extends Expectation<SELF>> extends ContentExpectation<SELF>
        permits ErrorSteps,
                BadRequestExpectation,
                UnauthorizedExpectation,
                ForbiddenExpectation,
                NotFoundExpectation,
                MethodNotAllowedExpectation,
                NotAcceptableExpectation,
                RequestTimeoutExpectation,
                ConflictExpectation,
                GoneExpectation,
                PreconditionFailedExpectation,
                ContentTooLargeExpectation,
                UriTooLongExpectation,
                UnsupportedMediaTypeExpectation,
                RangeNotSatisfiableExpectation,
                UnprocessableContentExpectation,
                LockedExpectation,
                TooEarlyExpectation,
                UpgradeRequiredExpectation,
                PreconditionRequiredExpectation,
                RateLimitedExpectation,
                RequestHeaderFieldsTooLargeExpectation,
                UnavailableForLegalReasonsExpectation,
                InternalServerErrorExpectation,
                NotImplementedExpectation,
                BadGatewayExpectation,
                ServiceUnavailableExpectation,
                GatewayTimeoutExpectation,
                ClientErrorExpectation,
                ServerErrorExpectation,
                StatusExpectation {

    /**
     * Expects the content to be an error of the client's shape, the status guide's unless told otherwise.
     *
     * <p>Passes: {@code {"error":"not_found","message":"No such user.","request_id":"req_1"}}. Fails: {@code
     * {"status":404}}. Source: status guide, API error response bodies.
     */
    SELF withErrorBody();

    /**
     * Expects the content to be an error of this shape.
     *
     * <p>Passes: {@code {"title":"Not Found","status":404}} as {@code application/problem+json} for
     * {@code ErrorShape.problemDetails()}. Fails: the same with {@code "status":400}. Source: RFC 9457.
     */
    SELF withErrorBody(ErrorShape shape);

    /**
     * Expects this stable code, wherever the error's shape keeps it.
     *
     * <p>Passes: {@code "error":"user_exists"} for {@code "user_exists"}. Fails: {@code "error":"conflict"}. Source:
     * status guide.
     */
    SELF withErrorCode(String code);

    /**
     * Expects the stable code to match.
     *
     * <p>Passes: {@code "error":"user_exists"} for {@code endsWith("_exists")}. Fails: {@code "error":"conflict"}.
     * Source: status guide.
     */
    SELF withErrorCode(Matcher<? super String> code);

    /**
     * Expects the message for people to match.
     *
     * <p>Passes: {@code "message":"No such user."} for {@code containsString("user")}. Fails: no message. Source:
     * status guide.
     */
    SELF withMessage(Matcher<? super String> message);

    /**
     * Expects an id that finds the failure in the service's logs, in the content or in X-Request-Id or Request-Id.
     *
     * <p>Passes: {@code "request_id":"req_7xTq"}. Fails: neither. Source: status guide.
     */
    SELF withRequestId();

    /**
     * Expects the error to blame these fields of the request, and perhaps others. A JSON pointer or a {@code $.} path
     * counts as the name of its last member.
     *
     * <p>Passes: {@code "fields":{"email":"Must be an address."}} for {@code "email"}. Fails: {@code
     * "fields":{"age":"…"}}. Source: status guide.
     */
    SELF withFieldErrors(String... fields);

    /**
     * Expects nothing of the service's inside in content and header fields: no stack trace, no SQL, no path, no secret.
     *
     * <p>Passes: {@code "message":"Something went wrong."}. Fails:
     * {@code "message":"at com.acme.Users.find(Users.java:42)"}. Source: status guide.
     */
    SELF withoutLeaks();
}
