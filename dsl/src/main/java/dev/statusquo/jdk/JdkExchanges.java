package dev.statusquo.jdk;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.wire.Content;
import dev.statusquo.expectation.Outcomes;
import dev.statusquo.expectation.Terms;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Exchanges from responses of {@code java.net.http} already in hand. */
public final class JdkExchanges {

    private JdkExchanges() {}

    /**
     * Returns the exchange that ended in this response, of unknown duration. The client does not keep the content of the
     * request: its body is empty, and {@link Body#isTruncated() truncated} if there was content.
     *
     * <p>A body read as {@code byte[]}, {@code String} or file is there; an {@code InputStream} is if it can be marked, and is set
     * back afterwards. Of every other kind, such as lines, a plain stream or a discarded body, nothing can be read without taking
     * it from the caller: the body is then empty and {@link Body#isTruncated() truncated}.
     */
    public static Exchange from(HttpResponse<?> response) {
        HeaderFields headers = AnswerReader.fields(response.headers());
        Status status = Status.of(response.statusCode());
        Request request = request(response.request());
        return new Exchange(
                request, new Response(status, headers, ReceivedBody.of(request, status, headers, response.body())));
    }

    /**
     * Returns the words to check this response with; each step checks at once.
     *
     * <p>Passes: {@code on(response).expectNotFound()} for a 404. Fails: the same for a 200.
     */
    public static Outcomes on(HttpResponse<?> response) {
        return Outcomes.of(from(response), Terms.standard());
    }

    private static Request request(HttpRequest request) {
        HeaderFields headers = HeaderFields.from(request.headers().map());
        return new Request(
                Method.of(request.method()),
                request.uri().toString(),
                request.expectContinue() ? headers.with("Expect", "100-continue") : headers,
                sendsContent(request) ? Content.unread() : Body.empty());
    }

    /** Returns whether there was content, as far as its publisher tells: a negative length is one that it does not know. */
    private static boolean sendsContent(HttpRequest request) {
        return request.bodyPublisher()
                .filter(publisher -> publisher.contentLength() != 0)
                .isPresent();
    }
}
