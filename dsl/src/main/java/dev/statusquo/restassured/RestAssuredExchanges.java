package dev.statusquo.restassured;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.wire.Content;
import dev.statusquo.exchange.wire.FieldText;
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
