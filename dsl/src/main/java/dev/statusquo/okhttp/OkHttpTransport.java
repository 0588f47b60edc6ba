package dev.statusquo.okhttp;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.wire.Content;
import dev.statusquo.exchange.wire.Limits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Sends through OkHttp. No body is decoded: Content-Encoding, Content-Length and the bytes are those of the service, and
 * Accept-Encoding is sent only if the request holds it.
 *
 * <p>Immutable, and safe for several threads. The client itself decides on Content-Length and Transfer-Encoding, sends no content
 * with GET and HEAD, and hides 1xx answers.
 */
public final class OkHttpTransport implements Transport {

    /** How many bytes on the wire one byte of content may take, in short chunks for instance. */
    private static final long BYTES_A_BYTE = 4;
    /** What an answer may take beside its content: 1 MiB. */
    private static final long BESIDE_CONTENT = 1 << 20;

    /** What OkHttp keeps unless told otherwise. */
    private static final int MOST_IDLE = 5;

    private final OkHttpClient client;
    private final Limits limits;
    /** Whether the client knows no TLS yet: reading the certificates that it trusts takes longer than many a test. */
    private final boolean tlsIsWanting;
    /** The client with TLS, sharing the connections of the one without, made for the first address that wants it. */
    private volatile @Nullable OkHttpClient secured;

    private OkHttpTransport(OkHttpClient client, Limits limits, boolean tlsIsWanting) {
        this.client = client;
        this.limits = limits;
        this.tlsIsWanting = tlsIsWanting;
    }

    /** Returns a transport over a client of its own. */
    public static OkHttpTransport create() {
        OkHttpClient plain = new OkHttpClient.Builder()
                .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                .build();
        return over(plain, true);
    }

    /**
     * Returns a transport over a client derived from this one, sharing its connections. Redirects, challenges, repeated attempts
     * and the cache are switched off there; interceptors, cookies, proxy and TLS stay.
     */
    public static OkHttpTransport of(OkHttpClient client) {
        return over(client, false);
    }

    private static OkHttpTransport over(OkHttpClient client, boolean tlsIsWanting) {
        OkHttpClient derived = client.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .proxyAuthenticator(Authenticator.NONE)
                .retryOnConnectionFailure(false)
                .cache(null)
                .addNetworkInterceptor(new WireTruth())
                .build();
        return limited(derived, Limits.DEFAULT, tlsIsWanting);
    }

    private static OkHttpTransport limited(OkHttpClient client, Limits limits, boolean tlsIsWanting) {
        Duration timeout = limits.timeout();
        OkHttpClient derived = bounded(client, limits)
                .callTimeout(timeout)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .build();
        return new OkHttpTransport(derived, limits, tlsIsWanting);
    }

    /** A socket factory of the user's own is left alone. */
    private static OkHttpClient.Builder bounded(OkHttpClient client, Limits limits) {
        boolean ours = client.socketFactory() instanceof BoundedSockets
                || client.socketFactory().equals(SocketFactory.getDefault());
        long bound = BYTES_A_BYTE * limits.bodyBound() + BESIDE_CONTENT;
        return ours ? client.newBuilder().socketFactory(new BoundedSockets(bound)) : client.newBuilder();
    }

    /** Returns this transport with another deadline for a whole exchange; the default is 30 seconds. */
    public OkHttpTransport withTimeout(Duration timeout) {
        return limited(client, limits.withTimeout(timeout), tlsIsWanting);
    }

    /** Returns this transport keeping at most so many bytes of a body; the default is 8 MiB. */
    public OkHttpTransport withBodyBound(int bytes) {
        return limited(client, limits.withBodyBound(bytes), tlsIsWanting);
    }

    /** Returns this transport with connections of its own, which it closes when nothing was sent over them for so long. */
    public OkHttpTransport withKeepAlive(Duration unused) {
        ConnectionPool pool = new ConnectionPool(MOST_IDLE, unused.toMillis(), TimeUnit.MILLISECONDS);
        return new OkHttpTransport(client.newBuilder().connectionPool(pool).build(), limits, tlsIsWanting);
    }

    /**
     * Returns this transport resolving each name once: whatever the name leads to later, requests keep going where the first one
     * went. {@code localhost} is then this machine or nothing.
     */
    public OkHttpTransport withPinnedNames() {
        OkHttpClient derived =
                client.newBuilder().dns(new PinnedNames(client.dns())).build();
        return new OkHttpTransport(derived, limits, tlsIsWanting);
    }

    @Override
    public Exchange send(Request request) {
        okhttp3.Request sent = OkHttpRequest.of(request);
        Call call = (tlsIsWanting && sent.isHttps() ? secured() : client).newCall(sent);
        HeadListener head = HeadListener.on(call);
        long start = System.nanoTime();
        Response response = answer(request, call, head);
        return new Exchange(request, response, Duration.ofNanos(System.nanoTime() - start));
    }

    private OkHttpClient secured() {
        OkHttpClient known = secured;
        if (known == null) {
            known = client.newBuilder()
                    .connectionSpecs(List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.CLEARTEXT))
                    .build();
            secured = known;
        }
        return known;
    }

    private Content content(ResponseBody body) {
        return Content.read(body.byteStream(), limits.bodyBound(), body.contentLength());
    }

    private Response answer(Request request, Call call, HeadListener head) {
        try (okhttp3.Response answer = call.execute()) {
            boolean waitsInVain = OkHttpExchanges.waitsInVain(answer);
            Content content = waitsInVain ? Content.none() : content(answer.body());
            if (content.broken() != null) {
                OkHttpFailure.throwIfNotTheService(request, call, limits.timeout(), content.broken());
            }
            if (waitsInVain || content.body().isTruncated()) {
                call.cancel();
            }
            HeaderFields headers = WireTruth.unveiled(OkHttpExchanges.fields(answer.headers()));
            return new Response(Status.of(answer.code()), headers, content.body(), content.faults());
        } catch (Exception thrown) {
            // OkHttp is Kotlin: an InterruptedException comes through undeclared.
            return OkHttpFailure.response(request, call, limits.timeout(), head, thrown);
        }
    }
}
