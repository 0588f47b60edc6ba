package dev.statusquo.exchange;

import java.time.Duration;

/**
 * A request and the response to it.
 *
 * @param request what was sent
 * @param response what came back; a redirect is a response like any other
 * @param elapsed from the first byte sent to the last byte received, as well as the client can tell; zero if unknown
 */
public record Exchange(Request request, Response response, Duration elapsed) {

    /** Returns an exchange of unknown duration. */
    public Exchange(Request request, Response response) {
        this(request, response, Duration.ZERO);
    }

    /** Returns the status of the response. */
    public Status status() {
        return response.status();
    }

    /** Returns the header fields of the response. */
    public HeaderFields headers() {
        return response.headers();
    }

    /** Returns the content of the response. */
    public Body body() {
        return response.body();
    }

    /** Returns the request method. */
    public Method method() {
        return request.method();
    }

    @Override
    public String toString() {
        return request + " → " + response.status();
    }
}
