package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.allowingOrigin;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.internalError;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

/** What goes wrong with caches, and with pages of other origins. */
public enum CachingFault implements Fault {
    // caches
    CODED_UNDER_THE_SAME_TAG(
            "GET /about 200",
            "Compressed content has the tag of the plain one.",
            (call, sound, scene) -> sound.withHeader(
                    "ETag", sound.headers().getOrDefault("ETag", "").replace("-gzip", ""))),
    CODED_WITHOUT_VARY(
            "GET /about 200", "Vary does not say that the coding was chosen.", header("Vary", "Accept-Language")),
    TRANSLATED_WITHOUT_VARY(
            "GET /about 200", "Vary does not say that the language was chosen.", header("Vary", "Accept-Encoding")),
    WELCOME_WITHOUT_VARY(
            "GET /welcome 200", "Vary does not say that the caller is greeted by name.", withoutHeader("Vary")),
    PREFERENCE_DENIED(
            "PUT /customers/{customerId} 200",
            "Preference-Applied says minimal beside the whole customer.",
            header("Preference-Applied", "return=minimal").onField("Prefer")),
    // pages of other origins
    FOREIGN_ORIGIN_TRUSTED(
            "GET /books 200",
            "Any origin is let in with credentials.",
            allowingOrigin()
                    .and(header("Access-Control-Allow-Credentials", "true"))
                    .and(header("Vary", "Origin"))
                    .onField("Origin")),
    ORIGIN_REPEATED_WITHOUT_VARY(
            "GET /books 200",
            "The origin that asks is allowed by name, and Vary does not say so.",
            allowingOrigin().onField("Origin")),
    ERROR_HIDDEN_FROM_PAGES(
            "GET /books/{bookId} 404",
            "Pages may read a book, but not that there is none.",
            withoutHeader("Access-Control-Allow-Origin")),
    ETAG_HIDDEN_FROM_PAGES(
            "GET /books/{bookId} 200",
            "Pages may read a book, but not its ETag.",
            header("Access-Control-Expose-Headers", "X-Request-Id")),
    PREFLIGHT_NEEDS_CREDENTIALS(
            "OPTIONS /books 204",
            "A browser that asks in advance is answered 401.",
            refuse(Problems.authenticationRequired()).onField("Access-Control-Request-Method")),
    PREFLIGHT_FORGETS_METHOD(
            "OPTIONS /books/{bookId} 204",
            "A browser that asks in advance is not told of PUT.",
            header("Access-Control-Allow-Methods", "GET, DELETE").onField("Access-Control-Request-Method")),
    COMPRESSING_FAILS(
            "GET /about 200",
            "Compressing what the shop says of itself answers 500.",
            internalError().onField("Accept-Encoding", "gzip")),
    SNIFFING_ALLOWED(
            "GET /books 200",
            "Browsers may guess the media type of the books.",
            withoutHeader("X-Content-Type-Options"));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    CachingFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
