package dev.statusquo.restassured;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.wire.ClientFailure;
import dev.statusquo.exchange.wire.Content;
import dev.statusquo.exchange.wire.FieldText;
import dev.statusquo.exchange.wire.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.http.Header;
import org.apache.http.HttpConnection;
import org.apache.http.HttpEntity;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.HttpResponse;
import org.apache.http.HttpResponseInterceptor;
import org.apache.http.client.HttpClient;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.protocol.HttpContext;
import org.apache.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;

/**
 * Sits between REST Assured and its client for one exchange: puts the request right as it leaves, and reads the whole answer,
 * bounded, before REST Assured sees it.
 */
final class WireTap implements HttpRequestInterceptor, HttpResponseInterceptor {

    private final Request request;
    private final SpecifiedParts specified;
    private final Limits limits;
    private final long start = System.nanoTime();
    private volatile boolean expired;
    private volatile @Nullable HttpConnection connection;
    private @Nullable Exchange exchange;
    private @Nullable IOException broken;

    WireTap(Request request, SpecifiedParts specified, Limits limits) {
        this.request = request;
        this.specified = specified;
        this.limits = limits;
    }

    /** Returns the client with this tap in it. */
    HttpClient into(HttpClient client) {
        return PlainClient.with(client, this, limits.timeout());
    }

    @Override
    public void process(HttpRequest outgoing, HttpContext context) throws IOException {
        connection = HttpCoreContext.adapt(context).getConnection();
        if (expired) {
            throw new IOException("the deadline passed while connecting");
        }
        OutgoingRequest.restore(outgoing, request, specified);
    }

    @Override
    public void process(HttpResponse answer, HttpContext context) throws IOException {
        Content content = content(answer);
        broken = content.broken();
        List<HeaderField> fields = new ArrayList<>();
        for (Header header : answer.getAllHeaders()) {
            fields.add(FieldText.field(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        Status status = Status.of(answer.getStatusLine().getStatusCode());
        Response response = new Response(status, HeaderFields.of(fields), content.body(), content.faults());
        exchange = new Exchange(request, response, Duration.ofNanos(System.nanoTime() - start));
        abort(connection);
    }

    private Content content(HttpResponse answer) throws IOException {
        HttpEntity entity = answer.getEntity();
        if (entity == null) {
            return Content.none();
        }
        InputStream stream = entity.getContent();
        Content content = stream == null ? Content.none() : Content.read(stream, limits.bodyBound());
        ByteArrayEntity copy = new ByteArrayEntity(content.body().toByteArray());
        copy.setContentType(entity.getContentType());
        copy.setContentEncoding(entity.getContentEncoding());
        answer.setEntity(copy);
        return content;
    }

    /** Ends the exchange from another thread, because its time is up. */
    void abort() {
        expired = true;
        abort(connection);
    }

    /** Nothing is left to read, or to wait for; closing would try to read on. */
    private static void abort(@Nullable HttpConnection connection) {
        if (connection != null) {
            try {
                connection.shutdown();
            } catch (IOException gone) {
                // It is closed, which was asked for.
            }
        }
    }

    /** Returns the whole answer; empty if none came, or its end came too late. */
    Optional<Exchange> exchange() {
        return isLate() ? Optional.empty() : Optional.ofNullable(exchange);
    }

    /** Returns {@code true} if the time was up before the end of the answer. */
    boolean isLate() {
        boolean silent = broken != null && ClientFailure.has(broken, SocketTimeoutException.class);
        return silent || expired && (exchange == null || broken != null);
    }

    /** Returns {@code true} if the request was about to leave. */
    boolean isConnected() {
        return connection != null;
    }

    Duration timeout() {
        return limits.timeout();
    }
}
