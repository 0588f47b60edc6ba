package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Aftermath.emptyBelowTheDeleted;
import static dev.statusquo.examples.bookshop.Aftermath.withTheDeleted;
import static dev.statusquo.examples.bookshop.Spoiler.internalError;
import static dev.statusquo.examples.bookshop.Spoiler.lastSeen;
import static dev.statusquo.examples.bookshop.Spoiler.noContent;
import static dev.statusquo.examples.bookshop.Spoiler.ok;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;

import java.util.Map;

/** What goes wrong with deletes, and what is left of the deleted. */
public enum DeletionFault implements Fault {
    DELETED_BOOK_STILL_READ(
            "GET /books/{bookId} 404",
            "A book that was read or created can still be read after it is deleted.",
            lastSeen().afterDelete()),
    DELETED_BOOK_READ_FAILS(
            "GET /books/{bookId} 404",
            "Reading a deleted book answers 500.",
            internalError().afterDelete()),
    DELETED_BOOK_READ_AS_204(
            "GET /books/{bookId} 404",
            "Reading a deleted book answers 204.",
            noContent().afterDelete()),
    DELETED_TWICE_FAILS(
            "DELETE /books/{bookId} 404",
            "Deleting a book again answers 500.",
            internalError().afterDelete()),
    DELETED_TWICE_AS_400(
            "DELETE /books/{bookId} 404",
            "Deleting a book again answers 400.",
            refuse(Problems.badRequest()).afterDelete()),
    DELETED_BOOK_STILL_HEADED(
            "HEAD /books/{bookId} 404",
            "HEAD of a deleted book answers 200.",
            ok(Map.of()).afterDelete()),
    DELETED_BOOK_STILL_LISTED("GET /books 200", "The list of books shows deleted ones, too.", withTheDeleted()),
    DELETED_CUSTOMERS_DOCUMENTS_READ(
            "GET /customers/{customerId}/documents 404",
            "The documents of a deleted customer are an empty list.",
            emptyBelowTheDeleted());

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    DeletionFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
