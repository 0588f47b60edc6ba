package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.ContentFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.ContentFault}. Two rules stand where one breaks two promises. */
final class ContentFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(MALFORMED_JSON_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(MALFORMED_JSON_AS_422, broken("unprocessable-content-was-readable", "POST /authors")),
            entry(MALFORMED_JSON_ACCEPTED, broken("malformed-json-is-a-bad-request", "POST /authors")),
            entry(SINGLE_QUOTES_ACCEPTED, broken("nearly-json-is-a-bad-request", "POST /authors")),
            entry(SINGLE_QUOTES_FAIL, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(NAME_TWICE_ACCEPTED, broken("name-stands-once", "POST /authors")),
            entry(HALF_CHARACTER_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(NO_CONTENT_ACCEPTED, broken("missing-content-is-refused", "POST /authors")),
            entry(NO_CONTENT_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(INVALID_FIELD_ACCEPTED, broken("invalid-field-is-refused", "POST /authors")),
            entry(INVALID_FIELD_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(INVALID_FIELD_AS_400, broken("invalid-content-has-one-status", "POST /authors")),
            entry(INVALID_FIELD_NOT_NAMED, broken("invalid-field-is-named", "POST /authors")),
            entry(INVALID_FIELD_MISNAMED, broken("invalid-field-is-named", "POST /authors")),
            entry(ONE_OF_TWO_FIELDS_NAMED, broken("all-invalid-fields-are-named", "POST /authors")),
            entry(UNSUPPORTED_MEDIA_TYPE_ACCEPTED, broken("undeclared-media-type-is-unsupported", "POST /authors")),
            entry(UNSUPPORTED_MEDIA_TYPE_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(UNSUPPORTED_MEDIA_TYPE_AS_400, broken("undeclared-media-type-is-unsupported", "POST /authors")),
            entry(
                    UNSUPPORTED_MEDIA_TYPE_WITHOUT_ACCEPT,
                    broken("unsupported-media-type-names-accepted", "POST /authors")),
            entry(UNSUPPORTED_MEDIA_TYPE_NAMES_ANOTHER, broken("accepted-types-are-those-declared", "POST /authors")),
            entry(CONTENT_WITHOUT_TYPE_FAILS, broken("client-fault-is-no-server-error", "POST /authors")),
            entry(SUFFIXED_MEDIA_TYPE_FAILS, broken("client-fault-is-no-server-error", "POST /books")),
            entry(CONTENT_CODING_IGNORED, broken("unknown-content-coding-is-unsupported", "POST /authors")),
            entry(CONTENT_CODING_REFUSED_AS_TYPE, broken("unsupported-coding-names-accepted", "POST /authors")),
            entry(NOTHING_ACCEPTABLE_AS_400, broken("nothing-acceptable-is-told", "GET /authors")),
            entry(NOTHING_ACCEPTABLE_FAILS, broken("client-fault-is-no-server-error", "GET /authors")));

    private ContentFindings() {}
}
