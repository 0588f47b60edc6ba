package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

/** What goes wrong with how long an answer may be kept, and for whom. */
public enum FreshnessFault implements Fault {
    // how long
    CACHE_CONTROL_MALFORMED(
            "GET /news 200",
            "The Cache-Control of the news cannot be read.",
            header("Cache-Control", "public, @private")),
    DIRECTIVE_MISSPELLED(
            "GET /news 200", "A cache directive of the news is misspelled.", header("Cache-Control", "nocache")),
    FRESH_FOR_A_WORD("GET /news 200", "The news are fresh for a while.", header("Cache-Control", "max-age=while")),
    FRESHNESS_IN_QUOTES(
            "GET /news 200", "The news are fresh for a number in quotes.", header("Cache-Control", "max-age=\"60\"")),
    FRESH_FOR_TWO_TIMES(
            "GET /news 200",
            "The news are fresh for a minute and for ten.",
            header("Cache-Control", "max-age=60, max-age=600")),
    FRESH_BUT_NOT_STORED(
            "GET /news 200",
            "The news must not be stored and are fresh for a minute.",
            header("Cache-Control", "no-store, max-age=60")),
    EXPIRES_NEVER("GET /news 200", "The news expire never.", header("Expires", "never")),
    OF_NO_AGE("GET /news 200", "The news are young.", header("Age", "young")),
    CHANGED_IN_FUTURE(
            "GET /news 200",
            "The news were changed in the year 2999.",
            header("Last-Modified", "Tue, 01 Jan 2999 00:00:00 GMT")),
    TAG_WITHOUT_QUOTES("GET /news 200", "The tag of the news has no quotes.", header("ETag", "v1")),
    // for whom
    PUBLIC_AND_PRIVATE("GET /news 200", "The news are public and private.", header("Cache-Control", "public, private")),
    VARY_NAMES_NO_FIELD(
            "GET /news 200", "The Vary of the news names what is no field.", header("Vary", "Accept Language")),
    VARIES_ON_EVERYTHING_BUT_FRESH(
            "GET /news 200",
            "The news depend on everything and are fresh for a minute.",
            header("Vary", "*").and(header("Cache-Control", "max-age=60"))),
    NOT_FOUND_FOR_HOW_LONG(
            "GET /authors/{authorId} 404",
            "An author is not found for how long nobody says.",
            withoutHeader("Cache-Control")),
    // other origins
    TWO_ORIGINS_ALLOWED(
            "GET /news 200",
            "Pages of two origins may read the news.",
            header("Access-Control-Allow-Origin", "https://one.example, https://two.example")),
    ANY_ORIGIN_WITH_CREDENTIALS(
            "GET /news 200",
            "Pages of any origin may read the news with credentials.",
            header("Access-Control-Allow-Origin", "*").and(header("Access-Control-Allow-Credentials", "true"))),
    CREDENTIALS_ALLOWED_BY_YES(
            "GET /news 200",
            "Pages may read the news with credentials, says a yes.",
            header("Access-Control-Allow-Credentials", "yes")),
    PREFLIGHT_LASTS_A_WHILE(
            "OPTIONS /books 204",
            "What a browser asks in advance holds for ten minutes, in words.",
            header("Access-Control-Max-Age", "ten minutes").onField("Access-Control-Request-Method"));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    FreshnessFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
