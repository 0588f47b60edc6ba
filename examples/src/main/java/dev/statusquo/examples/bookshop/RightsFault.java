package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.concealedAs;
import static dev.statusquo.examples.bookshop.Spoiler.concealedWith;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.noContent;
import static dev.statusquo.examples.bookshop.Spoiler.readFirst;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;

/** What goes wrong with rights, and with the order in which a request is refused. */
public enum RightsFault implements Fault {
    // what comes first
    CONTENT_BEFORE_CREDENTIALS(
            "POST /orders 401",
            "An order that is no JSON answers 400, whoever sends it.",
            readFirst().onCode("authentication_required")),
    ID_BEFORE_CREDENTIALS(
            "GET /orders/{orderId} 401",
            "An order that never was answers 404, whoever asks.",
            refuse(Problems.notFound()).whereNoOrderIs()),
    PRECONDITION_BEFORE_CREDENTIALS(
            "DELETE /orders/{orderId} 401",
            "A precondition on an order that does not hold answers 412, whoever asks.",
            refuse(Problems.preconditionFailed()).onPrecondition()),
    CONTENT_BEFORE_RIGHTS(
            "POST /customers 403", "A customer that is no JSON answers 400 to a reader, too.", readFirst()),
    // rights
    FORBIDDEN_WITHOUT_ERROR_ATTRIBUTE(
            "GET /customers 403",
            "A reader who lists the customers is challenged without an error attribute.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop\"")),
    FOREIGN_ORDER_CANCELLED(
            "DELETE /orders/{orderId} 404",
            "A reader cancels somebody else's order, which they cannot read.",
            noContent().cancelling()),
    REFUSED_ORDER_CANCELLED(
            "DELETE /orders/{orderId} 401",
            "An order is cancelled by a request that is answered 401.",
            (call, sound, scene) -> {
                scene.cancelled(call);
                return sound;
            }),
    CONCEALED_DOCUMENT_AS_412(
            "PUT /customers/{customerId}/documents/{documentId} 404",
            "A precondition on someone else's document answers 412, on one that never was 404.",
            concealedAs(Problems.preconditionFailed()).onPrecondition()),
    CONCEALED_DOCUMENT_WITH_ETAG(
            "GET /customers/{customerId}/documents/{documentId} 404",
            "The 404 for someone else's document has an ETag, the one for none has not.",
            concealedWith("ETag", "\"v1\"")),
    ORDERS_CACHED_PUBLICLY(
            "GET /orders 200",
            "The list of one's own orders may be kept by a shared cache.",
            header("Cache-Control", "public, max-age=600"));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    RightsFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
