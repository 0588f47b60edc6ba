package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.body;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.problem;
import static dev.statusquo.examples.bookshop.Spoiler.status;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

/** What goes wrong with statuses that a service hardly ever has a use for. */
public enum StatusFault implements Fault {
    // no status of its own
    STATUS_OF_NO_CLASS("GET /news 200", "The news answer 999.", status(999)),
    STATUS_UNKNOWN("GET /news 200", "The news answer 452.", status(452).and(problem())),
    STATUS_RESERVED("GET /news 200", "The news answer 418.", status(418).and(problem())),
    STATUS_DEPRECATED(
            "GET /news 200",
            "The news answer 305.",
            status(305).and(header("Location", "/about")).and(body(null)).and(withoutHeader("Content-Type"))),
    // a success that is none of GET
    READ_CREATES("GET /news 200", "The news answer 201.", status(201).and(header("Location", "/about"))),
    READ_ACCEPTED("GET /news 200", "The news answer 202.", status(202)),
    READ_ALREADY_REPORTED("GET /news 200", "The news answer 208.", status(208)),
    READ_DIFFERS(
            "GET /news 200",
            "The news answer 226, with a tag.",
            status(226).and(header("ETag", "\"n1\"")).and(header("IM", "diffe"))),
    READ_DIFFERS_WITHOUT_TAG(
            "GET /news 200", "The news answer 226.", status(226).and(header("IM", "diffe"))),
    DELETE_CREATES(
            "DELETE /books/{bookId} 204",
            "Deleting a book answers 201.",
            status(201).and(header("Location", "/books/1"))),
    CREATE_ACCEPTED(
            "POST /authors 201",
            "Creating an author answers 202 and nothing else.",
            status(202).and(withoutHeader("Location")).and(body(null)).and(withoutHeader("Content-Type"))),
    // a refusal of what was not asked
    EXPECTATION_OF_NOBODY("GET /news 200", "The news answer 417.", status(417).and(problem())),
    NOTHING_IS_TOO_LARGE("GET /news 200", "The news answer 413.", status(413).and(problem())),
    NOTHING_OF_AN_UNKNOWN_TYPE(
            "GET /news 200",
            "The news answer 415.",
            status(415).and(problem()).and(header("Accept", "application/json"))),
    PRECONDITION_OF_NOBODY("GET /news 200", "The news answer 412.", status(412).and(problem())),
    NOT_MODIFIED_SINCE_NEVER(
            "GET /news 200",
            "The news answer 304.",
            status(304).and(body(null)).and(withoutHeader("Content-Type")).and(header("ETag", "\"n1\""))),
    PART_OF_NO_RANGE("GET /news 200", "The news answer 206.", status(206).and(header("Content-Range", "bytes 0-1/2"))),
    RANGE_OF_NOBODY(
            "GET /news 200",
            "The news answer 416.",
            status(416).and(problem()).and(header("Content-Range", "bytes */2"))),
    FORBIDDEN_TO_NOBODY(
            "GET /news 200",
            "The news answer 403 without asking who is there.",
            status(403).and(problem())),
    // a refusal that does not help
    UPGRADE_TO_NOTHING(
            "GET /news 200",
            "The news answer 426 without naming a protocol.",
            status(426).and(problem())),
    BLOCKED_BY_NOBODY(
            "GET /news 200",
            "The news answer 451 without naming who blocks them.",
            status(451).and(problem())),
    NETWORK_WANTS_CREDENTIALS(
            "GET /news 200", "The news answer 511.", status(511).and(problem())),
    READ_NOT_IMPLEMENTED("GET /news 200", "The news answer 501.", status(501).and(problem())),
    NEWS_FAIL("GET /news 200", "The news answer 500.", status(500).and(problem()));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    StatusFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
