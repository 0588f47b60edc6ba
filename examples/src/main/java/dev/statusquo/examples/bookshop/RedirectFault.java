package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.body;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.status;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

/** What goes wrong with redirects, and with the fields that say where. */
public enum RedirectFault implements Fault {
    REDIRECT_WITHOUT_LOCATION(
            "GET /news 200",
            "The news answer 302 without Location.",
            status(302).and(body(null)).and(withoutHeader("Content-Type"))),
    REDIRECT_TO_TWO_ADDRESSES(
            "GET /news 200",
            "The news are moved to two addresses.",
            status(302).and(body(null)).and(withoutHeader("Content-Type")).and(header("Location", "/about /info"))),
    REDIRECT_WITH_PASSWORD(
            "GET /news 200",
            "The news are moved to an address with a password.",
            status(302)
                    .and(body(null))
                    .and(withoutHeader("Content-Type"))
                    .and(header("Location", "http://ann:secret@news.example/"))),
    REDIRECT_TO_NO_HOST(
            "GET /news 200",
            "The news are moved to an address without a host.",
            status(302).and(body(null)).and(withoutHeader("Content-Type")).and(header("Location", "http:///about"))),
    REDIRECT_TO_A_FILE(
            "GET /news 200",
            "The news are moved to a file.",
            status(302)
                    .and(body(null))
                    .and(withoutHeader("Content-Type"))
                    .and(header("Location", "file:///srv/news.json"))),
    REDIRECT_TO_A_TEMPLATE(
            "GET /news 200",
            "The news are moved to a template of an address.",
            status(302)
                    .and(body(null))
                    .and(withoutHeader("Content-Type"))
                    .and(header("Location", "/books/%7BbookId%7D"))),
    REDIRECT_TO_NULL(
            "GET /news 200",
            "The news are moved to null.",
            status(302).and(body(null)).and(withoutHeader("Content-Type")).and(header("Location", "/news/null"))),
    REDIRECT_TO_NOTHING(
            "GET /news 200",
            "The news are moved to nothing.",
            status(302).and(body(null)).and(withoutHeader("Content-Type")).and(header("Location", ""))),
    REDIRECT_TO_ITSELF(
            "GET /news 200",
            "The news are moved to where they are.",
            status(302).and(body(null)).and(withoutHeader("Content-Type")).and(header("Location", "/news"))),
    CHOICES_WITHOUT_ANY(
            "GET /news 200",
            "The news answer 300 without a choice.",
            status(300).and(body(null)).and(withoutHeader("Content-Type"))),
    CREATE_MOVED_WITH_302(
            "POST /authors 201",
            "Creating an author answers 302.",
            status(302).and(body(null)).and(withoutHeader("Content-Type"))),
    CREATED_AT_A_FRAGMENT(
            "POST /authors 201",
            "The Location of a created author has a fragment.",
            (call, sound, scene) -> sound.withHeader("Location", sound.headers().get("Location") + "#name"));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    RedirectFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
