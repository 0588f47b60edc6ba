package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.without;

/** What goes wrong with how long to wait, and with how much is left. */
public enum WaitFault implements Fault {
    // Retry-After
    RETRY_AFTER_AN_INSTANT(
            "GET /search 429",
            "A search too many may be repeated after a number of seconds since 1970.",
            header("Retry-After", "1893456000").and(without("retry_after"))),
    RETRY_AFTER_THE_PAST(
            "GET /search 429",
            "A search too many may be repeated after a day long ago.",
            header("Retry-After", "Fri, 01 Nov 2024 08:00:00 GMT").and(without("retry_after"))),
    RETRY_AFTER_NO_TIME(
            "GET /search 429",
            "A search too many may be repeated at once.",
            header("Retry-After", "0").and(without("retry_after"))),
    RETRY_AFTER_A_WEEK(
            "GET /search 429",
            "A search too many may be repeated after a week.",
            header("Retry-After", "604800").and(without("retry_after"))),
    RETRY_BEFORE_RESET(
            "GET /search 429",
            "A search too many may be repeated before there are any left.",
            header("RateLimit", "\"search\";r=0;t=600")),
    RETRY_AFTER_A_SUCCESS("GET /news 200", "The news may be read again after a minute.", header("Retry-After", "60")),
    LIMITED_SEARCH_CACHED(
            "GET /search 429", "A search too many may be kept for an hour.", header("Cache-Control", "max-age=3600")),
    // RateLimit
    RATE_LIMIT_MALFORMED(
            "GET /news 200", "The RateLimit of the news cannot be read.", header("RateLimit", "\"news\";r=many")),
    RATE_LIMIT_OF_AN_OLD_DRAFT(
            "GET /news 200",
            "The limit of the news is told as an old draft has it.",
            header("RateLimit", "limit=60, remaining=59, reset=30")),
    RESET_AT_AN_INSTANT(
            "GET /news 200",
            "The limit of the news ends at an instant, where a number of seconds is due.",
            header("RateLimit-Limit", "60")
                    .and(header("RateLimit-Remaining", "59").and(header("RateLimit-Reset", "1893456000")))),
    RESET_AMBIGUOUS(
            "GET /news 200",
            "The limit of the news ends at a number that may be an instant or a delay.",
            header("X-RateLimit-Limit", "60")
                    .and(header("X-RateLimit-Remaining", "59").and(header("X-RateLimit-Reset", "500000000")))),
    RESET_LONG_AGO(
            "GET /news 200",
            "The limit of the news ended long ago.",
            header("X-RateLimit-Limit", "60")
                    .and(header("X-RateLimit-Remaining", "59").and(header("X-RateLimit-Reset", "1000000000")))),
    RESETS_OF_TWO_KINDS(
            "GET /news 200",
            "Two limits of the news end, one at an instant, one after a delay.",
            header("X-RateLimit-Reset-Requests", "60").and(header("X-RateLimit-Reset-Tokens", "6m0s"))),
    MORE_LEFT_THAN_GRANTED(
            "GET /news 200",
            "More of the news are left than are granted.",
            header("X-RateLimit-Limit", "60").and(header("X-RateLimit-Remaining", "61")));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    WaitFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
