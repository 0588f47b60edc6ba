package dev.statusquo.okhttp;

import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Keeps status and header fields of one answer, so that they are there even if OkHttp then refuses the answer. */
final class HeadListener extends EventListener {

    private volatile @Nullable Response head;
    private volatile @Nullable Connection connection;

    private HeadListener() {}

    /** Listens to the call. An OkHttp before 5.2 has no listener of a single call; then nothing is heard. */
    static HeadListener on(Call call) {
        HeadListener listener = new HeadListener();
        try {
            call.addEventListener(listener);
        } catch (LinkageError older) {
            return listener;
        }
        return listener;
    }

    @Override
    public void connectionAcquired(Call call, Connection acquired) {
        connection = acquired;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        head = response;
    }

    /** Returns {@code true} if the service is known not to have closed the connection, whatever OkHttp says of an end. */
    boolean isStillOpen() {
        Connection known = connection;
        return known != null && known.socket() instanceof BoundedSockets.BoundedSocket socket && !socket.hasEnded();
    }

    /** Returns the answer as far as its content; {@code null} if none was heard. */
    @Nullable
    Response head() {
        return head;
    }
}
