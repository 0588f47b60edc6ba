package dev.statusquo.crawl;

/** Ends a case that cannot be run, with the reason; never leaves the crawl. */
final class NotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRunException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
