package dev.statusquo.okhttp;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Keeps status and header fields of one answer, so that they are there even if OkHttp then refuses the answer. */
final class HeadListener extends EventListener {

    private volatile @Nullable Response head;

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
    public void responseHeadersEnd(Call call, Response response) {
        head = response;
    }

    /** Returns the answer as far as its content; {@code null} if none was heard. */
    @Nullable
    Response head() {
        return head;
    }
}
