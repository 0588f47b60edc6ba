package dev.statusquo.exchange;

import org.jspecify.annotations.Nullable;

/** No response could be had: the service was not reached, did not answer in time, or answered with something that is not HTTP. */
public final class TransportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whose fault it is, as far as the client can tell. */
    public enum Kind {
        /** No connection: refused, unknown host, no route. */
        UNREACHABLE,
        /** No whole answer within the deadline. */
        TIMEOUT,
        /** The connection ended before a status line came. */
        DISCONNECTED,
        /** Bytes came that are not an HTTP response: the service's fault. */
        NOT_HTTP,
        /** The client refused to send the request as asked. */
        NOT_SENT
    }

    private final Kind kind;
    private final transient Request request;

    /** Creates the exception; {@code detail} completes the sentence "GET http://… got no response: ". */
    public TransportException(Kind kind, Request request, String detail, @Nullable Throwable cause) {
        super(request.method() + " " + request.path() + " got no response: " + detail, cause);
        this.kind = kind;
        this.request = request;
    }

    /** Returns whose fault it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns the request that got no response. */
    public Request request() {
        return request;
    }
}
