package dev.statusquo.header;

/** How well a field value keeps the grammar of its RFC, from best to worst. */
public enum Validity {
    /** What a sender must produce. */
    VALID,
    /** A form that recipients must accept and senders must not produce, such as an RFC 850 date. */
    VALID_OBSOLETE,
    /** Broken by the sender in a way that a recipient may repair, such as an empty list member. */
    SENDER_INVALID,
    /** Not readable. */
    INVALID;

    /** Returns the worse of the two. */
    public Validity and(Validity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
