package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the crawl knows of a valid request to an operation: one that the service was seen to accept, or why there is none.
 *
 * @param workingOrNull the accepted request with its answer
 * @param reason why there is none; empty where there is one
 * @param exchanges what was sent to find out, in its order
 * @param disputedOrNull one of the exchanges in which the service called content invalid that keeps its schema; null for none
 */
public record Positive(
        @Nullable Working workingOrNull,
        String reason,
        List<Exchange> exchanges,
        @Nullable Exchange disputedOrNull) {

    public Positive {
        exchanges = List.copyOf(exchanges);
    }

    /** Returns that there is no valid request, and why. */
    public static Positive none(String reason, List<Exchange> exchanges) {
        return new Positive(null, reason, exchanges, null);
    }

    /** Returns a request that was accepted, and what was sent to find it. */
    public static Positive of(Working working, List<Exchange> exchanges) {
        return new Positive(working, "", exchanges, null);
    }

    /** Returns this with an exchange in which service and schema disagree; null for none. */
    public Positive disputing(@Nullable Exchange disputed) {
        return new Positive(workingOrNull, reason, exchanges, disputed);
    }

    /** Returns the exchange in which the service called content invalid that keeps its schema, empty if there was none. */
    public Optional<Exchange> disputed() {
        return Optional.ofNullable(disputedOrNull);
    }

    /** Returns this with each exchange replaced by what is kept of it. */
    public Positive keeping(UnaryOperator<Exchange> kept) {
        IdentityHashMap<Exchange, Exchange> known = new IdentityHashMap<>();
        UnaryOperator<Exchange> once = exchange -> known.computeIfAbsent(exchange, kept);
        return new Positive(
                workingOrNull == null ? null : workingOrNull.answered(once.apply(workingOrNull.exchange())),
                reason,
                exchanges.stream().map(once).toList(),
                disputedOrNull == null ? null : once.apply(disputedOrNull));
    }

    /** Returns what was accepted, empty if nothing was. */
    public Optional<Working> working() {
        return Optional.ofNullable(workingOrNull);
    }

    /**
     * A request that was accepted, or one like it that has not been sent yet.
     *
     * @param draft the request in terms of its declaration
     * @param bare the request without credentials
     * @param exchange the accepted request as sent, and its answer
     * @param pathValues the values of its path parameters by name
     * @param identity the name of the identity that may send it, empty for none
     * @param own whether what its path names was created by this crawl
     */
    public record Working(
            RequestDraft draft,
            Request bare,
            Exchange exchange,
            Map<String, String> pathValues,
            String identity,
            boolean own) {

        public Working {
            pathValues = Map.copyOf(pathValues);
        }

        private Working answered(Exchange answer) {
            return new Working(draft, bare, answer, pathValues, identity, own);
        }

        /** Returns the request as sent, credentials included. */
        public Request request() {
            return exchange.request();
        }
    }
}
