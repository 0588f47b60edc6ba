package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.member;
import static dev.statusquo.examples.bookshop.Spoiler.noContent;
import static dev.statusquo.examples.bookshop.Spoiler.status;
import static dev.statusquo.examples.bookshop.Spoiler.without;

import java.util.Map;

/** What holds of one answer, and not of all of them together. */
public enum ConsistencyFault implements Fault {
    INVALID_PARAMETER_AS_422(
            "GET /books 400",
            "An invalid parameter of the list of books answers 422, where every other list answers 400.",
            status(422).and(member("error", "validation_failed")).onCode("invalid_parameter")),
    NO_CONTENT_AS_422(
            "POST /authors 400",
            "No content for an author answers 422, where everything else answers 400.",
            status(422)
                    .and(member("error", "validation_failed"))
                    .where(call -> call.sent().isEmpty())),
    MALFORMED_ID_AS_400(
            "GET /authors/{authorId} 404",
            "An author whose id is no number is answered 400, where everything else answers 404.",
            status(400).and(member("error", "bad_request")).where(Call::isByWord)),
    UNKNOWN_AUTHOR_AS_410(
            "GET /authors/{authorId} 404",
            "An author who never was is gone with 410, where everything else unknown answers 404.",
            status(410).and(member("error", "gone")).whereNothingWas()),
    DELETED_BOOK_READ_AS_410(
            "GET /books/{bookId} 404",
            "A deleted book is gone with 410, where everything else deleted answers 404.",
            status(410).and(member("error", "gone")).afterDelete()),
    DELETED_TWICE_AS_204(
            "DELETE /books/{bookId} 404",
            "Deleting a book again answers 204, where everything else answers 404.",
            noContent().afterDelete()),
    ERROR_CODE_OF_ANOTHER_STATUS(
            "GET /authors/{authorId} 404",
            "An author who is not found is answered with the code of duplicates.",
            member("error", "duplicate")),
    ERROR_CODE_SPELLED_DIFFERENTLY(
            "* * 404", "A path that leads nowhere is answered with a code in camel case.", member("error", "notFound")),
    REQUEST_ID_NOWHERE(
            "* * 404",
            "A path that leads nowhere is answered without request_id and with an empty X-Request-Id.",
            without("request_id").and(header("X-Request-Id", ""))),
    REQUEST_ID_ALWAYS_THE_SAME(
            "GET ** 404",
            "All requests for what is not found have one id.",
            header("X-Request-Id", "req_2222222222222222").and(member("request_id", "req_2222222222222222"))),
    REQUEST_ID_TOO_LONG(
            "* * 404",
            "A path that leads nowhere is answered with a request id of 204 characters.",
            header("X-Request-Id", "req_" + "2".repeat(200)).and(member("request_id", "req_" + "2".repeat(200)))),
    PROBLEM_TITLED_IN_TWO_WAYS(
            "* /news 405",
            "A problem of one type has another title for each method.",
            (call, sound, scene) -> sound.withHeader("Content-Type", "application/problem+json")
                    .withBody(Map.of(
                            "type",
                            "https://bookshop.example/problems/method",
                            "title",
                            "No " + call.method(),
                            "status",
                            405))),
    CHALLENGE_OF_ANOTHER_REALM(
            "GET /orders 401",
            "The list of orders is challenged with another realm than everything else.",
            header("WWW-Authenticate", "Bearer realm=\"orders\"").onCode("authentication_required"));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    ConsistencyFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
