package dev.statusquo.benchmarks;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps what it sends, in the order of sending. */
final class RecordingTransport implements Transport {

    private final Transport transport;
    private final Collection<Request> sent = new ConcurrentLinkedQueue<>();
    private final Map<Thread, Long> allocated = new ConcurrentHashMap<>();
    private final Thread owner = Thread.currentThread();

    RecordingTransport(Transport transport) {
        this.transport = transport;
    }

    List<Request> sent() {
        return List.copyOf(sent);
    }

    @Override
    public Exchange send(Request request) {
        sent.add(request);
        try {
            return transport.send(request);
        } finally {
            allocated.put(Thread.currentThread(), Usage.allocatedByThisThread());
        }
    }

    /** Returns the bytes that threads had allocated when they sent for the last time, without the thread this was made by. */
    long allocated() {
        return allocated.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(owner))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
