package dev.statusquo.crawl.probe;

/** The running part of a case: builds requests, sends them on a bench, and judges what came back. */
@FunctionalInterface
public interface Attempt {

    /** Returns the judgement. What the bench throws means that the case could not be run, and is left to the crawl. */
    Judgement on(Bench bench);
}
