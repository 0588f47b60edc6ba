package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.Fault.*;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.examples.bookshop.Fault;
import dev.statusquo.examples.bookshop.RateLimit;
import dev.statusquo.rule.Severity;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bookshop with one fault switched on at a time: that fault is found, and nothing else. */
class FaultCatalogueTest {

    private static final String UNKNOWN_PATH = "GET /no-such-path-3f9c/of-this-service/nor-below";

    private static final String DOCUMENT = "GET /customers/{customerId}/documents/{documentId}";

    /** What is found of each fault. Two rules stand where the fault breaks two promises. */
    static final Map<Fault, Set<Found>> FOUND = Map.ofEntries(
            entry(AUTHOR_READ_WITH_UNDECLARED_STATUS, broken("success-status-is-declared", "GET /authors/{authorId}")),
            entry(BOOK_LIST_AS_PLAIN_TEXT, broken("media-type-is-declared", "GET /books")),
            entry(BOOK_WITHOUT_TITLE, broken("content-keeps-declared-schema", "GET /books/{bookId}")),
            entry(BOOK_PRICE_AS_STRING, broken("content-keeps-declared-schema", "PUT /books/{bookId}")),
            entry(BOOK_WITHOUT_ETAG, broken("required-header-is-sent", "GET /books/{bookId}")),
            // 200 is not declared, not what a create should be answered with, and Location means nothing on it.
            entry(
                    CREATED_AS_200,
                    Set.of(
                            Found.of("create-is-answered-created", "POST /authors"),
                            Found.of("success-status-is-declared", "POST /authors"),
                            Found.of("location-stands-where-it-leads", "POST /authors"))),
            // What HTTP recommends, and what this document promises beyond it.
            entry(
                    CREATED_WITHOUT_LOCATION,
                    Set.of(
                            Found.of("created-by-post-has-location", "POST /authors"),
                            Found.of("required-header-is-sent", "POST /authors"))),
            entry(CREATED_AT_DEAD_LOCATION, broken("location-leads-to-what-was-created", "POST /authors")),
            entry(CREATED_AT_ANOTHER_AUTHOR, broken("location-leads-to-what-was-created", "POST /authors")),
            entry(CREATED_AT_THE_COLLECTION, broken("created-location-leads-to-the-new", "POST /authors")),
            // What is created or replaced, and read again.
            entry(
                    AUTHOR_READ_WITHOUT_WEBSITE,
                    broken("what-was-sent-is-read-back", "POST /authors", "PUT /authors/{authorId}")),
            entry(CREATED_AUTHOR_NOT_LISTED, broken("created-is-listed", "POST /authors")),
            entry(
                    BORN_CHANGED_WHEN_STORED,
                    broken("what-was-sent-is-read-back", "POST /authors", "PUT /authors/{authorId}")),
            entry(REFUSED_AUTHOR_KEPT, broken("refused-write-changes-nothing", "POST /authors")),
            entry(REFUSED_CHANGE_KEPT, broken("refused-write-changes-nothing", "PUT /authors/{authorId}")),
            entry(PUT_KEEPS_WHAT_IS_LEFT_OUT, broken("put-leaves-out-what-is-left-out", "PUT /authors/{authorId}")),
            entry(PUT_ADDS_UP, broken("put-twice-is-put-once", "PUT /authors/{authorId}")),
            entry(PUT_TAGGED_THOUGH_CHANGED, broken("put-validator-means-stored-as-sent", "PUT /authors/{authorId}")),
            entry(PUT_IGNORES_NONE_MATCH, broken("none-match-stops-put", "PUT /books/{bookId}")),
            entry(ORDER_TAKES_ITS_CUSTOMER, broken("service-owned-member-is-not-taken", "POST /orders")),
            // A second create of the same.
            entry(DUPLICATE_ACCEPTED, broken("duplicate-is-a-conflict", "POST /authors")),
            entry(DUPLICATE_AS_422, broken("duplicate-is-a-conflict", "POST /authors")),
            entry(DUPLICATE_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            // A second delete, and what else is left of what was deleted.
            entry(DELETED_TWICE_FAILS, broken("client-fault-is-no-server-error", "DELETE /books/{bookId}")),
            entry(DELETED_TWICE_AS_400, broken("deleting-again-is-harmless", "DELETE /books/{bookId}")),
            entry(DELETED_BOOK_STILL_HEADED, broken("deleted-is-not-found", "DELETE /books/{bookId}")),
            entry(DELETED_BOOK_STILL_LISTED, broken("deleted-is-not-listed", "DELETE /books/{bookId}")),
            entry(
                    DELETED_CUSTOMERS_DOCUMENTS_READ,
                    broken("parts-of-deleted-are-not-found", "DELETE /customers/{customerId}")),
            entry(DELETED_BOOK_STILL_READ, broken("deleted-is-not-found", "DELETE /books/{bookId}")),
            entry(DELETED_BOOK_READ_FAILS, broken("deleted-is-not-found", "DELETE /books/{bookId}")),
            // It is not said to be gone, and GET is answered with nothing.
            entry(
                    DELETED_BOOK_READ_AS_204,
                    Set.of(
                            Found.of("deleted-is-not-found", "DELETE /books/{bookId}"),
                            Found.of("get-is-not-answered-with-no-content", "DELETE /books/{bookId}"))),
            entry(UNKNOWN_AUTHOR_AS_NULL, broken("unknown-id-is-not-found", "GET /authors/{authorId}")),
            entry(UNKNOWN_AUTHOR_FAILS, broken("client-fault-is-no-server-error", "GET /authors/{authorId}")),
            // An id that is no number is answered 400, too.
            entry(
                    UNKNOWN_AUTHOR_AS_400,
                    Set.of(
                            Found.of("unknown-id-is-not-found", "GET /authors/{authorId}"),
                            Found.of("malformed-id-has-one-status", "GET /authors/{authorId}"))),
            entry(MALFORMED_JSON_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(MALFORMED_JSON_AS_422, broken("unprocessable-content-was-readable", "POST /authors")),
            entry(MALFORMED_JSON_ACCEPTED, broken("malformed-json-is-a-bad-request", "POST /authors")),
            // content that is not JSON, or hardly
            entry(SINGLE_QUOTES_ACCEPTED, broken("nearly-json-is-a-bad-request", "POST /authors")),
            entry(SINGLE_QUOTES_FAIL, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(NAME_TWICE_ACCEPTED, broken("name-stands-once", "POST /authors")),
            entry(HALF_CHARACTER_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(NO_CONTENT_ACCEPTED, broken("missing-content-is-refused", "POST /authors")),
            entry(NO_CONTENT_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            // an invalid parameter
            entry(INVALID_PARAMETER_IGNORED, broken("invalid-parameter-is-refused", "GET /books")),
            entry(INVALID_PARAMETER_FAILS, broken("client-fault-is-no-server-error", "GET /books")),
            entry(IMPOSSIBLE_PAGE_FAILS, broken("client-fault-is-no-server-error", "GET /books")),
            entry(UNKNOWN_PARAMETER_FAILS, broken("client-fault-is-no-server-error", "GET /books")),
            entry(LINE_BREAK_REFLECTED, broken("line-break-ends-no-field", "GET /books")),
            // a malformed id
            entry(MALFORMED_ID_ACCEPTED, broken("malformed-id-is-refused", "GET /authors/{authorId}")),
            entry(MALFORMED_ID_FAILS, broken("client-fault-is-no-server-error", "GET /authors/{authorId}")),
            entry(LONG_ID_CUT, broken("extreme-id-is-another-id", "GET /orders/{orderId}")),
            entry(INVALID_FIELD_ACCEPTED, broken("invalid-field-is-refused", "POST /authors")),
            entry(INVALID_FIELD_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(INVALID_FIELD_AS_400, broken("invalid-content-has-one-status", "POST /authors")),
            entry(INVALID_FIELD_NOT_NAMED, broken("invalid-field-is-named", "POST /authors")),
            entry(INVALID_FIELD_MISNAMED, broken("invalid-field-is-named", "POST /authors")),
            entry(ONE_OF_TWO_FIELDS_NAMED, broken("all-invalid-fields-are-named", "POST /authors")),
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
            // credentials that count for nothing
            entry(BAD_TOKEN_WITHOUT_ERROR_ATTRIBUTE, broken("refused-token-is-named", "GET /orders")),
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
            entry(CHALLENGE_OF_ANOTHER_SCHEME, broken("challenge-offers-declared-scheme", "GET /orders")),
            // what comes first
            entry(CONTENT_BEFORE_CREDENTIALS, broken("credentials-come-before-content", "POST /orders")),
            entry(ID_BEFORE_CREDENTIALS, broken("credentials-come-before-content", "GET /orders/{orderId}")),
            entry(
                    PRECONDITION_BEFORE_CREDENTIALS,
                    broken("precondition-yields-to-refusal", "DELETE /orders/{orderId}")),
            entry(CONTENT_BEFORE_RIGHTS, broken("rights-come-before-content", "POST /customers")),
            // rights
            entry(INSUFFICIENT_ROLE_AS_401, broken("insufficient-rights-are-forbidden", "GET /customers")),
            entry(FORBIDDEN_WITHOUT_ERROR_ATTRIBUTE, broken("insufficient-scope-is-named", "GET /customers")),
            entry(FOREIGN_ORDER_CANCELLED, broken("hidden-thing-is-not-changed", "DELETE /orders/{orderId}")),
            entry(REFUSED_ORDER_CANCELLED, broken("unauthorized-write-changes-nothing", "DELETE /orders/{orderId}")),
            // The document does not know 403 either.
            entry(
                    CONCEALED_DOCUMENT_AS_403,
                    Set.of(
                            Found.of("concealed-thing-looks-like-none", DOCUMENT),
                            Found.of("error-status-is-declared", DOCUMENT))),
            entry(CONCEALED_DOCUMENT_AS_412, broken("concealed-thing-looks-like-none", DOCUMENT)),
            entry(CONCEALED_DOCUMENT_WITH_ETAG, broken("concealed-thing-looks-like-none", DOCUMENT)),
            entry(
                    ORDERS_CACHED_PUBLICLY,
                    broken("authenticated-response-is-not-shared", "GET /orders", "HEAD /orders")),
            entry(UNSUPPORTED_MEDIA_TYPE_ACCEPTED, broken("undeclared-media-type-is-unsupported", "POST /authors")),
            entry(UNSUPPORTED_MEDIA_TYPE_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(UNSUPPORTED_MEDIA_TYPE_AS_400, broken("undeclared-media-type-is-unsupported", "POST /authors")),
            entry(
                    UNSUPPORTED_MEDIA_TYPE_WITHOUT_ACCEPT,
                    broken("unsupported-media-type-names-accepted", "POST /authors")),
            entry(UNSUPPORTED_MEDIA_TYPE_NAMES_ANOTHER, broken("accepted-types-are-those-declared", "POST /authors")),
            entry(CONTENT_WITHOUT_TYPE_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(CONTENT_CODING_IGNORED, broken("unknown-content-coding-is-unsupported", "POST /authors")),
            entry(CONTENT_CODING_REFUSED_AS_TYPE, broken("unsupported-coding-names-accepted", "POST /authors")),
            entry(NOTHING_ACCEPTABLE_AS_400, broken("nothing-acceptable-is-told", "GET /authors")),
            entry(NOTHING_ACCEPTABLE_FAILS, broken("client-fault-is-no-server-error", "GET /authors")),
            entry(UNDECLARED_METHOD_ACCEPTED, refusedMethods("undeclared-method-is-not-allowed")),
            entry(UNDECLARED_METHOD_AS_404, refusedMethods("undeclared-method-is-not-allowed")),
            entry(METHOD_NOT_ALLOWED_WITHOUT_ALLOW, refusedMethods("method-not-allowed-lists-methods")),
            entry(ALLOW_LISTS_REFUSED_METHOD, refusedMethods("allow-omits-refused-method")),
            entry(ALLOW_FORGETS_DECLARED_METHOD, refusedMethods("allow-lists-what-is-declared")),
            entry(OPTIONS_AS_404, broken("undeclared-method-is-not-allowed", "OPTIONS /authors")),
            entry(OPTIONS_FORGET_DECLARED_METHOD, broken("allow-lists-what-is-declared", "OPTIONS /authors")),
            entry(METHOD_OVERRIDE_HONOURED, broken("get-cannot-be-overridden", "GET /authors")),
            entry(CREDENTIALS_BEFORE_METHOD, broken("method-and-credentials-are-checked-in-one-order", "*")),
            // another spelling
            entry(ORDERS_OPEN_BEHIND_A_SLASH, broken("credentials-are-needed-in-any-spelling", "GET /orders")),
            entry(SPELLING_FAILS, broken("client-fault-is-no-server-error", "GET /orders")),
            entry(HEAD_REFUSED, broken("head-is-like-get", "HEAD /authors")),
            entry(HEAD_WITH_ANOTHER_STATUS, broken("head-is-like-get", "HEAD /authors")),
            entry(HEAD_WITH_ANOTHER_MEDIA_TYPE, broken("head-is-like-get", "HEAD /authors")),
            entry(HEAD_WITH_ANOTHER_LENGTH, broken("head-is-like-get", "HEAD /authors")),
            // reading, redirects, conditions, ranges and caches
            entry(EMPTY_SEARCH_AS_404, broken("empty-collection-is-an-empty-list", "GET /search")),
            entry(EMPTY_SEARCH_AS_204, broken("empty-collection-is-an-empty-list", "GET /search")),
            entry(EMPTY_SEARCH_AS_NULL, broken("empty-collection-is-an-empty-list", "GET /search")),
            // HEAD then also says of a deleted author that there is one.
            entry(
                    HEAD_OF_UNKNOWN_AUTHOR_AS_200,
                    Set.of(
                            Found.of("head-of-a-refusal-is-like-get", "HEAD /authors/{authorId}"),
                            Found.of("deleted-is-not-found", "DELETE /authors/{authorId}"))),
            entry(REDIRECT_TO_NOWHERE, broken("redirect-leads-to-an-answer", "GET /info")),
            entry(REDIRECT_IN_CIRCLES, broken("redirect-leads-to-an-answer", "GET /info")),
            entry(REDIRECT_WITHOUT_END, broken("redirect-needs-few-hops", "GET /info")),
            entry(DEPRECATION_NOT_TOLD, broken("deprecated-operation-says-so", "GET /info")),
            entry(ERROR_CACHED, broken("not-found-is-not-kept", "GET /books/{bookId}")),
            entry(ETAG_CHANGES_WITH_EVERY_READ, broken("unchanged-content-keeps-its-tag", "GET /books/{bookId}")),
            // A name that is another at every read is not the one that was sent, either.
            entry(
                    STRONG_TAG_FOR_TWO_CONTENTS,
                    Set.of(
                            Found.of("strong-tag-names-one-content", "GET /customers/{customerId}"),
                            Found.of("what-was-sent-is-read-back", "POST /customers"),
                            Found.of("what-was-sent-is-read-back", "PUT /customers/{customerId}"),
                            Found.of("put-twice-is-put-once", "PUT /customers/{customerId}"))),
            entry(TAG_KEPT_AFTER_CHANGE, broken("changed-content-has-another-tag", "PUT /books/{bookId}")),
            entry(READ_COUNTS_ITSELF, broken("read-changes-nothing", "GET /orders")),
            entry(WEAK_FORM_NOT_RECOGNISED, broken("current-tag-is-not-modified", "GET /books/{bookId}")),
            entry(
                    NOT_MODIFIED_WITHOUT_CACHE_CONTROL,
                    broken("not-modified-has-the-fields-of-ok", "GET /books/{bookId}")),
            entry(DATE_OUTWEIGHS_TAG, broken("tag-outweighs-date", "GET /books/{bookId}")),
            entry(MALFORMED_DATE_REFUSED, broken("malformed-condition-date-is-ignored", "GET /books/{bookId}")),
            entry(CONDITION_BEFORE_EXISTENCE, broken("precondition-gives-way-to-refusal", "GET /books/{bookId}")),
            entry(STALE_TAG_IGNORED, broken("stale-tag-stops-the-change", "PUT /books/{bookId}")),
            entry(
                    STALE_TAG_DELETES_ALL_THE_SAME,
                    broken("refused-precondition-changes-nothing", "DELETE /books/{bookId}")),
            entry(WEAK_TAG_MATCHES, broken("weak-tag-stops-the-change", "PUT /books/{bookId}")),
            entry(
                    MISSING_CONDITION_ACCEPTED,
                    broken("missing-precondition-is-required", "PUT /customers/{customerId}")),
            entry(RANGE_IGNORED, broken("declared-range-is-honoured", "GET /about")),
            entry(RANGE_OF_OTHER_OCTETS, broken("part-is-what-was-asked-for", "GET /about")),
            entry(RANGE_BEYOND_THE_END_AS_200, broken("range-beyond-the-end-is-not-satisfiable", "GET /about")),
            entry(UNKNOWN_RANGE_UNIT_REFUSED, broken("unknown-range-unit-is-ignored", "GET /about")),
            entry(STALE_RANGE_CONDITION_IGNORED, broken("stale-range-condition-gives-the-whole", "GET /about")),
            entry(CODED_UNDER_THE_SAME_TAG, broken("coded-content-has-another-tag", "GET /about")),
            entry(CODED_WITHOUT_VARY, broken("vary-names-what-the-response-depends-on", "GET /about")),
            entry(TRANSLATED_WITHOUT_VARY, broken("vary-names-what-the-response-depends-on", "GET /about")),
            entry(PREFERENCE_DENIED, broken("applied-preference-is-applied", "PUT /customers/{customerId}")),
            entry(FOREIGN_ORIGIN_TRUSTED, broken("foreign-origin-gets-no-credentials", "GET /books")),
            entry(ORIGIN_REPEATED_WITHOUT_VARY, broken("vary-names-what-the-response-depends-on", "GET /books")),
            entry(ERROR_HIDDEN_FROM_PAGES, broken("refusal-is-readable-across-origins", "GET /books/{bookId}")),
            entry(ETAG_HIDDEN_FROM_PAGES, broken("declared-fields-are-exposed", "GET /books/{bookId}")),
            entry(PREFLIGHT_NEEDS_CREDENTIALS, broken("preflight-lets-declared-methods-in", "OPTIONS /books")),
            entry(PREFLIGHT_FORGETS_METHOD, broken("preflight-lets-declared-methods-in", "OPTIONS /books/{bookId}")),
            entry(SNIFFING_ALLOWED, broken("content-type-is-not-guessed", "GET /books")),
            entry(UNKNOWN_PATH_AS_HTML, broken("error-body-is-machine-readable", UNKNOWN_PATH)),
            entry(UNKNOWN_PATH_FAILS, broken("client-fault-is-no-server-error", UNKNOWN_PATH)),
            entry(UNKNOWN_PATH_AS_200, broken("unknown-path-is-not-found", UNKNOWN_PATH)),
            // What HTTP recommends, and what this document promises beyond it.
            entry(
                    RATE_LIMITED_WITHOUT_RETRY_AFTER,
                    Set.of(
                            Found.of("too-many-requests-tells-when-to-retry", "GET /search"),
                            Found.of("required-header-is-sent", "GET /search"))),
            entry(
                    UNAVAILABLE_WITHOUT_RETRY_AFTER,
                    Set.of(
                            Found.of("service-unavailable-tells-when-to-retry", "GET /books"),
                            Found.of("required-header-is-sent", "GET /books"))),
            entry(RETRY_AFTER_MALFORMED, broken("retry-after-is-seconds-or-a-date", "GET /search")),
            entry(RETRY_AFTER_CONTRADICTS_BODY, broken("body-retry-after-agrees-with-header", "GET /search")),
            entry(LIMITED_SEARCH_AS_503, broken("burst-is-too-many-requests", "GET /search")),
            entry(RETRY_AFTER_TOO_SHORT, broken("retry-after-is-honoured", "GET /search")),
            entry(REFUSED_SEARCHES_EXTEND_THE_WAIT, broken("refused-requests-do-not-extend-the-wait", "GET /search")),
            entry(SEARCHES_COUNTED_UP, broken("remainder-counts-down", "GET /search")),
            entry(OVERSIZED_CONTENT_FAILS, broken("client-fault-is-no-server-error", "POST /books")),
            entry(LONG_URI_FAILS, broken("client-fault-is-no-server-error", "GET /books")),
            entry(LARGE_HEADER_SECTION_FAILS, broken("client-fault-is-no-server-error", "GET /books")),
            // Other probes put what stands for no text into paths and queries, too.
            entry(
                    UNDECODABLE_PATH_FAILS,
                    Set.of(
                            Found.of("client-fault-is-no-server-error", "GET /%FF%FE"),
                            Found.of("client-fault-is-no-server-error", "GET /books/{bookId}"),
                            Found.of("client-fault-is-no-server-error", "GET /customers/{customerId}/documents"))),
            // Not the declared content, and not the form of the other errors. A book is also missing where it was
            // deleted before.
            entry(
                    ERROR_NOT_IN_THE_ENVELOPE,
                    Set.of(
                            Found.of("content-keeps-declared-schema", "GET /books/{bookId}"),
                            Found.of("one-error-shape-everywhere", "GET /books/{bookId}"),
                            Found.of("one-error-shape-everywhere", "DELETE /books/{bookId}"))),
            // What holds of one answer, and not of all of them together. A book is also missing where it was deleted.
            entry(
                    REQUEST_ID_NOT_OF_THE_HEADER,
                    broken("request-id-is-that-of-the-header", "GET /books/{bookId}", "DELETE /books/{bookId}")),
            // It is not declared either.
            entry(
                    INVALID_PARAMETER_AS_422,
                    Set.of(
                            Found.of("invalid-parameter-has-one-status", "GET /books"),
                            Found.of("error-status-is-declared", "GET /books"))),
            entry(NO_CONTENT_AS_422, broken("missing-content-has-one-status", "POST /authors")),
            entry(MALFORMED_ID_AS_400, broken("malformed-id-has-one-status", "GET /authors/{authorId}")),
            // It is not declared either.
            entry(
                    UNKNOWN_AUTHOR_AS_410,
                    Set.of(
                            Found.of("unknown-id-has-one-status", "GET /authors/{authorId}"),
                            Found.of("error-status-is-declared", "GET /authors/{authorId}"))),
            entry(DELETED_BOOK_READ_AS_410, broken("read-after-delete-has-one-status", "DELETE /books/{bookId}")),
            entry(DELETED_TWICE_AS_204, broken("deleted-again-has-one-status", "DELETE /books/{bookId}")),
            entry(
                    ERROR_CODE_OF_ANOTHER_STATUS,
                    broken("error-code-has-one-status", "GET /authors/{authorId}", "DELETE /authors/{authorId}")),
            entry(ERROR_CODE_SPELLED_DIFFERENTLY, broken("error-codes-are-spelled-alike", UNKNOWN_PATH)),
            entry(REQUEST_ID_NOWHERE, broken("every-error-names-its-request", UNKNOWN_PATH)),
            entry(REQUEST_ID_ALWAYS_THE_SAME, broken("request-id-is-unique", "DELETE /books/{bookId}")),
            entry(REQUEST_ID_TOO_LONG, broken("request-id-is-short", UNKNOWN_PATH)),
            entry(CHALLENGE_OF_ANOTHER_REALM, broken("challenge-is-the-same-everywhere", "GET /orders")),
            entry(REQUEST_ID_MISSING, broken("content-keeps-declared-schema", "GET /books/{bookId}")),
            // A book is also missing where it was deleted before.
            entry(
                    STACK_TRACE_SHOWN,
                    broken("response-shows-no-stack-trace", "GET /books/{bookId}", "DELETE /books/{bookId}")),
            entry(
                    SQL_SHOWN,
                    broken("response-shows-no-database-message", "GET /books/{bookId}", "DELETE /books/{bookId}")));

    /** What only shows where the service is loaded or closed on purpose. */
    private static final Set<Fault> STRESSED = Set.of(
            RATE_LIMITED_WITHOUT_RETRY_AFTER,
            RETRY_AFTER_MALFORMED,
            RETRY_AFTER_CONTRADICTS_BODY,
            UNAVAILABLE_WITHOUT_RETRY_AFTER,
            LIMITED_SEARCH_AS_503,
            RETRY_AFTER_TOO_SHORT,
            REFUSED_SEARCHES_EXTEND_THE_WAIT,
            SEARCHES_COUNTED_UP,
            OVERSIZED_CONTENT_FAILS,
            LONG_URI_FAILS,
            LARGE_HEADER_SECTION_FAILS);

    static DeclaredApi api;

    @BeforeAll
    static void readDocument() {
        api = Crawls.api("classpath:bookshop/openapi.yaml");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void isFoundAndNothingElseIs(Fault fault) {
        CrawlResult result = STRESSED.contains(fault)
                ? StressCrawl.of(api, new RateLimit(20, window(fault)), fault)
                : Crawls.ofBookshop(api, fault);

        assertThat(Found.in(result)).as(fault.description()).isEqualTo(FOUND.get(fault));
        assertThat(result.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void everyFaultIsFound() {
        assertThat(FOUND).containsOnlyKeys(Fault.values());
    }

    /** Longer than a crawl waits, where that matters. */
    private static Duration window(Fault fault) {
        return Duration.ofSeconds(fault == RETRY_AFTER_TOO_SHORT ? 10 : 1);
    }

    private static Set<Found> broken(String rule, String operation) {
        return Set.of(Found.of(rule, operation));
    }

    private static Set<Found> broken(String rule, String operation, String another) {
        return Set.of(Found.of(rule, operation), Found.of(rule, another));
    }

    private static Set<Found> refusedMethods(String rule) {
        return Set.of(
                Found.of(rule, "TRACE /authors"),
                Found.of(rule, "PUT /authors"),
                Found.of(rule, "PATCH /authors"),
                Found.of(rule, "DELETE /authors"));
    }
}
