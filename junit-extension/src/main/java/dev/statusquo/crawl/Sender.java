package dev.statusquo.crawl;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.failure.Printable;
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
    private static final int MOST_VAIN_WAITS = 5;
    private static final int LONGEST_REASON = 300;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Transport transport;
    private final AllowedHosts hosts;
    private final int budget;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger silences = new AtomicInteger();
    private final AtomicInteger vainWaits = new AtomicInteger();
    private volatile boolean answered;
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
        Optional<Duration> wait = refusalOf(exchange).filter(time -> time.compareTo(LONGEST_WAIT) <= 0);
        if (wait.isEmpty() || vainWaits.get() >= MOST_VAIN_WAITS || !Waiting.slept(wait.get())) {
            return exchange;
        }
        Exchange again = once(request);
        if (refusalOf(again).isPresent()) {
            vainWaits.incrementAndGet();
        } else {
            vainWaits.set(0);
        }
        return again;
    }

    /** Returns why the service must be taken for dead, empty if it answers. */
    Optional<String> silence() {
        String dead = silence;
        boolean nothing = sent.get() > 0 && !answered;
        return dead == null && nothing ? Optional.of("the service never answered") : Optional.ofNullable(dead);
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
            answered = true;
            return exchange;
        } catch (TransportException unreachable) {
            boolean silent = unreachable.kind() == TransportException.Kind.UNREACHABLE
                    || unreachable.kind() == TransportException.Kind.TIMEOUT;
            if (silent && silences.incrementAndGet() >= MOST_SILENCES) {
                silence = "the service stopped answering: " + said(unreachable);
            }
            throw new NotRunException(said(unreachable));
        }
    }

    private static String said(TransportException unreachable) {
        return Printable.line(String.valueOf(unreachable.getMessage()), LONGEST_REASON);
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
