package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.body;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.internalError;
import static dev.statusquo.examples.bookshop.Spoiler.member;
import static dev.statusquo.examples.bookshop.Spoiler.noContent;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;
import static dev.statusquo.examples.bookshop.Spoiler.status;
import static dev.statusquo.examples.bookshop.Spoiler.without;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

import java.util.function.Function;

/** What goes wrong with a good read. */
public enum ReadingFault implements Fault {
    // a valid request
    AUTHOR_READ_WITH_UNDECLARED_STATUS(
            "GET /authors/{authorId} 200", "Reading an author answers 203, which is not declared.", status(203)),
    BOOK_LIST_AS_PLAIN_TEXT(
            "GET /books 200", "The list of books says it is text/plain.", header("Content-Type", "text/plain")),
    BOOK_WITHOUT_TITLE(
            "GET /books/{bookId} 200", "A book lacks its title, which its schema requires.", without("title")),
    BOOK_PRICE_AS_STRING(
            "PUT /books/{bookId} 200",
            "A replaced book has its price as a string, which its schema says is an integer.",
            member("priceCents", "899")),
    BOOK_WITHOUT_ETAG(
            "GET /books/{bookId} 200",
            "A book comes without ETag, which is declared as required.",
            withoutHeader("ETag")),
    // an empty list
    EMPTY_SEARCH_AS_404(
            "GET /search 200",
            "A search that finds nothing answers 404.",
            refuse(Problems.notFound()).onEmptyList()),
    EMPTY_SEARCH_AS_204(
            "GET /search 200",
            "A search that finds nothing answers 204.",
            noContent().onEmptyList().where(call -> !call.rawQuery().contains("%0D"))),
    EMPTY_SEARCH_AS_NULL(
            "GET /search 200",
            "A search that finds nothing answers null.",
            body("null").onEmptyList()),
    // HEAD
    HEAD_REFUSED(
            "HEAD /authors 200",
            "HEAD of the authors answers 405.",
            refuse(Problems.methodNotAllowed("GET, POST, OPTIONS"))),
    HEAD_WITH_ANOTHER_STATUS("HEAD /authors 200", "HEAD of the authors answers 204, GET 200.", noContent()),
    HEAD_WITH_ANOTHER_MEDIA_TYPE(
            "HEAD /authors 200",
            "HEAD of the authors says text/html, GET application/json.",
            header("Content-Type", "text/html")),
    HEAD_WITH_ANOTHER_LENGTH(
            "HEAD /authors 200", "HEAD of the authors says another Content-Length than GET.", body("[]")),
    HEAD_OF_UNKNOWN_AUTHOR_AS_200(
            "HEAD /authors/{authorId} 404", "HEAD of an author who never was answers 200.", status(200)),
    // the next page
    NEXT_PAGE_LEADS_NOWHERE(
            "GET /authors 200", "The link to the next authors leads to 404.", linking(call -> "/authors/next")),
    NEXT_PAGE_LEADS_BACK(
            "GET /authors 200",
            "The link to the next authors leads back to the same page.",
            linking(call -> call.path() + "?" + call.rawQuery())),
    NEXT_PAGE_HOLDS_THE_SAME(
            "GET /authors 200",
            "The link to the next authors leads to the same authors.",
            linking(call -> "/authors?limit=1&after=" + call.rawQuery().length())),
    // content of a read
    GET_CONTENT_FAILS(
            "GET /books 200",
            "The list of books answers 500 where content comes with the request.",
            internalError().onField("Content-Length")),
    GET_CONTENT_OBEYED(
            "GET /books 200",
            "The list of books is empty where content comes with the request.",
            body("[]").onField("Content-Length")),
    // a redirect
    REDIRECT_TO_NOWHERE("GET /info 308", "The old address leads to 404.", header("Location", "/abuot")),
    REDIRECT_IN_CIRCLES(
            "GET /info 308",
            "The old address leads to another, which leads back.",
            (call, sound, scene) ->
                    sound.withHeader("Location", call.query("again").isEmpty() ? "/info?again=yes" : "/info")),
    REDIRECT_WITHOUT_END(
            "GET /info 308",
            "The old address leads from one address to the next.",
            (call, sound, scene) -> sound.withHeader("Location", "/info?step=" + scene.next())),
    DEPRECATION_NOT_TOLD(
            "GET /info 308", "The old address does not say that it is deprecated.", withoutHeader("Deprecation"));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    ReadingFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }

    /** Returns a spoiler that links another page, where there is a link. */
    private static Spoiler linking(Function<Call, String> target) {
        return (call, sound, scene) -> sound.headers().containsKey("Link")
                ? sound.withHeader("Link", "<" + target.apply(call) + ">; rel=\"next\"")
                : sound;
    }
}
