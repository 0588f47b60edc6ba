package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.internalError;
import static dev.statusquo.examples.bookshop.Spoiler.member;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

/** What goes wrong where there is more than the service gives. */
public enum LimitFault implements Fault {
    // waiting
    RATE_LIMITED_WITHOUT_RETRY_AFTER("GET /search 429", "429 comes without Retry-After.", withoutHeader("Retry-After")),
    RETRY_AFTER_MALFORMED(
            "GET /search 429", "The Retry-After of 429 is no delay and no date.", header("Retry-After", "soon")),
    RETRY_AFTER_CONTRADICTS_BODY(
            "GET /search 429", "The retry_after of 429 is not the Retry-After.", member("retry_after", 3600)),
    UNAVAILABLE_WITHOUT_RETRY_AFTER("* ** 503", "503 comes without Retry-After.", withoutHeader("Retry-After")),
    // more than the service gives
    LIMITED_SEARCH_AS_503("GET /search 429", "A search too many answers 503.", refuse(Problems.serviceUnavailable(30))),
    RETRY_AFTER_TOO_SHORT(
            "GET /search 429",
            "A search too many may be repeated long after what Retry-After says.",
            header("Retry-After", "1").and(member("retry_after", 1))),
    REFUSED_SEARCHES_EXTEND_THE_WAIT(
            "GET /search 429", "Each search too many makes the wait longer.", (call, sound, scene) -> {
                long seconds = 100 * scene.next();
                return header("Retry-After", Long.toString(seconds))
                        .and(member("retry_after", seconds))
                        .spoil(call, sound, scene);
            }),
    SEARCHES_COUNTED_UP(
            "GET /search 200",
            "The RateLimit of a search says how many were made, not how many are left.",
            (call, sound, scene) -> sound.withHeader("RateLimit", "\"search\";r=" + (10 + scene.next()))),
    LIMIT_SHARED_BY_ALL(
            "GET /search 200",
            "A client that has searched once is refused when others have searched too often.",
            (call, sound, scene) ->
                    String.join("", call.headers("Authorization")).endsWith(Tokens.READER) && scene.next() > 1
                            ? refuse(Problems.rateLimitExceeded(1)).spoil(call, sound, scene)
                            : sound),
    OVERSIZED_CONTENT_FAILS("POST /books 413", "A book of megabytes answers 500.", internalError()),
    LONG_URI_FAILS("CONTAINER * 414", "A URI that is too long answers 500.", internalError()),
    LARGE_HEADER_SECTION_FAILS("CONTAINER * 431", "A header section that is too large answers 500.", internalError()),
    UNDECODABLE_PATH_FAILS("CONTAINER * 400", "A path that stands for no text answers 500.", internalError());

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    LimitFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
