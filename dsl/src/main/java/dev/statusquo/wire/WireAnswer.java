package dev.statusquo.wire;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Status;
import java.util.List;

/**
 * An answer as it came over the wire.
 *
 * @param exchange the request, and the final response as far as HTTP's framing reaches
 * @param interim the statuses of the interim responses before it, in their order
 * @param rest what came after the end of the response, which every client drops or takes for the next one
 * @param awaited {@code false} if the request asked to be told to send its content, and was told nothing
 */
public record WireAnswer(Exchange exchange, List<Status> interim, Body rest, boolean awaited) {

    public WireAnswer {
        interim = List.copyOf(interim);
    }
}
