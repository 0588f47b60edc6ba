package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.foreignShape;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.member;
import static dev.statusquo.examples.bookshop.Spoiler.without;

/** What goes wrong with the bodies of errors. */
public enum ErrorFault implements Fault {
    // the body of an error
    ERROR_NOT_IN_THE_ENVELOPE(
            "GET /books/{bookId} 404",
            "A book that is not found is answered in another shape than every other error.",
            foreignShape()),
    REQUEST_ID_MISSING(
            "GET /books/{bookId} 404",
            "The error for a book that is not found has no request_id.",
            without("request_id")),
    REQUEST_ID_NOT_OF_THE_HEADER(
            "GET /books/{bookId} 404",
            "The request_id for a book that is not found is not the X-Request-Id.",
            (call, sound, scene) -> member("request_id", RequestId.next()).spoil(call, sound, scene)),
    // what an error gives away
    STACK_TRACE_SHOWN(
            "GET /books/{bookId} 404",
            "The error for a book that is not found shows a stack trace.",
            member("message", Leaks.STACK_TRACE)),
    SQL_SHOWN(
            "GET /books/{bookId} 404",
            "The error for a book that is not found shows SQL.",
            member("message", Leaks.SQL)),
    ERROR_CACHED(
            "GET /books/{bookId} 404",
            "The error for a book that is not found may be kept for an hour.",
            header("Cache-Control", "max-age=3600"));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    ErrorFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
