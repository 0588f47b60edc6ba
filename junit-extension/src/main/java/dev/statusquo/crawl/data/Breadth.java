package dev.statusquo.crawl.data;

/** How much of what a schema allows goes into a value. */
public enum Breadth {
    /** What is required and no more. */
    SMALLEST,
    /** What is required, and of the rest what is a plain value. */
    USUAL,
    /** All that is declared. */
    FULLEST
}
