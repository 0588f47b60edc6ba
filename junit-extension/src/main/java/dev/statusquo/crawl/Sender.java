package dev.statusquo.crawl;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.header.HttpDate;
import dev.statusquo.header.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The only way out: keeps to the allowed hosts and the budget, gives up on a service that does not answer, and waits a little
 * where the service asks for it. Safe for several threads.
 */
final class Sender {

    private static final int MOST_SILENCES = 3;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Transport transport;
    private final AllowedHosts hosts;
    private final int budget;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger silences = new AtomicInteger();
    private volatile @Nullable String silence;

    Sender(Transport transport, Limits limits) {
        this.transport = transport;
        this.hosts = new AllowedHosts(limits.allowedHosts());
        this.budget = limits.budget();
    }

    /**
     * Returns the exchange.
     *
     * @throws NotRunException if it must not be sent, or no answer could be had
     */
    Exchange send(Request request) {
        Exchange exchange = once(request);
        Optional<Duration> wait = refusalOf(exchange);
        if (wait.isPresent() && wait.get().compareTo(LONGEST_WAIT) <= 0 && Waiting.slept(wait.get())) {
            return once(request);
        }
        return exchange;
    }

    long sent() {
        return sent.get();
    }

    /** Returns {@code true} once the budget has run out. */
    boolean isSpent() {
        return sent.get() >= budget;
    }

    private Exchange once(Request request) {
        String dead = silence;
        if (dead != null) {
            throw new NotRunException(dead);
        }
        hosts.objection(request.uri()).ifPresent(objection -> {
            throw new NotRunException("not sent: " + objection);
        });
        if (sent.incrementAndGet() > budget) {
            sent.decrementAndGet();
            throw new NotRunException("the budget of " + budget + " requests is spent (statusquo.budget)");
        }
        try {
            Exchange exchange = attempt(request);
            silences.set(0);
            return exchange;
        } catch (TransportException unreachable) {
            boolean silent = unreachable.kind() == TransportException.Kind.UNREACHABLE
                    || unreachable.kind() == TransportException.Kind.TIMEOUT;
            if (silent && silences.incrementAndGet() >= MOST_SILENCES) {
                silence = "the service stopped answering: " + unreachable.getMessage();
            }
            throw new NotRunException(String.valueOf(unreachable.getMessage()));
        }
    }

    /** A kept connection that the service closed meanwhile is no answer: what may be repeated is sent once more. */
    private Exchange attempt(Request request) {
        try {
            return transport.send(request);
        } catch (TransportException gone) {
            if (gone.kind() != TransportException.Kind.DISCONNECTED
                    || !request.method().isIdempotent()) {
                throw gone;
            }
            return transport.send(request);
        }
    }

    /** Returns how long a 429 asks to wait, empty for any other answer. */
    private static Optional<Duration> refusalOf(Exchange exchange) {
        if (exchange.status().code() != 429) {
            return Optional.empty();
        }
        Instant now = exchange.headers()
                .first("Date")
                .flatMap(date -> HttpDate.parse(date).value())
                .map(HttpDate::instant)
                .orElseGet(Instant::now);
        return exchange.headers()
                .first("Retry-After")
                .flatMap(text -> RetryAfter.parse(text).value())
                .map(after -> after.delay(now));
    }
}
