package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.CredentialsFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.CredentialsFault}. Two rules stand where one breaks two promises. */
final class CredentialsFindings {

    private static final String DOCUMENT = "GET /customers/{customerId}/documents/{documentId}";

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(MISSING_CREDENTIALS_LET_IN, broken("missing-credentials-are-unauthorized", "GET /orders")),
            // With the scheme of another service the same 403 comes, which is not declared.
            entry(
                    MISSING_CREDENTIALS_AS_403,
                    Set.of(
                            Found.of("missing-credentials-are-unauthorized", "GET /orders"),
                            Found.of("error-status-is-declared", "GET /orders"))),
            // What HTTP demands, and what this document promises as well.
            entry(
                    MISSING_CREDENTIALS_WITHOUT_CHALLENGE,
                    Set.of(
                            Found.of("unauthorized-has-challenge", "GET /orders"),
                            Found.of("required-header-is-sent", "GET /orders"))),
            entry(MISSING_CREDENTIALS_WITH_ERROR_ATTRIBUTE, broken("bearer-error-needs-credentials", "GET /orders")),
            entry(BAD_TOKEN_WITHOUT_ERROR_ATTRIBUTE, broken("refused-token-is-named", "GET /orders")),
            entry(INSUFFICIENT_ROLE_AS_401, broken("insufficient-rights-are-forbidden", "GET /customers")),
            // The document does not know 403 either.
            entry(
                    CONCEALED_DOCUMENT_AS_403,
                    Set.of(
                            Found.of("concealed-thing-looks-like-none", DOCUMENT),
                            Found.of("error-status-is-declared", DOCUMENT))),
            entry(MALFORMED_CREDENTIALS_AS_403, broken("malformed-credentials-are-refused", "GET /orders")),
            entry(MALFORMED_CREDENTIALS_FAIL, broken("client-fault-is-no-server-error", "GET /orders")),
            entry(OTHER_SCHEME_AS_403, broken("other-scheme-is-unauthorized", "GET /orders")),
            entry(LOWER_CASE_SCHEME_REFUSED, broken("scheme-is-read-in-any-case", "GET /orders")),
            entry(ONE_OF_TWO_TOKENS_COUNTS, broken("repeated-credentials-are-refused", "GET /orders")),
            entry(TOKEN_IN_QUERY_COUNTS, broken("token-in-query-is-refused", "GET /orders")),
            entry(UNKNOWN_TOKEN_LET_IN, broken("secured-operation-lets-no-stranger-in", "GET /orders")),
            entry(UNKNOWN_TOKEN_AS_403, broken("unknown-credentials-are-unauthorized", "GET /orders")),
            entry(TAMPERED_TOKEN_AS_403, broken("tampered-credentials-are-unauthorized", "GET /orders")),
            entry(EXPIRED_TOKEN_AS_403, broken("expired-credentials-are-unauthorized", "GET /orders")),
            entry(EXPIRED_TOKEN_LET_IN, broken("secured-operation-lets-no-stranger-in", "GET /orders")),
            entry(UNKNOWN_USER_TOLD, broken("refused-login-tells-nothing", "POST /login")),
            entry(CHALLENGE_OF_ANOTHER_SCHEME, broken("challenge-offers-declared-scheme", "GET /orders")));

    private CredentialsFindings() {}
}
