package dev.statusquo.jdk;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.wire.ClientFailure;
import dev.statusquo.exchange.wire.Limits;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends through {@code java.net.http}. No body is decoded; what is judged is what was sent.
 *
 * <p>Immutable, and safe for several threads. The client itself repeats a GET or HEAD once if a kept connection turns out closed,
 * decides on Host, Content-Length, Connection, Expect and Upgrade alone, and hides 1xx answers.
 */
public final class JdkTransport implements Transport {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient client;
    private final Limits limits;

    private JdkTransport(HttpClient client, Limits limits) {
        this.client = client;
        this.limits = limits;
    }

    /** Returns a transport over a client of its own: HTTP/1.1, 10 seconds to connect. */
    public static JdkTransport create() {
        return of(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .build());
    }

    /**
     * Returns a transport over this client.
     *
     * @throws IllegalArgumentException if the client follows redirects or answers challenges, which would hide the answer
     */
    public static JdkTransport of(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("client follows redirects (" + client.followRedirects()
                    + "), so a 3xx would never be seen; build it with followRedirects(HttpClient.Redirect.NEVER)");
        }
        if (client.authenticator().isPresent()) {
            throw new IllegalArgumentException("client has an authenticator, so a 401 would never be seen;"
                    + " build it without, and give each request its credentials");
        }
        return new JdkTransport(client, Limits.DEFAULT);
    }

    /** Returns this transport with another deadline for a whole exchange; the default is 30 seconds. */
    public JdkTransport withTimeout(Duration timeout) {
        return new JdkTransport(client, limits.withTimeout(timeout));
    }

    /** Returns this transport keeping at most so many bytes of a body; the default is 8 MiB. */
    public JdkTransport withBodyBound(int bytes) {
        return new JdkTransport(client, limits.withBodyBound(bytes));
    }

    @Override
    public Exchange send(Request request) {
        HttpRequest outgoing = JdkRequest.of(request);
        AnswerReader reader = new AnswerReader(limits.bodyBound());
        long start = System.nanoTime();
        CompletableFuture<?> pending = start(request, outgoing, reader);
        try {
            pending.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Exchange(request, reader.response(null), Duration.ofNanos(System.nanoTime() - start));
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            return JdkFailure.exchange(request, reader, cause, elapsed);
        } catch (TimeoutException late) {
            throw ClientFailure.timeout(request, limits.timeout(), late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw ClientFailure.interrupted(request, interrupted);
        } finally {
            pending.cancel(true);
        }
    }

    private CompletableFuture<?> start(Request request, HttpRequest outgoing, AnswerReader reader) {
        try {
            return client.sendAsync(outgoing, reader);
        } catch (RuntimeException refused) {
            throw ClientFailure.notSent(request, "java.net.http refuses it: " + ClientFailure.words(refused), refused);
        }
    }
}
