package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.body;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.octets;
import static dev.statusquo.examples.bookshop.Spoiler.ok;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

import java.util.List;
import java.util.Map;

/** What goes wrong with the content of an answer, and with what is said of it. */
public enum RepresentationFault implements Fault {
    // the media type
    NEWS_WITHOUT_TYPE("GET /news 200", "The news have no media type.", withoutHeader("Content-Type")),
    TYPE_IS_A_WORD("GET /news 200", "The media type of the news is a word.", header("Content-Type", "json")),
    TYPE_IS_A_RANGE("GET /news 200", "The media type of the news is a range.", header("Content-Type", "application/*")),
    JSON_CALLED_HTML("GET /news 200", "The news are JSON and said to be HTML.", header("Content-Type", "text/html")),
    JSON_WITH_CHARSET(
            "GET /news 200",
            "The news are JSON with a charset.",
            header("Content-Type", "application/json; charset=utf-8")),
    NOTHING_HAS_A_TYPE(
            "DELETE /books/{bookId} 204",
            "A deleted book is nothing, of a media type.",
            header("Content-Type", "application/json")),
    ACCEPTABLE_OR_NOT("GET /authors 406", "Authors in a media type that there is not are sent as JSON.", ok(List.of())),
    CODING_ACCEPTED_FOR_A_TYPE(
            "POST /authors 415",
            "An author in another media type is refused with what codings there are.",
            header("Accept-Encoding", "gzip")
                    .where(call -> call.headers("Content-Encoding").isEmpty())),
    // the content
    NEWS_BROKEN_OFF("GET /news 200", "The news break off.", body("[{\"id\":1,")),
    NEWS_IN_LATIN("GET /news 200", "The news are JSON in ISO 8859-1.", octets("[\"Neue B\u00fccher\"]")),
    NEWS_BEHIND_A_MARK("GET /news 200", "The news begin with a byte order mark.", body("\ufeff[]")),
    NO_NEWS("GET /news 200", "The news are nothing with 200.", body(null).and(withoutHeader("Content-Type"))),
    ERROR_AS_200(
            "GET /news 200",
            "The news are an error with 200.",
            body(Map.of("success", false, "error", "not_found", "message", "There are no news.")));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    RepresentationFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
