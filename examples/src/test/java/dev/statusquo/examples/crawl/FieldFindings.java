package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.FieldFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static dev.statusquo.examples.crawl.Found.ofNews;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.FieldFault}. Two rules stand where one breaks two promises. */
final class FieldFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(NEWS_DATED_TWICE, ofNews("singleton-field-stands-on-one-line")),
            entry(EMPTY_MEMBER_OF_A_LIST, ofNews("list-field-has-no-empty-member")),
            entry(NEWS_CHANGED_YESTERDAY, ofNews("dates-are-http-dates")),
            entry(FIELD_OF_REQUESTS_SENT, ofNews("response-has-no-request-fields")),
            entry(TWO_COOKIES_ON_A_LINE, ofNews("cookie-stands-on-its-own-line")),
            entry(LANGUAGE_IS_A_WORD, ofNews("content-language-lists-languages")),
            entry(CONTENT_LOCATION_IS_NO_ADDRESS, ofNews("content-location-is-a-reference")),
            entry(RANGE_UNITS_MALFORMED, ofNews("accept-ranges-lists-units")),
            entry(UPGRADE_OF_NO_CONNECTION, ofNews("upgrade-is-named-in-connection")),
            entry(TRANSPORT_SECURITY_IN_THE_CLEAR, ofNews("strict-transport-security-is-sent-over-tls")),
            entry(
                    TRANSPORT_SECURITY_WITHOUT_TIME,
                    ofNews("strict-transport-security-is-sent-over-tls", "strict-transport-security-names-its-time")),
            entry(LINK_MALFORMED, ofNews("link-keeps-its-grammar")),
            entry(LINK_WITHOUT_RELATION, ofNews("link-names-its-relation")),
            entry(ALLOW_IS_NO_LIST, ofNews("allow-is-a-list-of-methods")),
            entry(ALLOW_IN_LOWER_CASE, ofNews("allow-uses-method-names")),
            entry(OPTIONS_WITHOUT_ALLOW, broken("options-lists-methods", "OPTIONS /news")),
            entry(PATCH_TYPES_MALFORMED, ofNews("accept-patch-lists-media-types")),
            entry(PATCH_TYPES_OF_NO_PATCH, ofNews("accept-patch-agrees-with-allow")),
            entry(DEPRECATED_AS_TRUE, ofNews("deprecation-is-a-date")),
            entry(SUNSET_SOON, ofNews("sunset-is-an-http-date")),
            entry(SUNSET_BEFORE_DEPRECATION, ofNews("sunset-is-not-before-deprecation")),
            entry(SUNSET_PAST, broken("sunset-lies-ahead", "GET /news")),
            entry(SERVER_TELLS_ITS_VERSION, ofNews("server-tells-no-version")),
            entry(FRAMEWORK_TOLD, ofNews("response-tells-no-framework")));

    private FieldFindings() {}
}
