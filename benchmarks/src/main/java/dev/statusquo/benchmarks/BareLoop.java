package dev.statusquo.benchmarks;

import dev.statusquo.exchange.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.Response;

/** OkHttp and nothing else: sends requests made before, and reads the answers to their ends. */
final class BareLoop {

    private final OkHttpClient client =
            new OkHttpClient.Builder().followRedirects(false).build();
    private final List<okhttp3.Request> requests;

    BareLoop(List<Request> requests) {
        this.requests = requests.stream().map(BareLoop::prepared).toList();
    }

    /** Returns the bytes that the threads of the loop allocated. */
    double run(int concurrency) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong allocated = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < concurrency; i++) {
            Thread thread = new Thread(() -> {
                for (int at = next.getAndIncrement(); at < requests.size(); at = next.getAndIncrement()) {
                    send(requests.get(at));
                }
                allocated.addAndGet(Usage.allocatedByThisThread());
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return allocated.get();
    }

    private void send(okhttp3.Request request) {
        Call call = client.newCall(request);
        try (Response response = call.execute()) {
            if (waitsInVain(response)) {
                call.cancel();
            } else {
                response.body().bytes();
            }
        } catch (IOException broken) {
            System.err.println(request + ": " + broken);
        }
    }

    /** OkHttp reads content that a 204 or 304 cannot have where their fields tell its length, and waits until its timeout. */
    private static boolean waitsInVain(Response response) {
        return (response.code() == 204 || response.code() == 304)
                && response.body().contentLength() != 0;
    }

    private static okhttp3.Request prepared(Request request) {
        okhttp3.Request.Builder builder = new okhttp3.Request.Builder().url(request.uri());
        request.headers().forEach(field -> builder.addHeader(field.name(), field.value()));
        if (!request.headers().contains("Accept-Encoding")) {
            builder.addHeader("Accept-Encoding", "identity");
        }
        boolean needed =
                List.of("POST", "PUT", "PATCH").contains(request.method().token());
        RequestBody body = needed || !request.body().isEmpty()
                ? RequestBody.create(request.body().toByteArray())
                : null;
        return builder.method(request.method().token(), body).build();
    }
}
