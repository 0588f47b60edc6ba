package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.body;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.internalError;
import static dev.statusquo.examples.bookshop.Spoiler.ok;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;
import static dev.statusquo.examples.bookshop.Spoiler.seenAtBeginning;

import java.util.List;
import java.util.Map;

/** What goes wrong with ids, parameters and paths that lead nowhere. */
public enum AddressFault implements Fault {
    // an unknown id
    UNKNOWN_AUTHOR_AS_NULL(
            "GET /authors/{authorId} 404",
            "An author who never was is read as null with 200.",
            ok("null").whereNothingWas().where(call -> !call.isByWord())),
    UNKNOWN_AUTHOR_FAILS(
            "GET /authors/{authorId} 404",
            "An author who never was is read as 500.",
            internalError().whereNothingWas()),
    UNKNOWN_AUTHOR_AS_400(
            "GET /authors/{authorId} 404",
            "An author who never was is read as 400.",
            refuse(Problems.badRequest()).whereNothingWas()),
    // a malformed id
    MALFORMED_ID_ACCEPTED(
            "GET /authors/{authorId} 404",
            "An author is read whose id is no number.",
            ok(Map.of("id", 1, "name", "Emily Dickinson")).where(Call::isByWord)),
    MALFORMED_ID_FAILS(
            "GET /authors/{authorId} 404",
            "An author whose id is no number is read as 500.",
            internalError().where(Call::isByWord)),
    LONG_ID_CUT(
            "GET /orders/{orderId} 404",
            "An order is read by an id that only begins with its own.",
            seenAtBeginning().where(call -> call.path().length() > 1_000)),
    // an invalid parameter
    INVALID_PARAMETER_IGNORED("GET /books 400", "Invalid parameters of the list of books are ignored.", ok(List.of())),
    INVALID_PARAMETER_FAILS(
            "GET /books 400",
            "A genre that there is not answers 500.",
            internalError().where(call -> call.rawQuery().contains("genre=not"))),
    IMPOSSIBLE_PAGE_FAILS(
            "GET /books 400",
            "A page of no books answers 500.",
            internalError().where(call -> call.rawQuery().contains("limit=0"))),
    UNKNOWN_PARAMETER_FAILS(
            "GET /books 200",
            "A parameter that the list of books does not know answers 500.",
            internalError().where(call -> call.rawQuery().contains("unknown="))),
    LINE_BREAK_REFLECTED(
            "GET /books 400",
            "A line break in a parameter of the list of books begins a field of the answer.",
            header("X-Statusquo-Injected", "yes").where(call -> call.rawQuery().contains("%0D%0A"))),
    // an unknown path
    UNKNOWN_PATH_AS_HTML(
            "* * 404",
            "A path that leads nowhere answers 404 with a page of HTML.",
            header("Content-Type", "text/html").and(body("<html><body><h1>404 Not Found</h1></body></html>"))),
    UNKNOWN_PATH_FAILS(
            "* * 404", "A path that leads nowhere answers 500.", internalError().where(AddressFault::leadsNowhere)),
    UNKNOWN_PATH_AS_200("* * 404", "A path that leads nowhere answers 200.", ok(Map.of())),
    // another spelling
    ORDERS_OPEN_BEHIND_A_SLASH(
            "* * 404",
            "With a slash behind it the list of orders is open to anybody.",
            ok(List.of(Map.of("id", 1))).where(call -> call.path().equals("/orders/"))),
    SPELLING_FAILS(
            "* * 404",
            "A slash behind the list of orders answers 500.",
            internalError().where(call -> call.path().equals("/orders/")));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    AddressFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }

    private static boolean leadsNowhere(Call call) {
        return call.path().startsWith("/no");
    }
}
