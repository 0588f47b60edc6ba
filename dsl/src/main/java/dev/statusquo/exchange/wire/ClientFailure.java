package dev.statusquo.exchange.wire;

import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.exchange.TransportException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What an exception of a client means: who is at fault, in a sentence that a person understands. */
public final class ClientFailure {

    private static final int MOST_CAUSES = 10;

    private ClientFailure() {}

    /** Returns the exception for a failure before any answer could be read; the thread's interrupt is left as it is. */
    public static TransportException of(Request request, Throwable thrown) {
        if (thrown instanceof TransportException known) {
            return known;
        }
        String target = target(request);
        if (has(thrown, UnknownHostException.class) || has(thrown, UnresolvedAddressException.class)) {
            return failure(Kind.UNREACHABLE, request, "unknown host: does the name in " + target + " resolve?", thrown);
        }
        if (has(thrown, NoRouteToHostException.class) || has(thrown, PortUnreachableException.class)) {
            return failure(Kind.UNREACHABLE, request, "no route to " + target + ": " + words(thrown), thrown);
        }
        if (has(thrown, HttpConnectTimeoutException.class) || isConnectTimeout(thrown)) {
            return noConnection(request, thrown);
        }
        if (has(thrown, ConnectException.class)) {
            return failure(Kind.UNREACHABLE, request, refusal(thrown, target), thrown);
        }
        if (has(thrown, SSLException.class)) {
            String detail = "no TLS with " + target + ": " + words(thrown);
            return failure(Kind.UNREACHABLE, request, detail, thrown);
        }
        if (has(thrown, SocketTimeoutException.class) || has(thrown, HttpTimeoutException.class)) {
            return failure(Kind.TIMEOUT, request, "the time was up: " + words(thrown), thrown);
        }
        return answered(request, thrown);
    }

    /** Returns the exception for a service that let the client wait for a connection. */
    public static TransportException noConnection(Request request, Throwable thrown) {
        return failure(Kind.UNREACHABLE, request, "no connection to " + target(request) + " in time", thrown);
    }

    /** The type is that of a read which took too long; only the words differ. */
    private static boolean isConnectTimeout(Throwable thrown) {
        String words = words(thrown).toLowerCase(Locale.ROOT);
        return has(thrown, SocketTimeoutException.class)
                && (words.startsWith("failed to connect") || words.startsWith("connect timed out"));
    }

    private static TransportException answered(Request request, Throwable thrown) {
        if (has(thrown, ProtocolException.class) || !(thrown instanceof IOException)) {
            return notHttp(request, thrown);
        }
        if (has(thrown, EOFException.class) || has(thrown, SocketException.class)) {
            return disconnected(request, thrown);
        }
        return failure(Kind.DISCONNECTED, request, "the exchange broke off: " + words(thrown), thrown);
    }

    /** Returns the exception for a connection that ended before the answer did. */
    public static TransportException disconnected(Request request, Throwable thrown) {
        String detail = "the service closed the connection before it answered (" + words(thrown) + ")";
        return failure(Kind.DISCONNECTED, request, detail, thrown);
    }

    /** Returns the exception for bytes that the client could not read as a response. */
    public static TransportException notHttp(Request request, Throwable thrown) {
        return failure(Kind.NOT_HTTP, request, "what came is not an HTTP response: " + words(thrown), thrown);
    }

    /** Returns the exception for a deadline that passed. */
    public static TransportException timeout(Request request, Duration timeout, @Nullable Throwable thrown) {
        String text = timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
        return failure(Kind.TIMEOUT, request, "no whole answer within " + text, thrown);
    }

    /** Returns the exception for a thread that was interrupted while it waited; the caller keeps the flag. */
    public static TransportException interrupted(Request request, Throwable thrown) {
        return failure(Kind.TIMEOUT, request, "the thread was interrupted while it waited", thrown);
    }

    /** Returns the exception for a request that the client refuses to send as asked. */
    public static TransportException notSent(Request request, String reason, @Nullable Throwable thrown) {
        return failure(Kind.NOT_SENT, request, "it was not sent: " + reason, thrown);
    }

    /** Returns the message of an exception, or its type if it has none; of the first cause that has one. */
    public static String words(Throwable thrown) {
        Throwable next = thrown;
        for (int i = 0; i < MOST_CAUSES && next != null; i++, next = next.getCause()) {
            String message = next.getMessage();
            if (message != null && !message.isBlank()) {
                return message;
            }
        }
        return thrown.getClass().getSimpleName();
    }

    /** Returns {@code true} if the exception or one of its causes is of the type. */
    public static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        Throwable next = thrown;
        for (int i = 0; i < MOST_CAUSES && next != null; i++, next = next.getCause()) {
            if (type.isInstance(next)) {
                return true;
            }
        }
        return false;
    }

    private static String refusal(Throwable thrown, String target) {
        String words = words(thrown);
        return words.contains("timed out")
                ? "no connection to " + target + " in time"
                : "connection refused: no service listens at " + target;
    }

    private static String target(Request request) {
        String uri = request.uri();
        int start = uri.indexOf("://") + 3;
        int end = start;
        while (end < uri.length() && "/?#".indexOf(uri.charAt(end)) < 0) {
            end++;
        }
        String authority = uri.substring(Math.min(start, end), end);
        return authority.substring(authority.lastIndexOf('@') + 1);
    }

    private static TransportException failure(Kind kind, Request request, String detail, @Nullable Throwable cause) {
        return new TransportException(kind, request, detail, cause);
    }
}
