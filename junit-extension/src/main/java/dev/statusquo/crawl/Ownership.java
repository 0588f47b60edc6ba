package dev.statusquo.crawl;

/** How much of its own the crawl wants the last thing of a path to be. */
enum Ownership {
    /** Anything that is there. */
    ANY,
    /** The user's fixture, or something the crawl created. */
    GIVEN,
    /** Something the crawl created. */
    OWN,
    /** Something the crawl creates now. */
    FRESH
}
