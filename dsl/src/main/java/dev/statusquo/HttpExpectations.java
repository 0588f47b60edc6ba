package dev.statusquo;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.expectation.AcceptedExpectation;
import dev.statusquo.expectation.BadGatewayExpectation;
import dev.statusquo.expectation.BadRequestExpectation;
import dev.statusquo.expectation.ClientErrorExpectation;
import dev.statusquo.expectation.ConflictExpectation;
import dev.statusquo.expectation.ContentTooLargeExpectation;
import dev.statusquo.expectation.CreatedExpectation;
import dev.statusquo.expectation.ForbiddenExpectation;
import dev.statusquo.expectation.FoundExpectation;
import dev.statusquo.expectation.GatewayTimeoutExpectation;
import dev.statusquo.expectation.GoneExpectation;
import dev.statusquo.expectation.InternalServerErrorExpectation;
import dev.statusquo.expectation.LockedExpectation;
import dev.statusquo.expectation.MethodNotAllowedExpectation;
import dev.statusquo.expectation.MovedPermanentlyExpectation;
import dev.statusquo.expectation.MultiStatusExpectation;
import dev.statusquo.expectation.NoContentExpectation;
import dev.statusquo.expectation.NotAcceptableExpectation;
import dev.statusquo.expectation.NotFoundExpectation;
import dev.statusquo.expectation.NotImplementedExpectation;
import dev.statusquo.expectation.NotModifiedExpectation;
import dev.statusquo.expectation.OkExpectation;
import dev.statusquo.expectation.Outcomes;
import dev.statusquo.expectation.PartialContentExpectation;
import dev.statusquo.expectation.PermanentRedirectExpectation;
import dev.statusquo.expectation.PreconditionFailedExpectation;
import dev.statusquo.expectation.PreconditionRequiredExpectation;
import dev.statusquo.expectation.RangeNotSatisfiableExpectation;
import dev.statusquo.expectation.RateLimitedExpectation;
import dev.statusquo.expectation.RedirectExpectation;
import dev.statusquo.expectation.RequestHeaderFieldsTooLargeExpectation;
import dev.statusquo.expectation.RequestTimeoutExpectation;
import dev.statusquo.expectation.ResetContentExpectation;
import dev.statusquo.expectation.SeeOtherExpectation;
import dev.statusquo.expectation.ServerErrorExpectation;
import dev.statusquo.expectation.ServiceUnavailableExpectation;
import dev.statusquo.expectation.StatusExpectation;
import dev.statusquo.expectation.Steps;
import dev.statusquo.expectation.SuccessExpectation;
import dev.statusquo.expectation.TemporaryRedirectExpectation;
import dev.statusquo.expectation.Terms;
import dev.statusquo.expectation.TooEarlyExpectation;
import dev.statusquo.expectation.UnauthorizedExpectation;
import dev.statusquo.expectation.UnavailableForLegalReasonsExpectation;
import dev.statusquo.expectation.UnprocessableContentExpectation;
import dev.statusquo.expectation.UnsupportedMediaTypeExpectation;
import dev.statusquo.expectation.UpgradeRequiredExpectation;
import dev.statusquo.expectation.UriTooLongExpectation;
import dev.statusquo.failure.Failure;
import dev.statusquo.failure.FailureStrategy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

/**
 * Where a test with a response or a contract in hand starts: {@link #on(Exchange)} checks, the static {@code expect…}
 * record, {@link #expectAll(Exchange, Consumer)} collects.
 */
public final class HttpExpectations {

    private static final Outcomes RECORDING = Steps::recording;

    private HttpExpectations() {}

    /**
     * Returns the words to check an exchange with; each step checks at once. Profile {@code rfc}, error shape of the
     * status guide.
     *
     * <p>Passes: {@code on(exchange).expectOk()} for a 200. Fails: the same for a 404.
     */
    public static Outcomes on(Exchange exchange) {
        return on(exchange, Terms.standard());
    }

    /** Returns the words to check an exchange with, under these terms. */
    public static Outcomes on(Exchange exchange, Terms terms) {
        return Outcomes.of(exchange, terms);
    }

    /**
     * Checks every step and throws once, with all that is broken.
     *
     * <p>Passes: {@code expectAll(exchange, e -> e.expectCreated().withLocation())} for a 201 with Location. Fails: the
     * same for a 200 without Location, with both faults.
     *
     * @throws MultipleFailuresError if a step fails
     */
    public static void expectAll(Exchange exchange, Consumer<? super Outcomes> steps) {
        expectAll(exchange, Terms.standard(), steps);
    }

    /**
     * Checks every step under these terms and throws once, with all that is broken. What two steps find alike is listed
     * once.
     *
     * @throws MultipleFailuresError if a step fails
     */
    public static void expectAll(Exchange exchange, Terms terms, Consumer<? super Outcomes> steps) {
        Set<Failure> failures = new LinkedHashSet<>();
        steps.accept(Outcomes.of(exchange, terms, FailureStrategy.collecting(failures)));
        if (!failures.isEmpty()) {
            List<AssertionFailedError> errors =
                    failures.stream().map(Failure::toError).toList();
            throw new MultipleFailuresError(exchange.request() + ": " + failures.size() + " broken", errors);
        }
    }

    /** Records that 200 is expected: the request succeeded (RFC 9110, section 15.3.1). */
    public static OkExpectation expectOk() {
        return RECORDING.expectOk();
    }

    /** Records that 201 is expected: one or more resources were created (RFC 9110, section 15.3.2). */
    public static CreatedExpectation expectCreated() {
        return RECORDING.expectCreated();
    }

    /** Records that 202 is expected: the request will be acted on later (RFC 9110, section 15.3.3). */
    public static AcceptedExpectation expectAccepted() {
        return RECORDING.expectAccepted();
    }

    /** Records that 204 is expected: the request succeeded and there is nothing to say (RFC 9110, section 15.3.5). */
    public static NoContentExpectation expectNoContent() {
        return RECORDING.expectNoContent();
    }

    /** Records that 205 is expected: the request succeeded and the form is to be reset (RFC 9110, section 15.3.6). */
    public static ResetContentExpectation expectResetContent() {
        return RECORDING.expectResetContent();
    }

    /** Records that 206 is expected: the ranges asked for are sent (RFC 9110, section 15.3.7). */
    public static PartialContentExpectation expectPartialContent() {
        return RECORDING.expectPartialContent();
    }

    /** Records that 207 is expected: several operations have a status each (RFC 4918, section 11.1). */
    public static MultiStatusExpectation expectMultiStatus() {
        return RECORDING.expectMultiStatus();
    }

    /** Records that 301 is expected: the resource has a new URI for good (RFC 9110, section 15.4.2). */
    public static MovedPermanentlyExpectation expectMovedPermanently() {
        return RECORDING.expectMovedPermanently();
    }

    /** Records that 302 is expected: the resource is elsewhere for now (RFC 9110, section 15.4.3). */
    public static FoundExpectation expectFound() {
        return RECORDING.expectFound();
    }

    /** Records that 303 is expected: the answer is to be fetched with GET elsewhere (RFC 9110, section 15.4.4). */
    public static SeeOtherExpectation expectSeeOther() {
        return RECORDING.expectSeeOther();
    }

    /** Records that 304 is expected: what the client has is still current (RFC 9110, section 15.4.5). */
    public static NotModifiedExpectation expectNotModified() {
        return RECORDING.expectNotModified();
    }

    /** Records that 307 is expected: the same request is to be sent elsewhere for now (RFC 9110, section 15.4.8). */
    public static TemporaryRedirectExpectation expectTemporaryRedirect() {
        return RECORDING.expectTemporaryRedirect();
    }

    /** Records that 308 is expected: the same request is to be sent elsewhere for good (RFC 9110, section 15.4.9). */
    public static PermanentRedirectExpectation expectPermanentRedirect() {
        return RECORDING.expectPermanentRedirect();
    }

    /** Records that 400 is expected: the request is malformed (RFC 9110, section 15.5.1). */
    public static BadRequestExpectation expectBadRequest() {
        return RECORDING.expectBadRequest();
    }

    /** Records that 401 is expected: the request lacks valid credentials (RFC 9110, section 15.5.2). */
    public static UnauthorizedExpectation expectUnauthorized() {
        return RECORDING.expectUnauthorized();
    }

    /** Records that 403 is expected: the request is understood and refused (RFC 9110, section 15.5.4). */
    public static ForbiddenExpectation expectForbidden() {
        return RECORDING.expectForbidden();
    }

    /** Records that 404 is expected: there is no such resource, or none to be shown (RFC 9110, section 15.5.5). */
    public static NotFoundExpectation expectNotFound() {
        return RECORDING.expectNotFound();
    }

    /** Records that 405 is expected: the resource does not support the method (RFC 9110, section 15.5.6). */
    public static MethodNotAllowedExpectation expectMethodNotAllowed() {
        return RECORDING.expectMethodNotAllowed();
    }

    /** Records that 406 is expected: there is no representation the client accepts (RFC 9110, section 15.5.7). */
    public static NotAcceptableExpectation expectNotAcceptable() {
        return RECORDING.expectNotAcceptable();
    }

    /** Records that 408 is expected: the request did not arrive in time (RFC 9110, section 15.5.9). */
    public static RequestTimeoutExpectation expectRequestTimeout() {
        return RECORDING.expectRequestTimeout();
    }

    /** Records that 409 is expected: the request conflicts with the current state (RFC 9110, section 15.5.10). */
    public static ConflictExpectation expectConflict() {
        return RECORDING.expectConflict();
    }

    /** Records that 410 is expected: the resource is gone for good (RFC 9110, section 15.5.11). */
    public static GoneExpectation expectGone() {
        return RECORDING.expectGone();
    }

    /** Records that 412 is expected: a precondition of the request is false (RFC 9110, section 15.5.13). */
    public static PreconditionFailedExpectation expectPreconditionFailed() {
        return RECORDING.expectPreconditionFailed();
    }

    /** Records that 413 is expected: the content is larger than the service takes (RFC 9110, section 15.5.14). */
    public static ContentTooLargeExpectation expectContentTooLarge() {
        return RECORDING.expectContentTooLarge();
    }

    /** Records that 414 is expected: the target URI is longer than the service takes (RFC 9110, section 15.5.15). */
    public static UriTooLongExpectation expectUriTooLong() {
        return RECORDING.expectUriTooLong();
    }

    /**
     * Records that 415 is expected: the content is in a format the resource does not take (RFC 9110, section 15.5.16).
     */
    public static UnsupportedMediaTypeExpectation expectUnsupportedMediaType() {
        return RECORDING.expectUnsupportedMediaType();
    }

    /** Records that 416 is expected: none of the ranges asked for can be sent (RFC 9110, section 15.5.17). */
    public static RangeNotSatisfiableExpectation expectRangeNotSatisfiable() {
        return RECORDING.expectRangeNotSatisfiable();
    }

    /**
     * Records that 422 is expected: the content is well formed and its instructions cannot be followed (RFC 9110,
     * section 15.5.21).
     */
    public static UnprocessableContentExpectation expectUnprocessableContent() {
        return RECORDING.expectUnprocessableContent();
    }

    /** Records that 423 is expected: the resource is locked (RFC 4918, section 11.3). */
    public static LockedExpectation expectLocked() {
        return RECORDING.expectLocked();
    }

    /** Records that 425 is expected: the service will not risk a replay (RFC 8470, section 5.2). */
    public static TooEarlyExpectation expectTooEarly() {
        return RECORDING.expectTooEarly();
    }

    /** Records that 426 is expected: the service wants another protocol (RFC 9110, section 15.5.22). */
    public static UpgradeRequiredExpectation expectUpgradeRequired() {
        return RECORDING.expectUpgradeRequired();
    }

    /** Records that 428 is expected: the request must be conditional (RFC 6585, section 3). */
    public static PreconditionRequiredExpectation expectPreconditionRequired() {
        return RECORDING.expectPreconditionRequired();
    }

    /** Records that 429 is expected: the client has sent too many requests (RFC 6585, section 4). */
    public static RateLimitedExpectation expectRateLimited() {
        return RECORDING.expectRateLimited();
    }

    /** Records that 431 is expected: the header fields are larger than the service takes (RFC 6585, section 5). */
    public static RequestHeaderFieldsTooLargeExpectation expectRequestHeaderFieldsTooLarge() {
        return RECORDING.expectRequestHeaderFieldsTooLarge();
    }

    /** Records that 451 is expected: access is denied by a legal demand (RFC 7725, section 3). */
    public static UnavailableForLegalReasonsExpectation expectUnavailableForLegalReasons() {
        return RECORDING.expectUnavailableForLegalReasons();
    }

    /** Records that 500 is expected: the service failed unexpectedly (RFC 9110, section 15.6.1). */
    public static InternalServerErrorExpectation expectInternalServerError() {
        return RECORDING.expectInternalServerError();
    }

    /** Records that 501 is expected: the service does not know the method at all (RFC 9110, section 15.6.2). */
    public static NotImplementedExpectation expectNotImplemented() {
        return RECORDING.expectNotImplemented();
    }

    /** Records that 502 is expected: an upstream service answered with something invalid (RFC 9110, section 15.6.3). */
    public static BadGatewayExpectation expectBadGateway() {
        return RECORDING.expectBadGateway();
    }

    /** Records that 503 is expected: the service cannot answer for now (RFC 9110, section 15.6.4). */
    public static ServiceUnavailableExpectation expectServiceUnavailable() {
        return RECORDING.expectServiceUnavailable();
    }

    /** Records that 504 is expected: an upstream service did not answer in time (RFC 9110, section 15.6.5). */
    public static GatewayTimeoutExpectation expectGatewayTimeout() {
        return RECORDING.expectGatewayTimeout();
    }

    /** Records that any 2xx is expected, an unknown one too: the request succeeded (RFC 9110, section 15.3). */
    public static SuccessExpectation expectSuccess() {
        return RECORDING.expectSuccess();
    }

    /** Records that any 3xx is expected, an unknown one too: further action is needed (RFC 9110, section 15.4). */
    public static RedirectExpectation expectRedirect() {
        return RECORDING.expectRedirect();
    }

    /**
     * Records that any 4xx is expected, an unknown one too: the client seems to have erred (RFC 9110, section 15.5).
     */
    public static ClientErrorExpectation expectClientError() {
        return RECORDING.expectClientError();
    }

    /**
     * Records that any 5xx is expected, an unknown one too: the service knows that it failed (RFC 9110, section 15.6).
     */
    public static ServerErrorExpectation expectServerError() {
        return RECORDING.expectServerError();
    }

    /** Records that this status is expected, registered or not. */
    public static StatusExpectation expectStatus(int code) {
        return RECORDING.expectStatus(code);
    }
}
