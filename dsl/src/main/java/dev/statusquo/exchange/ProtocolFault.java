package dev.statusquo.exchange;

/**
 * A breach of HTTP's framing that a client noticed and repaired or refused, kept with the answer so that it is judged as the
 * service's fault and not reported as a network error.
 *
 * @param kind what was breached
 * @param detail the client's own words
 */
public record ProtocolFault(Kind kind, String detail) {

    /** What was breached. */
    public enum Kind {
        /** A 204 that announces content (RFC 9110, section 8.6). */
        CONTENT_ANNOUNCED_WITH_NO_CONTENT,
        /** Fewer bytes than Content-Length says, or a chunked body without its end (RFC 9112, section 8). */
        INCOMPLETE_CONTENT,
        /** Content in a coding that could not be decoded (RFC 9110, section 8.4). */
        UNDECODABLE_CONTENT,
        /** Header fields that the client refused to read (RFC 9112, section 5). */
        UNREADABLE_HEADER_FIELDS
    }
}
