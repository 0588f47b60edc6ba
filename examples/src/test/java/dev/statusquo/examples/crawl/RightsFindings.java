package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.RightsFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.RightsFault}. Two rules stand where one breaks two promises. */
final class RightsFindings {

    private static final String DOCUMENT = "GET /customers/{customerId}/documents/{documentId}";

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(CONTENT_BEFORE_CREDENTIALS, broken("credentials-come-before-content", "POST /orders")),
            entry(ID_BEFORE_CREDENTIALS, broken("credentials-come-before-content", "GET /orders/{orderId}")),
            entry(
                    PRECONDITION_BEFORE_CREDENTIALS,
                    broken("precondition-yields-to-refusal", "DELETE /orders/{orderId}")),
            entry(CONTENT_BEFORE_RIGHTS, broken("rights-come-before-content", "POST /customers")),
            entry(FORBIDDEN_WITHOUT_ERROR_ATTRIBUTE, broken("insufficient-scope-is-named", "GET /customers")),
            entry(FOREIGN_ORDER_CANCELLED, broken("hidden-thing-is-not-changed", "DELETE /orders/{orderId}")),
            entry(REFUSED_ORDER_CANCELLED, broken("unauthorized-write-changes-nothing", "DELETE /orders/{orderId}")),
            entry(CONCEALED_DOCUMENT_AS_412, broken("concealed-thing-looks-like-none", DOCUMENT)),
            entry(CONCEALED_DOCUMENT_WITH_ETAG, broken("concealed-thing-looks-like-none", DOCUMENT)),
            entry(
                    ORDERS_CACHED_PUBLICLY,
                    broken("authenticated-response-is-not-shared", "GET /orders", "HEAD /orders")));

    private RightsFindings() {}
}
