package dev.statusquo.exchange;

/**
 * Sends a request and returns the answer. Meant to be implemented by users too, for clients that Statusquo does not know.
 *
 * <p>An implementation follows no redirect, answers no challenge, retries nothing, bounds the body it keeps, and may be called by
 * several threads. What the client reports by throwing becomes a {@link ProtocolFault} of the response where there is one, and a
 * {@link TransportException} where there is none.
 */
@FunctionalInterface
public interface Transport {

    /**
     * Returns the exchange.
     *
     * @throws TransportException if no response could be had
     */
    Exchange send(Request request);
}
