package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.body;
import static dev.statusquo.examples.bookshop.Spoiler.countingReads;
import static dev.statusquo.examples.bookshop.Spoiler.deletedBook;
import static dev.statusquo.examples.bookshop.Spoiler.freshTag;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.member;
import static dev.statusquo.examples.bookshop.Spoiler.notModified;
import static dev.statusquo.examples.bookshop.Spoiler.ok;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;
import static dev.statusquo.examples.bookshop.Spoiler.sentAgain;
import static dev.statusquo.examples.bookshop.Spoiler.status;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

import java.util.Map;

/** What goes wrong with validators, conditions and ranges. */
public enum ConditionFault implements Fault {
    // validators
    ETAG_CHANGES_WITH_EVERY_READ(
            "GET /books/{bookId} 200", "The ETag of an unchanged book is another at every read.", freshTag()),
    STRONG_TAG_FOR_TWO_CONTENTS(
            "GET /customers/{customerId} 200",
            "A customer has another name at every read, under one strong tag.",
            (call, sound, scene) ->
                    member("name", "Ann " + (1_000 + scene.next())).spoil(call, sound, scene)),
    TAG_KEPT_AFTER_CHANGE(
            "GET /books/{bookId} 200", "The ETag of a book stays when the book is replaced.", header("ETag", "\"v1\"")),
    READ_COUNTS_ITSELF(
            "GET /orders 200", "The list of orders counts how often it was read.", countingReads("quantity")),
    // a condition
    WEAK_FORM_NOT_RECOGNISED(
            "GET /books/{bookId} 304",
            "A book is sent again to who names its tag in the weak form.",
            sentAgain().onField("If-None-Match", "W/")),
    NOT_MODIFIED_WITHOUT_CACHE_CONTROL(
            "GET /books/{bookId} 304", "304 lacks the Cache-Control of 200.", withoutHeader("Cache-Control")),
    DATE_OUTWEIGHS_TAG(
            "GET /books/{bookId} 200",
            "A book counts as unchanged by its date although the tag is another.",
            notModified().onField("If-None-Match").onField("If-Modified-Since")),
    MALFORMED_DATE_REFUSED(
            "GET /books/{bookId} 200",
            "A condition that is no date is refused with 400.",
            refuse(Problems.badRequest()).onField("If-Modified-Since").unlessField("If-None-Match")),
    CONDITION_BEFORE_EXISTENCE(
            "GET /books/{bookId} 404",
            "A book that is not there is not modified.",
            notModified().onField("If-None-Match")),
    STALE_TAG_IGNORED(
            "PUT /books/{bookId} 412",
            "A book is replaced by who has seen an older one.",
            ok(Map.of()).onField("If-Match")),
    STALE_TAG_DELETES_ALL_THE_SAME(
            "DELETE /books/{bookId} 412",
            "A book that another was meant by is not deleted, says the answer.",
            deletedBook()),
    WEAK_TAG_MATCHES(
            "PUT /books/{bookId} 412",
            "A book is replaced on the word of a weak tag.",
            ok(Map.of()).onField("If-Match", "W/")),
    MISSING_CONDITION_ACCEPTED(
            "PUT /customers/{customerId} 428", "A customer is replaced without If-Match.", ok(Map.of())),
    // a range
    RANGE_IGNORED("GET /about 206", "A range is answered with everything.", (call, sound, scene) -> scene.about()),
    RANGE_OF_OTHER_OCTETS("GET /about 206", "A part is another than was asked for.", body("?")),
    RANGE_BEYOND_THE_END_AS_200(
            "GET /about 416",
            "A range beyond the end is answered with everything.",
            (call, sound, scene) -> scene.about()),
    UNKNOWN_RANGE_UNIT_REFUSED(
            "GET /about 200",
            "A range in an unknown unit is refused with 400.",
            refuse(Problems.badRequest()).onField("Range", "chapters")),
    STALE_RANGE_CONDITION_IGNORED(
            "GET /about 200",
            "A part of the new is sent to who has a part of the old.",
            status(206)
                    .and(header("Content-Range", "bytes 0-0/118"))
                    .and(body("{"))
                    .onField("If-Range"));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    ConditionFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
