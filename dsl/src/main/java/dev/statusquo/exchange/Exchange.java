package dev.statusquo.exchange;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request and the response to it. Immutable for its readers and safe for several threads; two exchanges are equal if their parts
 * are.
 */
public final class Exchange {

    private static final Object[] NOTHING = {};
    /** A reader and what it read, in turn; one who asks with ever new readers is not remembered. */
    private static final int MOST_READ = 8;

    private final Request request;
    private final Response response;
    private final Duration elapsed;
    private volatile Object[] read = NOTHING;

    /**
     * Returns an exchange.
     *
     * @param request what was sent
     * @param response what came back; a redirect is a response like any other
     * @param elapsed from the first byte sent to the last byte received, as well as the client can tell; zero if unknown
     */
    public Exchange(Request request, Response response, Duration elapsed) {
        this.request = request;
        this.response = response;
        this.elapsed = elapsed;
    }

    /** Returns an exchange of unknown duration. */
    public Exchange(Request request, Response response) {
        this(request, response, Duration.ZERO);
    }

    /** Returns what was sent. */
    public Request request() {
        return request;
    }

    /** Returns what came back. */
    public Response response() {
        return response;
    }

    /** Returns how long it took, zero if unknown. */
    public Duration elapsed() {
        return elapsed;
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

    /**
     * Returns what the reader makes of this exchange, computed once for a reader: a second call with the same object returns what
     * the first one did, so that an exchange that is checked several times is judged once. Two threads may both compute it.
     *
     * @param reader a pure function; the object is remembered as long as the exchange
     */
    public <T> T read(Function<? super Exchange, ? extends T> reader) {
        Object[] known = read;
        for (int i = 0; i < known.length; i += 2) {
            if (known[i] == reader) {
                @SuppressWarnings("unchecked")
                T before = (T) known[i + 1];
                return before;
            }
        }
        T fresh = reader.apply(this);
        if (known.length < MOST_READ) {
            Object[] more = Arrays.copyOf(known, known.length + 2);
            more[known.length] = reader;
            more[known.length + 1] = fresh;
            read = more;
        }
        return fresh;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exchange that
                && request.equals(that.request)
                && response.equals(that.response)
                && elapsed.equals(that.elapsed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(request, response, elapsed);
    }

    @Override
    public String toString() {
        return request + " → " + response.status();
    }
}
