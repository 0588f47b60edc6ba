package dev.statusquo.crawl;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.failure.Printable;
import dev.statusquo.wire.WireAnswer;
import dev.statusquo.wire.WireTransport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The only way out: keeps to the allowed hosts, the permissions, the budget and the pace, gives up on a service that does not
 * answer, and waits a little where the service asks for it. Safe for several threads.
 */
final class Sender {

    private static final int MOST_SILENCES = 3;
    private static final int MOST_VAIN_WAITS = 5;
    private static final int MOST_WAITS = 3;
    private static final int MOST_ATTEMPTS = 3;
    private static final int LONGEST_REASON = 300;
    private static final String AFTERWARDS = "; cases were not run, look at the log of the service for what ended it";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Transport transport;
    private final WireTransport wire;
    private final AllowedHosts hosts;
    private final Permissions permissions;
    private final Pace pace;
    private final Sameness sameness;
    private final Budget budget;
    private final Budget stressBudget;
    private final AtomicInteger silences = new AtomicInteger();
    private final AtomicInteger vainWaits = new AtomicInteger();
    private volatile boolean answered;
    private volatile boolean stopped;
    private volatile boolean cleaning;
    private volatile @Nullable String silence;

    Sender(Transport transport, Limits limits, Sameness sameness) {
        this.sameness = sameness;
        this.transport = transport;
        this.wire = WireTransport.create().withTimeout(limits.timeout());
        this.hosts = new AllowedHosts(limits.allowedHosts());
        this.permissions = limits.permissions();
        this.pace = new Pace(limits.deadline());
        this.budget = Budget.ofCrawl(limits);
        this.stressBudget = Budget.ofStress(limits);
    }

    /**
     * Returns the exchange.
     *
     * @throws NotRunException if it must not be sent, or no answer could be had
     */
    Exchange send(Request request) {
        if (!pace.isSlow()) {
            return patiently(request);
        }
        pace.turn().lock();
        try {
            return patiently(request);
        } finally {
            pace.turn().unlock();
        }
    }

    private Exchange patiently(Request request) {
        return patiently(() -> once(request), exchange -> exchange);
    }

    private <T> T patiently(Supplier<T> sending, Function<T, Exchange> exchange) {
        T answer = sending.get();
        for (int i = 0; i < MOST_WAITS && isWorthWaiting(exchange.apply(answer)); i++) {
            answer = sending.get();
            if (Refusal.wait(exchange.apply(answer)).isPresent()) {
                vainWaits.incrementAndGet();
            } else {
                vainWaits.set(0);
            }
        }
        return answer;
    }

    private boolean isWorthWaiting(Exchange exchange) {
        return vainWaits.get() < MOST_VAIN_WAITS
                && Refusal.wait(exchange)
                        .filter(time -> time.compareTo(LONGEST_WAIT) <= 0)
                        .filter(pace::pause)
                        .isPresent();
    }

    /** Returns what a plain socket sees of the answer; the same holds as for {@link #send}. */
    WireAnswer observe(Request request) {
        return overTheWire(request, wire::observe);
    }

    /** Returns what a plain socket sees of the answer to a request that starts with these lines in place of its host. */
    WireAnswer observe(Request request, String... lines) {
        return overTheWire(request, one -> wire.observe(one, lines));
    }

    /** Returns what a plain socket sees of the answer to a request with this written in place of its path and query. */
    WireAnswer observeAt(String target, Request request) {
        return overTheWire(request, one -> wire.observeAt(target, one));
    }

    /** Returns what the reader should know of how the sending went. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        sameness.atTheEnd().ifPresent(notes::add);
        notes.addAll(pace.notes());
        budget.note().ifPresent(notes::add);
        stressBudget.note().ifPresent(notes::add);
        return notes;
    }

    /** Lets nothing more be sent. */
    void stop() {
        stopped = true;
    }

    /** Lets the clean-up send, also after the deadline. */
    void cleaningUp() {
        stopped = false;
        cleaning = true;
        pace.extend();
    }

    /** Returns why what is there must be taken for dead, or for another service; empty if it answers. */
    Optional<String> silence() {
        String dead = silence;
        boolean nothing = sent() > 0 && !answered;
        if (dead == null && nothing) {
            return Optional.of("the service never answered" + AFTERWARDS);
        }
        return dead == null ? sameness.atTheEnd() : Optional.of(dead + AFTERWARDS);
    }

    long sent() {
        return budget.sent() + stressBudget.sent();
    }

    /**
     * Returns the exchange of a request that is sent once and now: a 429 is not waited out.
     *
     * @throws NotRunException if it must not be sent, or no answer could be had
     */
    Exchange sendAtOnce(Request request) {
        return once(request);
    }

    /**
     * Returns the exchange of a request that loads the service on purpose, sent once and now; empty if the service ended the
     * connection instead of answering.
     *
     * @throws NotRunException if it must not be sent, or no answer could be had for another reason
     */
    Optional<Exchange> press(Request request) {
        admit(request, stressBudget);
        try {
            return Optional.of(answered(transport.send(request)));
        } catch (TransportException gone) {
            if (gone.kind() == TransportException.Kind.DISCONNECTED) {
                return Optional.empty();
            }
            throw unanswered(gone);
        }
    }

    private WireAnswer overTheWire(Request request, Function<Request, WireAnswer> way) {
        return patiently(() -> onceOverTheWire(request, way), WireAnswer::exchange);
    }

    private WireAnswer onceOverTheWire(Request request, Function<Request, WireAnswer> way) {
        admit(request, budget);
        try {
            WireAnswer answer = way.apply(request);
            if (transport instanceof Witness witness) {
                witness.saw(answer.exchange());
            }
            sameness.note(answered(answer.exchange()));
            return answer;
        } catch (TransportException unreachable) {
            throw unanswered(unreachable);
        }
    }

    private Exchange once(Request request) {
        admit(request, budget);
        try {
            Exchange exchange = answered(attempt(request));
            sameness.note(exchange);
            return exchange;
        } catch (TransportException unreachable) {
            throw unanswered(unreachable);
        }
    }

    private void admit(Request request, Budget counted) {
        String dead = silence;
        if (dead != null) {
            throw new NotRunException(dead);
        }
        Optional<String> same = cleaning ? Optional.empty() : sameness.soFar();
        if (same.isPresent()) {
            throw new NotRunException(same.get());
        }
        hosts.objection(request.uri()).ifPresent(objection -> {
            throw new NotRunException("not sent: " + objection);
        });
        permissions
                .objection(request.method(), request.uri())
                .or(pace::objection)
                .ifPresent(objection -> {
                    throw new NotRunException(objection);
                });
        if (stopped || !pace.awaitPause()) {
            throw new NotRunException("the run has ended");
        }
        counted.take();
    }

    private Exchange answered(Exchange exchange) {
        silences.set(0);
        answered = true;
        return exchange;
    }

    private NotRunException unanswered(TransportException unreachable) {
        boolean silent = unreachable.kind() == TransportException.Kind.UNREACHABLE
                || unreachable.kind() == TransportException.Kind.TIMEOUT;
        if (silent && silences.incrementAndGet() >= MOST_SILENCES) {
            silence = "the service stopped answering: " + said(unreachable);
        }
        return new NotRunException(said(unreachable));
    }

    private static String said(TransportException unreachable) {
        return Printable.line(String.valueOf(unreachable.getMessage()), LONGEST_REASON);
    }

    /** Kept connections that the service closed meanwhile are no answer: what may be repeated is sent again, and counts again. */
    private Exchange attempt(Request request) {
        int left = request.method().isIdempotent() ? MOST_ATTEMPTS : 1;
        while (true) {
            try {
                left--;
                return transport.send(request);
            } catch (TransportException gone) {
                if (left == 0 || gone.kind() != TransportException.Kind.DISCONNECTED) {
                    throw gone;
                }
            }
            budget.take();
        }
    }
}
