package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.ChallengeFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static dev.statusquo.examples.crawl.Found.together;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.ChallengeFault}. Two rules stand where one breaks two promises. */
final class ChallengeFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(CHALLENGE_BROKEN_OFF, broken("challenge-is-readable", "GET /orders")),
            entry(REALM_WITHOUT_QUOTES, broken("realm-is-quoted", "GET /orders")),
            entry(REALM_TWICE, broken("challenge-parameter-stands-once", "GET /orders")),
            entry(
                    BASIC_WITHOUT_REALM,
                    together(
                            broken("basic-challenge-has-realm", "GET /orders"),
                            broken("challenge-is-the-same-everywhere", "GET /orders"))),
            entry(
                    BASIC_IN_ANOTHER_CHARSET,
                    together(
                            broken("basic-charset-is-utf", "GET /orders"),
                            broken("challenge-is-the-same-everywhere", "GET /orders"))),
            entry(
                    BEARER_ALONE,
                    together(
                            broken("bearer-challenge-has-parameter", "GET /orders"),
                            broken("challenge-is-the-same-everywhere", "GET /orders"))),
            entry(
                    DIGEST_WITHOUT_NONCE,
                    together(
                            broken("challenge-is-the-same-everywhere", "GET /orders"),
                            broken("digest-challenge-is-complete", "GET /orders"))),
            entry(
                    SCHEME_MADE_UP,
                    together(
                            broken("challenge-is-the-same-everywhere", "GET /orders"),
                            broken("challenge-scheme-is-registered", "GET /orders"))),
            entry(BEARER_ERROR_OF_ANOTHER_STATUS, broken("bearer-error-fits-status", "GET /customers")));

    private ChallengeFindings() {}
}
