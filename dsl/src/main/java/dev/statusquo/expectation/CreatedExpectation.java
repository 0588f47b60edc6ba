package dev.statusquo.expectation;

import org.hamcrest.Matcher;

/** What a contract says of a 201 response: one or more resources were created (RFC 9110, section 15.3.2). */
public sealed interface CreatedExpectation extends ContentExpectation<CreatedExpectation> permits Created {
    /**
     * Expects Location to name what was created: one line, a URI reference, not the collection itself.
     *
     * <p>Passes: {@code Location: /users/42}. Fails: no Location; {@code Location: /users/{id}}. Source: RFC 9110,
     * section 10.2.2.
     */
    CreatedExpectation withLocation();

    /**
     * Expects Location, and its value as sent to match.
     *
     * <p>Passes: {@code Location: /users/42} for {@code startsWith("/users/")}. Fails: {@code Location: /u/42}. Source:
     * RFC 9110, section 10.2.2.
     */
    CreatedExpectation withLocation(Matcher<? super String> value);

    /**
     * Expects a GET of what Location names, with the credentials of this request if the origin is the same, to answer
     * 2xx. Needs a client.
     *
     * <p>Passes: {@code Location: /users/42, and GET /users/42 answers 200}. Fails: GET /users/42 answers 404. Source:
     * RFC 9110, section 15.3.2.
     */
    CreatedExpectation withResolvingLocation();

    /**
     * Expects no Location, for a stated reason: the target of the request identifies what was created, as with PUT.
     *
     * <p>Passes: no Location. Fails: {@code Location: /users/42}. Source: RFC 9110, section 15.3.2.
     */
    CreatedExpectation withoutLocation(String reason);
}
