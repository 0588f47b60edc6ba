package dev.statusquo.okhttp;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.wire.ClientFailure;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** What OkHttp reports by throwing, told apart by its words where it has no types. */
final class OkHttpFailure {

    private static final String CONTENT_PREFIX = "HTTP ";
    private static final String CONTENT_INFIX = " had non-zero Content-Length: ";
    private static final String TOO_LONG =
            "status line and header fields are longer than the 256 KiB that OkHttp reads";
    private static final int CODE_LENGTH = 3;

    private OkHttpFailure() {}

    /** Returns the response if the service did answer; throws {@link dev.statusquo.exchange.TransportException} otherwise. */
    static Response response(Request request, Call call, Duration timeout, HeadListener head, Exception thrown) {
        String words = ClientFailure.words(thrown);
        if (words.startsWith(CONTENT_PREFIX)
                && words.startsWith(CONTENT_INFIX, CONTENT_PREFIX.length() + CODE_LENGTH)) {
            return contentAnnounced(words, head.head());
        }
        throwIfNotTheService(request, call, timeout, thrown);
        if (ClientFailure.has(thrown, EOFException.class)) {
            // OkHttp says that the stream ended where a header section is longer than it reads, too.
            throw head.isStillOpen()
                    ? ClientFailure.notHttp(request, new IOException(TOO_LONG, thrown))
                    : ClientFailure.disconnected(request, thrown);
        }
        throw ClientFailure.of(request, thrown);
    }

    /** Throws if it was the deadline or an interrupt that ended the exchange. */
    static void throwIfNotTheService(Request request, Call call, Duration timeout, Exception thrown) {
        boolean connecting = ClientFailure.words(thrown).startsWith("failed to connect");
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            throw ClientFailure.interrupted(request, thrown);
        }
        if (thrown instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
            throw ClientFailure.interrupted(request, thrown);
        }
        if (call.isCanceled() || thrown instanceof InterruptedIOException && !connecting) {
            boolean ours = call.isCanceled()
                    || thrown instanceof SocketTimeoutException
                    || "timeout".equals(thrown.getMessage());
            throw ours ? ClientFailure.timeout(request, timeout, thrown) : ClientFailure.of(request, thrown);
        }
    }

    private static Response contentAnnounced(String words, okhttp3.@Nullable Response head) {
        int code = Integer.parseInt(words.substring(CONTENT_PREFIX.length(), CONTENT_PREFIX.length() + CODE_LENGTH));
        String length = words.substring(CONTENT_PREFIX.length() + CODE_LENGTH + CONTENT_INFIX.length());
        HeaderFields headers =
                head == null ? HeaderFields.of("Content-Length", length) : OkHttpExchanges.fields(head.headers());
        ProtocolFault fault = new ProtocolFault(ProtocolFault.Kind.CONTENT_ANNOUNCED_WITH_NO_CONTENT, words);
        return new Response(Status.of(code), headers, Body.empty(), List.of(fault));
    }
}
