package dev.statusquo.jdk;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.wire.Content;
import dev.statusquo.exchange.wire.FieldText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Keeps status, header fields and the first bytes of one answer, so that they are there even if the client then gives up on it.
 * Written by the client's threads, read by the caller's.
 */
final class AnswerReader implements HttpResponse.BodyHandler<Void>, HttpResponse.BodySubscriber<Void> {

    private final int bound;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private boolean truncated;
    private Flow.@Nullable Subscription subscription;
    private HttpResponse.@Nullable ResponseInfo head;

    AnswerReader(int bound) {
        this.bound = bound;
    }

    @Override
    public synchronized HttpResponse.BodySubscriber<Void> apply(HttpResponse.ResponseInfo info) {
        head = info;
        return this;
    }

    @Override
    public CompletionStage<Void> getBody() {
        return end;
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] piece = new byte[Math.min(buffer.remaining(), bound - kept.size())];
            buffer.get(piece);
            kept.write(piece, 0, piece.length);
            truncated |= buffer.hasRemaining();
        }
        if (truncated && subscription != null) {
            subscription.cancel();
            end.complete(null);
        }
    }

    @Override
    public void onError(Throwable broken) {
        end.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        end.complete(null);
    }

    /** Returns {@code true} if status and header fields were read. */
    synchronized boolean hasHead() {
        return head != null;
    }

    /** Returns what was read, with the fault that ended it; {@code null} for none. */
    synchronized Response response(@Nullable IOException broken) {
        HttpResponse.ResponseInfo known = head;
        if (known == null) {
            throw new IllegalStateException("no answer was read");
        }
        Body body = truncated ? Body.truncated(kept.toByteArray()) : Body.of(kept.toByteArray());
        List<ProtocolFault> faults = truncated ? List.of() : new Content(body, broken).faults();
        return new Response(Status.of(known.statusCode()), fields(known.headers()), body, faults);
    }

    /** Returns the field lines as sent; the client groups them by name. */
    static HeaderFields fields(HttpHeaders headers) {
        List<HeaderField> lines = new ArrayList<>();
        headers.map().forEach((name, values) -> {
            if (!name.startsWith(":")) {
                values.forEach(value -> lines.add(FieldText.field(name, value)));
            }
        });
        return HeaderFields.of(lines);
    }
}
