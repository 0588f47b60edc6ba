package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.secondLine;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

/** What goes wrong with the fields of an answer, whatever it says. */
public enum FieldFault implements Fault {
    // any field
    NEWS_DATED_TWICE(
            "GET /news 200",
            "The news have two lines of Last-Modified.",
            header("Last-Modified", "Sat, 01 Nov 2025 08:00:00 GMT")
                    .and(secondLine("Last-Modified", "Sun, 02 Nov 2025 08:00:00 GMT"))),
    EMPTY_MEMBER_OF_A_LIST(
            "GET /news 200",
            "The Vary of the news has a member that is empty.",
            header("Vary", "Accept-Language,, Origin")),
    NEWS_CHANGED_YESTERDAY(
            "GET /news 200", "The news were changed yesterday, in a word.", header("Last-Modified", "yesterday")),
    FIELD_OF_REQUESTS_SENT(
            "GET /news 200", "The news come with a field that only requests have.", header("User-Agent", "bookshop")),
    TWO_COOKIES_ON_A_LINE(
            "GET /news 200",
            "Two cookies of the news stand on one line.",
            header("Set-Cookie", "theme=dark; Path=/, seen=1; Path=/")),
    LANGUAGE_IS_A_WORD(
            "GET /news 200",
            "The news are in a language that is no tag.",
            header("Content-Language", "en_GB (British)")),
    CONTENT_LOCATION_IS_NO_ADDRESS(
            "GET /news 200",
            "The address of the news themselves is none.",
            header("Content-Location", "/news?[today>")),
    RANGE_UNITS_MALFORMED(
            "GET /news 200",
            "The units in which parts of the news can be had are no names.",
            header("Accept-Ranges", "bytes; none")),
    UPGRADE_OF_NO_CONNECTION(
            "GET /news 200",
            "The news offer another protocol without naming it an option of the connection.",
            header("Upgrade", "h2c")),
    TRANSPORT_SECURITY_IN_THE_CLEAR(
            "GET /news 200",
            "The news ask for TLS where there is none.",
            header("Strict-Transport-Security", "max-age=31536000")),
    TRANSPORT_SECURITY_WITHOUT_TIME(
            "GET /news 200",
            "The news ask for TLS for no time.",
            header("Strict-Transport-Security", "includeSubDomains")),
    // links
    LINK_MALFORMED("GET /news 200", "A link of the news does not end.", header("Link", "</news?page=2; rel=\"next\"")),
    LINK_WITHOUT_RELATION(
            "GET /news 200", "A link of the news does not say where it leads.", header("Link", "</news?page=2>")),
    // methods
    ALLOW_IS_NO_LIST("GET /news 200", "Allow of the news is no list.", header("Allow", "GET; HEAD; OPTIONS")),
    ALLOW_IN_LOWER_CASE(
            "GET /news 200", "Allow of the news names methods in lower case.", header("Allow", "get, head, options")),
    OPTIONS_WITHOUT_ALLOW("OPTIONS /news 204", "OPTIONS of the news say nothing of methods.", withoutHeader("Allow")),
    PATCH_TYPES_MALFORMED(
            "GET /news 200", "The types of patches that the news take are none.", header("Accept-Patch", "patch")),
    PATCH_TYPES_OF_NO_PATCH(
            "GET /news 200",
            "The news take a type of patch and no patch.",
            header("Allow", "GET, HEAD, OPTIONS").and(header("Accept-Patch", "application/merge-patch+json"))),
    // an end announced
    DEPRECATED_AS_TRUE("GET /news 200", "The news are deprecated since true.", header("Deprecation", "true")),
    SUNSET_SOON("GET /news 200", "The news end soon.", header("Sunset", "soon")),
    SUNSET_BEFORE_DEPRECATION(
            "GET /news 200",
            "The news end before they are deprecated.",
            header("Deprecation", "@4102444800").and(header("Sunset", "Thu, 01 Jan 2099 00:00:00 GMT"))),
    SUNSET_PAST("GET /news 200", "The news have ended already.", header("Sunset", "Wed, 01 Jan 2025 00:00:01 GMT")),
    // what a server tells of itself
    SERVER_TELLS_ITS_VERSION(
            "GET /news 200",
            "The news tell which version of which server sent them.",
            header("Server", "Jetty/12.0.16")),
    FRAMEWORK_TOLD("GET /news 200", "The news tell which framework made them.", header("X-Powered-By", "Express"));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    FieldFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
