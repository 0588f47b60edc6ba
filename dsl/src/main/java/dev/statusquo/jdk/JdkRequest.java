package dev.statusquo.jdk;

import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.wire.ClientFailure;
import dev.statusquo.exchange.wire.Sendable;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as {@code java.net.http} takes it. The client's own builder gives a method other than GET and DELETE an empty body at
 * least, which goes out as {@code Content-Length: 0}; JDK 17 and 18 send that even without a body.
 */
final class JdkRequest extends HttpRequest {

    private final Request request;
    private final URI target;
    private final HttpHeaders headers;

    private JdkRequest(Request request, URI target, HttpHeaders headers) {
        this.request = request;
        this.target = target;
        this.headers = headers;
    }

    static HttpRequest of(Request request) {
        URI target = Sendable.target(request);
        if ("".equals(target.getRawQuery())) {
            String reason = "java.net.http would leave out the empty query, asking for " + target.getRawPath()
                    + " instead of " + request.uri();
            throw ClientFailure.notSent(request, reason, null);
        }
        Sendable.ascii(request, "java.net.http");
        return new JdkRequest(request, target, HttpHeaders.of(grouped(request.headers()), (name, value) -> true));
    }

    private static Map<String, List<String>> grouped(HeaderFields headers) {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        for (String name : headers.names()) {
            grouped.put(name, new ArrayList<>(headers.values(name)));
        }
        return grouped;
    }

    @Override
    public Optional<BodyPublisher> bodyPublisher() {
        if (request.body().isEmpty()) {
            return announcesEmptyBody() ? Optional.of(BodyPublishers.noBody()) : Optional.empty();
        }
        return Optional.of(BodyPublishers.ofByteArray(request.body().toByteArray()));
    }

    /** RFC 9110, section 8.6: a client says {@code Content-Length: 0} where the method anticipates content. */
    private boolean announcesEmptyBody() {
        return switch (request.method().token()) {
            case "POST", "PUT", "PATCH", "QUERY" -> true;
            default -> false;
        };
    }

    @Override
    public String method() {
        return request.method().token();
    }

    @Override
    public Optional<Duration> timeout() {
        return Optional.empty();
    }

    @Override
    public boolean expectContinue() {
        return false;
    }

    @Override
    public URI uri() {
        return target;
    }

    @Override
    public Optional<HttpClient.Version> version() {
        return Optional.empty();
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }
}
