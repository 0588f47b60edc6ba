package dev.statusquo.benchmarks;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import java.util.Collections;

/** The exchanges that benchmarks judge. */
final class Samples {

    /** 230 bytes, as a created book looks. */
    static final String BOOK = "{\"id\":42,\"title\":\"The Dispossessed\",\"isbn\":\"9780061054884\",\"year\":1974,"
            + "\"authors\":[{\"id\":7,\"name\":\"Ursula K. Le Guin\"}],\"tags\":[\"anarres\",\"urras\",\"hugo\",\"nebula\"],"
            + "\"price\":{\"amount\":1099,\"currency\":\"EUR\"},\"inStock\":true,\"pages\":387,\"rating\":4.5}";

    static final String ERROR =
            "{\"error\":\"not_found\",\"message\":\"There is no such book.\",\"request_id\":\"req_7xTqWkP1\"}";

    private Samples() {}

    /** Returns a create with its answer; the body is a new one each time, so that nothing of it has been read yet. */
    static Exchange created() {
        return new Exchange(
                new Request(
                        Method.POST,
                        "http://127.0.0.1:8080/books",
                        HeaderFields.of("Content-Type", "application/json"),
                        Body.of("{\"title\":\"The Dispossessed\"}")),
                new Response(
                        Status.of(201),
                        HeaderFields.of(
                                "Date",
                                "Sun, 22 Nov 2026 10:00:00 GMT",
                                "Content-Type",
                                "application/json",
                                "Location",
                                "/books/42",
                                "Cache-Control",
                                "no-store",
                                "X-Request-Id",
                                "req_7xTqWkP1"),
                        Body.of(BOOK)));
    }

    /** Returns a read of what is not there. */
    static Exchange notFound() {
        return new Exchange(
                Request.of(Method.GET, "http://127.0.0.1:8080/books/43"),
                new Response(
                        Status.of(404),
                        HeaderFields.of(
                                "Date",
                                "Sun, 22 Nov 2026 10:00:00 GMT",
                                "Content-Type",
                                "application/json",
                                "Cache-Control",
                                "no-store",
                                "X-Request-Id",
                                "req_7xTqWkP1"),
                        Body.of(ERROR)));
    }

    /** Returns the exchange as if received once more, with this content: nothing of it has been read or judged. */
    static Exchange receivedAgain(Exchange known, byte[] content) {
        Response response = known.response();
        return new Exchange(known.request(), new Response(response.status(), response.headers(), Body.of(content)));
    }

    /** Returns 198 kB of books. */
    static String books() {
        int count = 198_000 / BOOK.length();
        return "[" + String.join(",", Collections.nCopies(count, BOOK)) + "]";
    }
}
