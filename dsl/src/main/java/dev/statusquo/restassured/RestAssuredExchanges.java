package dev.statusquo.restassured;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.wire.Content;
import dev.statusquo.exchange.wire.FieldText;
import dev.statusquo.expectation.Expectation;
import dev.statusquo.expectation.Outcomes;
import dev.statusquo.expectation.Terms;
import io.restassured.filter.Filter;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Exchanges from responses of REST Assured already in hand. */
public final class RestAssuredExchanges {

    private RestAssuredExchanges() {}

    /**
     * Returns the exchange that ended in this response, with {@link Request#unknown() an unknown request}: the response does not
     * tell what was asked. What depends on the request is not judged; {@link #from(Response, Request)} names it.
     *
     * <p>The body can still be read from the response afterwards. REST Assured has decoded gzip and deflate in it.
     */
    public static Exchange from(Response response) {
        return from(response, Request.unknown());
    }

    /** Returns the exchange that ended in this response, to the request named. */
    public static Exchange from(Response response, Request request) {
        List<HeaderField> lines = new ArrayList<>();
        for (Header header : response.headers()) {
            lines.add(FieldText.field(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        dev.statusquo.exchange.Response received = new dev.statusquo.exchange.Response(
                Status.of(response.statusCode()), HeaderFields.of(lines), content(response));
        return new Exchange(request, received, Duration.ofMillis(Math.max(0, response.time())));
    }

    /**
     * Returns the words to check this response with; each step checks at once.
     *
     * <p>Passes: {@code on(response).expectCreated().withLocation()} for a 201 with Location. Fails: the same without. What
     * depends on the request is not judged; {@link #verifying(Expectation)} knows the request.
     */
    public static Outcomes on(Response response) {
        return Outcomes.of(from(response), Terms.standard());
    }

    /**
     * Returns a filter that checks each answer it lets through against a recorded expectation, the request included. REST Assured
     * follows the redirect of a GET before any filter sees it, unless told {@code redirects().follow(false)}.
     *
     * <p>Passes: {@code given().filter(verifying(LIMITED)).get("/search")} for a 429 that keeps {@code LIMITED}. Fails: the same
     * for a 200.
     *
     * @throws IllegalArgumentException if the expectation was not recorded, but has checked an exchange
     */
    public static Filter verifying(Expectation<?> recorded) {
        return new VerifyingFilter(recorded);
    }

    private static Body content(Response response) {
        try {
            byte[] bytes = response.asByteArray();
            if (bytes == null) {
                return Body.empty();
            }
            return bytes.length <= Body.DEFAULT_BOUND
                    ? Body.of(bytes)
                    : Body.truncated(Arrays.copyOf(bytes, Body.DEFAULT_BOUND));
        } catch (Exception usedUp) {
            return Content.unread();
        }
    }
}
