package dev.statusquo.expectation;

import org.hamcrest.Matcher;

/**
 * What a contract says of a redirect, whichever it is (RFC 9110, section 15.4).
 *
 * @param <SELF> the type of the outcome
 */
public sealed interface RedirectionExpectation<SELF extends Expectation<SELF>> extends ContentExpectation<SELF>
        permits RedirectionSteps,
                MovedPermanentlyExpectation,
                FoundExpectation,
                SeeOtherExpectation,
                TemporaryRedirectExpectation,
                PermanentRedirectExpectation,
                RedirectExpectation {

    /**
     * Expects Location to name where to go: one line, a URI reference.
     *
     * <p>Passes: {@code Location: /users/42}. Fails: no Location; {@code Location: /users/{id}}. Source: RFC 9110,
     * section 10.2.2.
     */
    SELF withLocation();

    /**
     * Expects Location, and its value as sent to match.
     *
     * <p>Passes: {@code Location: /users/42} for {@code startsWith("/users/")}. Fails: {@code Location: /u/42}. Source:
     * RFC 9110, section 10.2.2.
     */
    SELF withLocation(Matcher<? super String> value);

    /**
     * Expects a GET of what Location names, with the credentials of this request if the origin is the same, to answer
     * 2xx. Needs a client.
     *
     * <p>Passes: {@code Location: /v2/users}, and {@code GET /v2/users} answers 200. Fails: {@code GET /v2/users}
     * answers 404. Source: RFC 9110, section 10.2.2.
     */
    SELF withResolvingLocation();

    /**
     * Repeats the request at the target, with its method and content, and expects the target to support that.
     * Credentials stay away from another origin. Needs a client.
     *
     * <p>Passes: POST to the target answers 201. Fails: POST to the target answers 405. Source: RFC 9110, sections
     * 15.4.8 and 15.4.9.
     */
    SELF preservingMethod();
}
