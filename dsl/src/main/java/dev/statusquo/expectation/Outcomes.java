package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.FailureStrategy;

/**
 * The words for every outcome of a request. Each {@code expect…} checks the status and everything the RFCs demand of
 * such an exchange, and returns the steps for what this contract promises on top.
 *
 * <p>The same words are those of a request about to be sent, of a response in hand, and of a contract kept as a value:
 * what {@link #steps()} returns decides whether steps check, collect or record.
 */
@FunctionalInterface
public interface Outcomes {

    /** Returns what the steps of the next expectation are handed to. For a request, this is what sends it. */
    Steps steps();

    /**
     * Returns the words to check an exchange with under these terms; each step checks at once, and the first failure is
     * thrown.
     */
    static Outcomes of(Exchange exchange, Terms terms) {
        return of(exchange, terms, FailureStrategy.throwing());
    }

    /** Returns the words to check an exchange with under these terms, failures given to a strategy. */
    static Outcomes of(Exchange exchange, Terms terms, FailureStrategy strategy) {
        return () -> Steps.checking(exchange, terms, strategy);
    }

    /**
     * Expects what a recorded expectation says, step by step, and returns it for further steps on this exchange.
     *
     * @throws IllegalArgumentException if the expectation was not recorded, but has checked an exchange
     */
    default <E extends Expectation<E>> E expect(E recorded) {
        return Steps.replayed(recorded, steps());
    }

    /** Expects 200: the request succeeded (RFC 9110, section 15.3.1). */
    default OkExpectation expectOk() {
        return new Ok(steps().begin(StatusCheck.of(200)));
    }

    /** Expects 201: one or more resources were created (RFC 9110, section 15.3.2). */
    default CreatedExpectation expectCreated() {
        return new Created(steps().begin(StatusCheck.of(201)));
    }

    /** Expects 202: the request will be acted on later (RFC 9110, section 15.3.3). */
    default AcceptedExpectation expectAccepted() {
        return new Accepted(steps().begin(StatusCheck.of(202)));
    }

    /** Expects 204: the request succeeded and there is nothing to say (RFC 9110, section 15.3.5). */
    default NoContentExpectation expectNoContent() {
        return new NoContent(steps().begin(StatusCheck.of(204)));
    }

    /** Expects 205: the request succeeded and the form is to be reset (RFC 9110, section 15.3.6). */
    default ResetContentExpectation expectResetContent() {
        return new ResetContent(steps().begin(StatusCheck.of(205)));
    }

    /** Expects 206: the ranges asked for are sent (RFC 9110, section 15.3.7). */
    default PartialContentExpectation expectPartialContent() {
        return new PartialContent(steps().begin(StatusCheck.of(206)));
    }

    /** Expects 207: several operations have a status each (RFC 4918, section 11.1). */
    default MultiStatusExpectation expectMultiStatus() {
        return new MultiStatus(steps().begin(StatusCheck.of(207)));
    }

    /** Expects 301: the resource has a new URI for good (RFC 9110, section 15.4.2). */
    default MovedPermanentlyExpectation expectMovedPermanently() {
        return new MovedPermanently(steps().begin(StatusCheck.of(301)));
    }

    /** Expects 302: the resource is elsewhere for now (RFC 9110, section 15.4.3). */
    default FoundExpectation expectFound() {
        return new Found(steps().begin(StatusCheck.of(302)));
    }

    /** Expects 303: the answer is to be fetched with GET elsewhere (RFC 9110, section 15.4.4). */
    default SeeOtherExpectation expectSeeOther() {
        return new SeeOther(steps().begin(StatusCheck.of(303)));
    }

    /** Expects 304: what the client has is still current (RFC 9110, section 15.4.5). */
    default NotModifiedExpectation expectNotModified() {
        return new NotModified(steps().begin(StatusCheck.of(304)));
    }

    /** Expects 307: the same request is to be sent elsewhere for now (RFC 9110, section 15.4.8). */
    default TemporaryRedirectExpectation expectTemporaryRedirect() {
        return new TemporaryRedirect(steps().begin(StatusCheck.of(307)));
    }

    /** Expects 308: the same request is to be sent elsewhere for good (RFC 9110, section 15.4.9). */
    default PermanentRedirectExpectation expectPermanentRedirect() {
        return new PermanentRedirect(steps().begin(StatusCheck.of(308)));
    }

    /** Expects 400: the request is malformed (RFC 9110, section 15.5.1). */
    default BadRequestExpectation expectBadRequest() {
        return new BadRequest(steps().begin(StatusCheck.of(400)));
    }

    /** Expects 401: the request lacks valid credentials (RFC 9110, section 15.5.2). */
    default UnauthorizedExpectation expectUnauthorized() {
        return new Unauthorized(steps().begin(StatusCheck.of(401)));
    }

    /** Expects 403: the request is understood and refused (RFC 9110, section 15.5.4). */
    default ForbiddenExpectation expectForbidden() {
        return new Forbidden(steps().begin(StatusCheck.of(403)));
    }

    /** Expects 404: there is no such resource, or none to be shown (RFC 9110, section 15.5.5). */
    default NotFoundExpectation expectNotFound() {
        return new NotFound(steps().begin(StatusCheck.of(404)));
    }

    /** Expects 405: the resource does not support the method (RFC 9110, section 15.5.6). */
    default MethodNotAllowedExpectation expectMethodNotAllowed() {
        return new MethodNotAllowed(steps().begin(StatusCheck.of(405)));
    }

    /** Expects 406: there is no representation the client accepts (RFC 9110, section 15.5.7). */
    default NotAcceptableExpectation expectNotAcceptable() {
        return new NotAcceptable(steps().begin(StatusCheck.of(406)));
    }

    /** Expects 408: the request did not arrive in time (RFC 9110, section 15.5.9). */
    default RequestTimeoutExpectation expectRequestTimeout() {
        return new RequestTimeout(steps().begin(StatusCheck.of(408)));
    }

    /** Expects 409: the request conflicts with the current state (RFC 9110, section 15.5.10). */
    default ConflictExpectation expectConflict() {
        return new Conflict(steps().begin(StatusCheck.of(409)));
    }

    /** Expects 410: the resource is gone for good (RFC 9110, section 15.5.11). */
    default GoneExpectation expectGone() {
        return new Gone(steps().begin(StatusCheck.of(410)));
    }

    /** Expects 412: a precondition of the request is false (RFC 9110, section 15.5.13). */
    default PreconditionFailedExpectation expectPreconditionFailed() {
        return new PreconditionFailed(steps().begin(StatusCheck.of(412)));
    }

    /** Expects 413: the content is larger than the service takes (RFC 9110, section 15.5.14). */
    default ContentTooLargeExpectation expectContentTooLarge() {
        return new ContentTooLarge(steps().begin(StatusCheck.of(413)));
    }

    /** Expects 414: the target URI is longer than the service takes (RFC 9110, section 15.5.15). */
    default UriTooLongExpectation expectUriTooLong() {
        return new UriTooLong(steps().begin(StatusCheck.of(414)));
    }

    /** Expects 415: the content is in a format the resource does not take (RFC 9110, section 15.5.16). */
    default UnsupportedMediaTypeExpectation expectUnsupportedMediaType() {
        return new UnsupportedMediaType(steps().begin(StatusCheck.of(415)));
    }

    /** Expects 416: none of the ranges asked for can be sent (RFC 9110, section 15.5.17). */
    default RangeNotSatisfiableExpectation expectRangeNotSatisfiable() {
        return new RangeNotSatisfiable(steps().begin(StatusCheck.of(416)));
    }

    /** Expects 422: the content is well formed and its instructions cannot be followed (RFC 9110, section 15.5.21). */
    default UnprocessableContentExpectation expectUnprocessableContent() {
        return new UnprocessableContent(steps().begin(StatusCheck.of(422)));
    }

    /** Expects 423: the resource is locked (RFC 4918, section 11.3). */
    default LockedExpectation expectLocked() {
        return new Locked(steps().begin(StatusCheck.of(423)));
    }

    /** Expects 425: the service will not risk a replay (RFC 8470, section 5.2). */
    default TooEarlyExpectation expectTooEarly() {
        return new TooEarly(steps().begin(StatusCheck.of(425)));
    }

    /** Expects 426: the service wants another protocol (RFC 9110, section 15.5.22). */
    default UpgradeRequiredExpectation expectUpgradeRequired() {
        return new UpgradeRequired(steps().begin(StatusCheck.of(426)));
    }

    /** Expects 428: the request must be conditional (RFC 6585, section 3). */
    default PreconditionRequiredExpectation expectPreconditionRequired() {
        return new PreconditionRequired(steps().begin(StatusCheck.of(428)));
    }

    /** Expects 429: the client has sent too many requests (RFC 6585, section 4). */
    default RateLimitedExpectation expectRateLimited() {
        return new RateLimited(steps().begin(StatusCheck.of(429)));
    }

    /** Expects 431: the header fields are larger than the service takes (RFC 6585, section 5). */
    default RequestHeaderFieldsTooLargeExpectation expectRequestHeaderFieldsTooLarge() {
        return new RequestHeaderFieldsTooLarge(steps().begin(StatusCheck.of(431)));
    }

    /** Expects 451: access is denied by a legal demand (RFC 7725, section 3). */
    default UnavailableForLegalReasonsExpectation expectUnavailableForLegalReasons() {
        return new UnavailableForLegalReasons(steps().begin(StatusCheck.of(451)));
    }

    /** Expects 500: the service failed unexpectedly (RFC 9110, section 15.6.1). */
    default InternalServerErrorExpectation expectInternalServerError() {
        return new InternalServerError(steps().begin(StatusCheck.of(500)));
    }

    /** Expects 501: the service does not know the method at all (RFC 9110, section 15.6.2). */
    default NotImplementedExpectation expectNotImplemented() {
        return new NotImplemented(steps().begin(StatusCheck.of(501)));
    }

    /** Expects 502: an upstream service answered with something invalid (RFC 9110, section 15.6.3). */
    default BadGatewayExpectation expectBadGateway() {
        return new BadGateway(steps().begin(StatusCheck.of(502)));
    }

    /** Expects 503: the service cannot answer for now (RFC 9110, section 15.6.4). */
    default ServiceUnavailableExpectation expectServiceUnavailable() {
        return new ServiceUnavailable(steps().begin(StatusCheck.of(503)));
    }

    /** Expects 504: an upstream service did not answer in time (RFC 9110, section 15.6.5). */
    default GatewayTimeoutExpectation expectGatewayTimeout() {
        return new GatewayTimeout(steps().begin(StatusCheck.of(504)));
    }

    /** Expects any 2xx, an unknown one too: the request succeeded (RFC 9110, section 15.3). */
    default SuccessExpectation expectSuccess() {
        return new Success(steps().begin(StatusCheck.ofClass(2)));
    }

    /** Expects any 3xx, an unknown one too: further action is needed (RFC 9110, section 15.4). */
    default RedirectExpectation expectRedirect() {
        return new Redirect(steps().begin(StatusCheck.ofClass(3)));
    }

    /** Expects any 4xx, an unknown one too: the client seems to have erred (RFC 9110, section 15.5). */
    default ClientErrorExpectation expectClientError() {
        return new ClientError(steps().begin(StatusCheck.ofClass(4)));
    }

    /** Expects any 5xx, an unknown one too: the service knows that it failed (RFC 9110, section 15.6). */
    default ServerErrorExpectation expectServerError() {
        return new ServerError(steps().begin(StatusCheck.ofClass(5)));
    }

    /** Expects this status, registered or not. */
    default StatusExpectation expectStatus(int code) {
        return new Status(steps().begin(StatusCheck.of(code)));
    }
}
