package dev.statusquo.okhttp;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.wire.Content;
import dev.statusquo.expectation.Outcomes;
import dev.statusquo.expectation.Terms;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Exchanges from responses of OkHttp already in hand. */
public final class OkHttpExchanges {

    private OkHttpExchanges() {}

    /**
     * Returns the exchange that ended in this response. The body is peeked at, up to {@link Body#DEFAULT_BOUND}, and remains to be
     * read; if it was read or closed before, it is empty and {@link Body#isTruncated() truncated}.
     *
     * <p>A client that asked for gzip by itself has decoded the body and taken Content-Encoding and Content-Length away. The time
     * is that until the header fields came.
     */
    public static Exchange from(okhttp3.Response response) {
        Content content = peeked(response);
        Response received =
                new Response(Status.of(response.code()), fields(response.headers()), content.body(), content.faults());
        long elapsed = response.receivedResponseAtMillis() - response.sentRequestAtMillis();
        return new Exchange(request(response.request()), received, Duration.ofMillis(Math.max(0, elapsed)));
    }

    /**
     * Returns the words to check this response with; each step checks at once.
     *
     * <p>Passes: {@code on(response).expectOk()} for a 200. Fails: the same for a 404.
     */
    public static Outcomes on(okhttp3.Response response) {
        return Outcomes.of(from(response), Terms.standard());
    }

    /** Returns the field lines in the order sent. */
    static HeaderFields fields(Headers headers) {
        List<HeaderField> lines = new ArrayList<>(headers.size());
        for (int i = 0; i < headers.size(); i++) {
            lines.add(new HeaderField(headers.name(i), headers.value(i)));
        }
        return HeaderFields.of(lines);
    }

    /**
     * Returns {@code true} if OkHttp would read content that a 204 or 304 cannot have (RFC 9112, section 6.3), because the header
     * fields speak of it: those of a 304 may, about the content it stands for.
     */
    static boolean waitsInVain(okhttp3.Response response) {
        boolean withoutContent = response.code() == 204 || response.code() == 304;
        return withoutContent
                && (response.header("Content-Length") != null || response.header("Transfer-Encoding") != null);
    }

    private static Content peeked(okhttp3.Response response) {
        if (waitsInVain(response)) {
            return Content.none();
        }
        try {
            return Content.read(response.body().source().peek().inputStream(), Body.DEFAULT_BOUND);
        } catch (IllegalStateException usedUp) {
            return new Content(Content.unread(), null);
        }
    }

    private static Request request(okhttp3.Request request) {
        return new Request(
                Method.of(request.method()),
                request.url().toString(),
                fields(request.headers()),
                content(request.body()));
    }

    private static Body content(@Nullable RequestBody body) {
        if (body == null) {
            return Body.empty();
        }
        if (body.isOneShot() || body.isDuplex()) {
            return Content.unread();
        }
        Buffer buffer = new Buffer();
        try {
            if (body.contentLength() > Body.DEFAULT_BOUND) {
                return Content.unread();
            }
            body.writeTo(buffer);
            return Body.of(buffer.readByteArray());
        } catch (IOException | RuntimeException unreadable) {
            return Content.unread();
        }
    }
}
