package dev.statusquo.benchmarks;

/** What a service that answers at once says. Safe for several threads. */
interface Answers {

    /** Returns the answer to a request as it goes over the wire. */
    byte[] to(InstantRequest request);
}
