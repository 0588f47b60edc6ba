package dev.statusquo.error;

import dev.statusquo.exchange.Exchange;
import java.util.List;

/**
 * The one form that a project gives to all its error bodies. Meant to be implemented by users too, for a shape of their own.
 *
 * <p>Stateless, safe for several threads, and throws at nothing a server can send.
 */
public interface ErrorShape {

    /** Returns what people call it, such as {@code RFC 9457 problem details}. */
    String name();

    /** Returns {@code true} if the body is meant to be of this shape, by its media type, its own members or its key set. */
    boolean recognises(Exchange exchange);

    /** Returns what the body says, as far as it can be read. */
    ErrorDetails details(Exchange exchange);

    /** Returns every way in which the body departs from this shape; empty for a body that keeps it. */
    List<Deviation> deviations(Exchange exchange);
}
