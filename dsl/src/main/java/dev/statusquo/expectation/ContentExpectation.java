package dev.statusquo.expectation;

import org.hamcrest.Matcher;

/**
 * What a contract says of a response that may have content.
 *
 * @param <SELF> the type of the outcome
 */
public sealed interface ContentExpectation<SELF extends Expectation<SELF>> extends Expectation<SELF>
        permits ErrorExpectation,
                RedirectionExpectation,
                ContentSteps,
                OkExpectation,
                CreatedExpectation,
                AcceptedExpectation,
                PartialContentExpectation,
                MultiStatusExpectation,
                SuccessExpectation {

    /**
     * Expects Content-Type to name this media type. Type and subtype are compared without regard to case, parameters
     * only where {@code mediaType} has some; {@code application/problem+json} is not {@code application/json}.
     *
     * <p>Passes: {@code Content-Type: application/json;charset=utf-8} for {@code "application/json"}. Fails:
     * {@code text/json}. Source: RFC 9110, section 8.3.
     */
    SELF withMediaType(String mediaType);

    /**
     * Expects the content, read as UTF-8, to match.
     *
     * <p>Passes: {@code pong} for {@code is("pong")}. Fails: {@code ping}.
     */
    SELF withBody(Matcher<? super String> text);

    /**
     * Expects the content to be JSON and the value at a JSON pointer to match: a string, a number (as whatever Java
     * type the matcher takes), a boolean, null, a {@code List} or a {@code Map}.
     *
     * <p>Passes: {@code {"items":[{"id":42}]}} for {@code ("/items/0/id", is(42))}. Fails: {@code {"items":[]}}.
     * Source: RFC 6901.
     */
    SELF withJson(String pointer, Matcher<?> value);

    /**
     * Expects the content to be JSON that keeps a JSON Schema, given as its text or as the name of a class path
     * resource.
     *
     * <p>Passes: {@code {"id":42}} for {@code {"required":["id"]}}. Fails: <code>{}</code>. Source: JSON Schema
     * 2020-12.
     */
    SELF matchingSchema(String classpathOrJson);
}
