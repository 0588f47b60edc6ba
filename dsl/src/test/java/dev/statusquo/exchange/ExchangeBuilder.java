package dev.statusquo.exchange;

import java.util.ArrayList;
import java.util.List;

/** An exchange for a test, changed one thing at a time. Immutable: each change returns another builder. */
public final class ExchangeBuilder {

    private final Request request;
    private final Response response;

    ExchangeBuilder(Request request, Response response) {
        this.request = request;
        this.response = response;
    }

    /** Returns this with another method and target, the rest of the request unchanged. */
    public ExchangeBuilder to(String method, String uri) {
        Request other =
                request.withMethod(Method.of(method)).withUri(uri.startsWith("/") ? Exchanges.ORIGIN + uri : uri);
        return new ExchangeBuilder(other, response);
    }

    /** Returns this as the answer to a request that nobody knows. */
    public ExchangeBuilder toUnknownRequest() {
        return new ExchangeBuilder(Request.of(Method.of("UNKNOWN"), ""), response);
    }

    /** Returns this with the request field replaced or added. */
    public ExchangeBuilder asking(String name, String value) {
        return new ExchangeBuilder(request.withHeaders(request.headers().withOnly(name, value)), response);
    }

    /** Returns this without the request field. */
    public ExchangeBuilder notAsking(String name) {
        return new ExchangeBuilder(request.withHeaders(request.headers().without(name)), response);
    }

    /** Returns this with content in the request; the empty text is no content. */
    public ExchangeBuilder sending(String mediaType, String content) {
        Request other =
                request.withBody(Body.of(content)).withHeaders(request.headers().withOnly("Content-Type", mediaType));
        return new ExchangeBuilder(other, response);
    }

    /** Returns this without content in the request. */
    public ExchangeBuilder sendingNothing() {
        Request other =
                request.withBody(Body.empty()).withHeaders(request.headers().without("Content-Type"));
        return new ExchangeBuilder(other, response);
    }

    /** Returns this with content in the request that the client did not keep. */
    public ExchangeBuilder sendingUnknown() {
        return new ExchangeBuilder(request.withBody(Body.truncated(new byte[0])), response);
    }

    /** Returns this with another status, its header fields and content unchanged. */
    public ExchangeBuilder status(int code) {
        return answering(new Response(Status.of(code), response.headers(), response.body(), response.faults()));
    }

    /** Returns this with the response field replaced or added. */
    public ExchangeBuilder with(String name, String value) {
        return answering(headers(response.headers().withOnly(name, value)));
    }

    /** Returns this with one more line of the response field. */
    public ExchangeBuilder withAlso(String name, String value) {
        return answering(headers(response.headers().with(name, value)));
    }

    /** Returns this without the response field. */
    public ExchangeBuilder without(String name) {
        return answering(headers(response.headers().without(name)));
    }

    /** Returns this with other content in the response, its media type unchanged; the empty text is no content. */
    public ExchangeBuilder body(String content) {
        return body(Body.of(content));
    }

    /** Returns this with other content in the response, its media type unchanged. */
    public ExchangeBuilder body(Body content) {
        return answering(new Response(response.status(), response.headers(), content, response.faults()));
    }

    /** Returns this with other content in the response. */
    public ExchangeBuilder body(String mediaType, String content) {
        return with("Content-Type", mediaType).body(content);
    }

    /** Returns this without content and Content-Type in the response. */
    public ExchangeBuilder withoutBody() {
        return without("Content-Type").body("");
    }

    /** Returns this with a fault that the client reports. */
    public ExchangeBuilder fault(ProtocolFault.Kind kind) {
        List<ProtocolFault> faults = new ArrayList<>(response.faults());
        faults.add(new ProtocolFault(kind, "reported in a test"));
        return answering(new Response(response.status(), response.headers(), response.body(), faults));
    }

    /** Returns the exchange. */
    public Exchange build() {
        return new Exchange(request, response);
    }

    private Response headers(HeaderFields fields) {
        return new Response(response.status(), fields, response.body(), response.faults());
    }

    private ExchangeBuilder answering(Response other) {
        return new ExchangeBuilder(request, other);
    }
}
