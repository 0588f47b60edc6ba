package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.concealedAs;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.internalError;
import static dev.statusquo.examples.bookshop.Spoiler.member;
import static dev.statusquo.examples.bookshop.Spoiler.ok;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

import java.util.List;

/** What goes wrong with credentials. */
public enum CredentialsFault implements Fault {
    // credentials
    MISSING_CREDENTIALS_LET_IN(
            "GET /orders 401",
            "The list of orders is open to callers without credentials.",
            ok(List.of()).onCode("authentication_required")),
    MISSING_CREDENTIALS_AS_403(
            "GET /orders 401",
            "Missing credentials for the list of orders answer 403.",
            refuse(Problems.forbidden()).onCode("authentication_required")),
    MISSING_CREDENTIALS_WITHOUT_CHALLENGE(
            "GET /orders 401",
            "Missing credentials for the list of orders answer 401 without WWW-Authenticate.",
            withoutHeader("WWW-Authenticate").onCode("authentication_required")),
    MISSING_CREDENTIALS_WITH_ERROR_ATTRIBUTE(
            "GET /orders 401",
            "Missing credentials for the list of orders are challenged with an error attribute.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop\", error=\"invalid_token\"")
                    .onCode("authentication_required")),
    BAD_TOKEN_WITHOUT_ERROR_ATTRIBUTE(
            "GET /orders 401",
            "A bad token for the list of orders is challenged without an error attribute.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop\"").onCode("invalid_token")),
    INSUFFICIENT_ROLE_AS_401(
            "GET /customers 403", "A reader who lists the customers is answered 401.", refuse(Problems.invalidToken())),
    CONCEALED_DOCUMENT_AS_403(
            "GET /customers/{customerId}/documents/{documentId} 404",
            "Someone else's document is answered 403, one that never was 404.",
            concealedAs(Problems.forbidden())),
    // credentials that count for nothing
    MALFORMED_CREDENTIALS_AS_403(
            "GET /orders 401",
            "Credentials for the list of orders that do not parse answer 403.",
            refuse(Problems.forbidden()).onAuthorization("Bearer not .*")),
    MALFORMED_CREDENTIALS_FAIL(
            "GET /orders 401",
            "Credentials for the list of orders that do not parse answer 500.",
            internalError().onAuthorization("Bearer not .*")),
    OTHER_SCHEME_AS_403(
            "GET /orders 401",
            "Credentials of another scheme for the list of orders answer 403.",
            refuse(Problems.forbidden()).onAuthorization("Basic .*")),
    LOWER_CASE_SCHEME_REFUSED(
            "GET /orders 200",
            "A good token for the list of orders is refused where its scheme is written in lower case.",
            refuse(Problems.invalidToken()).onAuthorization("bearer .*")),
    ONE_OF_TWO_TOKENS_COUNTS(
            "GET /orders 401",
            "The list of orders is open to a request with two tokens, one good and one bad.",
            ok(List.of()).onAuthorization("Bearer [^ ,]+, Bearer .*")),
    TOKEN_IN_QUERY_COUNTS(
            "GET /orders 401",
            "The list of orders is open to a good token in the query.",
            ok(List.of()).onQuery("access_token", Tokens.OWNER)),
    UNKNOWN_TOKEN_LET_IN(
            "GET /orders 401",
            "The list of orders is open to any token.",
            ok(List.of()).onAuthorization("Bearer [a-z]{4}-[a-z]{5}-[a-z0-9]{6}")),
    UNKNOWN_TOKEN_AS_403(
            "GET /orders 401",
            "A token for the list of orders that nobody was given answers 403.",
            refuse(Problems.forbidden()).onAuthorization("Bearer (?!demo-)[a-z]{4}-[a-z]{5}-[a-z0-9]{6}")),
    TAMPERED_TOKEN_AS_403(
            "GET /orders 401",
            "A token for the list of orders that was changed answers 403.",
            refuse(Problems.forbidden()).onAuthorization("Bearer demo-(?!expired)[a-z]+-[a-z0-9]+")),
    EXPIRED_TOKEN_AS_403(
            "GET /orders 401",
            "An expired token for the list of orders answers 403.",
            refuse(Problems.forbidden()).onAuthorization("Bearer " + Tokens.EXPIRED)),
    EXPIRED_TOKEN_LET_IN(
            "GET /orders 401",
            "The list of orders is open to an expired token.",
            ok(List.of()).onAuthorization("Bearer " + Tokens.EXPIRED)),
    UNKNOWN_USER_TOLD(
            "POST /login 401",
            "A login as nobody answers with another code than a wrong password.",
            member("error", "user_unknown").where(call -> !call.sent().contains("cleo"))),
    CHALLENGE_OF_ANOTHER_SCHEME(
            "GET /orders 401",
            "Missing credentials for the list of orders are challenged by Basic, where Bearer is declared.",
            header("WWW-Authenticate", "Basic realm=\"bookshop\"").onCode("authentication_required"));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    CredentialsFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
