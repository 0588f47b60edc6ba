package dev.statusquo.crawl.data;

/** There is no value this way; another branch, or leaving a member out, may lead on. Without a stack trace, since it is common. */
final class DeadEnd extends RuntimeException {

    DeadEnd(String reason) {
        super(reason, null, false, false);
    }
}
