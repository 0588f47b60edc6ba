package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.header;

/** What goes wrong with the challenges of 401 and 403. */
public enum ChallengeFault implements Fault {
    CHALLENGE_BROKEN_OFF(
            "GET /orders 401",
            "The challenge of the orders breaks off.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop").onCode("authentication_required")),
    REALM_WITHOUT_QUOTES(
            "GET /orders 401",
            "The realm of the orders has no quotes.",
            header("WWW-Authenticate", "Bearer realm=bookshop").onCode("authentication_required")),
    REALM_TWICE(
            "GET /orders 401",
            "The challenge of the orders has two realms.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop\", realm=\"orders\"")
                    .onCode("authentication_required")),
    BASIC_WITHOUT_REALM(
            "GET /orders 401",
            "The orders offer Basic, too, without a realm.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop\", Basic charset=\"UTF-8\"")
                    .onCode("authentication_required")),
    BASIC_IN_ANOTHER_CHARSET(
            "GET /orders 401",
            "The orders offer Basic, too, in ISO 8859-1.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop\", Basic realm=\"bookshop\", charset=\"ISO-8859-1\"")
                    .onCode("authentication_required")),
    BEARER_ALONE(
            "GET /orders 401",
            "The challenge of the orders is a scheme and nothing else.",
            header("WWW-Authenticate", "Bearer").onCode("authentication_required")),
    DIGEST_WITHOUT_NONCE(
            "GET /orders 401",
            "The orders offer Digest, too, without a nonce.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop\", Digest realm=\"bookshop\"")
                    .onCode("authentication_required")),
    SCHEME_MADE_UP(
            "GET /orders 401",
            "The orders offer a scheme that nobody knows, too.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop\", ApiKey realm=\"bookshop\"")
                    .onCode("authentication_required")),
    BEARER_ERROR_OF_ANOTHER_STATUS(
            "GET /customers 403",
            "A reader who lists the customers is told of a token that is invalid.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop\", error=\"invalid_token\""));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    ChallengeFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
