package dev.statusquo.crawl.probe;

/** What a probe may do to the data of the service; cases run in this order. */
public enum Safety {
    /** Safe methods only. */
    READ,
    /** A write that a sound service refuses. */
    REJECTED_WRITE,
    /** Creates data. */
    CREATE,
    /** Changes or deletes data that the crawl created. */
    DESTROY,
    /** Loads the service on purpose; planned only where the user asks for it. */
    STRESS,
    /** Sends nothing of its own: judges what all the cases before it saw. */
    RUN
}
