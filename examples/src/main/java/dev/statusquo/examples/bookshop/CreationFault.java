package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Aftermath.addingUp;
import static dev.statusquo.examples.bookshop.Aftermath.customerAsSent;
import static dev.statusquo.examples.bookshop.Aftermath.ignoringNoneMatch;
import static dev.statusquo.examples.bookshop.Aftermath.keepingWhatIsLeftOut;
import static dev.statusquo.examples.bookshop.Aftermath.keptThoughRefused;
import static dev.statusquo.examples.bookshop.Aftermath.renamedThoughRefused;
import static dev.statusquo.examples.bookshop.Aftermath.withoutTheNew;
import static dev.statusquo.examples.bookshop.Spoiler.createdAuthor;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.internalError;
import static dev.statusquo.examples.bookshop.Spoiler.member;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;
import static dev.statusquo.examples.bookshop.Spoiler.status;
import static dev.statusquo.examples.bookshop.Spoiler.without;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

import java.util.Map;

/** What goes wrong with creates and replacements, and what they leave behind. */
public enum CreationFault implements Fault {
    // create
    CREATED_AS_200("POST /authors 201", "Creating an author answers 200.", status(200)),
    CREATED_WITHOUT_LOCATION(
            "POST /authors 201", "Creating an author answers 201 without Location.", withoutHeader("Location")),
    CREATED_AT_DEAD_LOCATION(
            "POST /authors 201",
            "The Location of a created author leads to 404.",
            header("Location", "/authors/999999999")),
    CREATED_AT_ANOTHER_AUTHOR(
            "POST /authors 201",
            "The Location of a created author leads to another author.",
            header("Location", "/authors/1")),
    VALID_AUTHOR_REFUSED(
            "POST /authors 201",
            "An author with a website is refused, which the schema allows.",
            refuse(Problems.validationFailed(Map.of("website", "Is not wanted.")))
                    .where(call -> call.sent().contains("website"))),
    CREATED_AT_THE_COLLECTION(
            "POST /authors 201",
            "The Location of a created author leads to the list of authors.",
            header("Location", "/authors")),
    // what a create or replace leaves behind
    AUTHOR_READ_WITHOUT_WEBSITE(
            "GET /authors/{authorId} 200", "An author is read without the website that was sent.", without("website")),
    CREATED_AUTHOR_NOT_LISTED("GET /authors 200", "The list of authors lacks every new one.", withoutTheNew()),
    BORN_CHANGED_WHEN_STORED(
            "GET /authors/{authorId} 200", "An author is read with another year of birth.", member("born", 1492)),
    REFUSED_AUTHOR_KEPT("POST /authors 422", "An author who is refused is there all the same.", keptThoughRefused()),
    REFUSED_CHANGE_KEPT(
            "PUT /authors/{authorId} 422", "A replacement that is refused renames the author.", renamedThoughRefused()),
    PUT_KEEPS_WHAT_IS_LEFT_OUT(
            "PUT /authors/{authorId} 200",
            "A replacement of an author without a year of birth keeps the one from before.",
            keepingWhatIsLeftOut()),
    PUT_ADDS_UP(
            "PUT /authors/{authorId} 200",
            "The same replacement of an author a second time makes them a year older.",
            addingUp()),
    PUT_TAGGED_THOUGH_CHANGED(
            "PUT /authors/{authorId} 200",
            "A replaced author comes with an ETag, though it is stored with an id that was not sent.",
            header("ETag", "\"v2\"")),
    PUT_IGNORES_NONE_MATCH(
            "PUT /books/{bookId} 412",
            "A replacement of a book with If-None-Match is answered as done.",
            ignoringNoneMatch()),
    ORDER_TAKES_ITS_CUSTOMER("POST /orders 422", "Whoever orders may say who is the customer.", customerAsSent()),
    // a duplicate
    DUPLICATE_ACCEPTED("POST /authors 409", "A second author of the same name is created.", createdAuthor()),
    DUPLICATE_AS_422(
            "POST /authors 409",
            "A second author of the same name answers 422.",
            refuse(Problems.validationFailed(Map.of("name", "Is taken.")))),
    DUPLICATE_FAILS("POST /authors 409", "A second author of the same name answers 500.", internalError());

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    CreationFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
