package dev.statusquo.exchange;

import java.util.List;

/**
 * A final response as received.
 *
 * @param status the status code
 * @param headers the field lines, repeated ones apart
 * @param body the content, up to the transport's bound
 * @param faults what the client reported of broken framing; empty for a sound message
 */
public record Response(Status status, HeaderFields headers, Body body, List<ProtocolFault> faults) {

    public Response {
        faults = List.copyOf(faults);
    }

    /** Returns a response with sound framing. */
    public Response(Status status, HeaderFields headers, Body body) {
        this(status, headers, body, List.of());
    }
}
