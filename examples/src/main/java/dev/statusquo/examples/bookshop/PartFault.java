package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.body;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.notModified;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

/** What goes wrong with 304, 412, 428 and parts. */
public enum PartFault implements Fault {
    // a condition
    NOT_MODIFIED_WITHOUT_TAG(
            "GET /books/{bookId} 304", "A book that is not modified has no tag.", withoutHeader("ETag")),
    NOT_MODIFIED_OF_ANOTHER_TAG(
            "GET /books/{bookId} 304",
            "A book that is not modified has another tag than the one asked for.",
            header("ETag", "\"another\"")),
    NOT_MODIFIED_WITH_TYPE(
            "GET /books/{bookId} 304",
            "A book that is not modified has a media type.",
            header("Content-Type", "application/json").and(header("Content-Language", "en"))),
    KNOWN_TAG_AS_412(
            "GET /books/{bookId} 304", "A book whose tag is known answers 412.", refuse(Problems.preconditionFailed())),
    CHANGE_NOT_MODIFIED(
            "PUT /books/{bookId} 412",
            "A book that may not be replaced is not modified.",
            notModified().onField("If-None-Match")),
    CONDITION_NOT_SEEN(
            "PUT /customers/{customerId} 412",
            "A customer is replaced only with If-Match, says the answer to one with it.",
            refuse(Problems.preconditionRequired()).onField("If-Match")),
    // a part
    PART_WITHOUT_RANGE("GET /about 206", "A part does not say which it is.", withoutHeader("Content-Range")),
    PART_OF_A_MALFORMED_RANGE(
            "GET /about 206",
            "A part says which it is, and nobody can read it.",
            header("Content-Range", "bytes 0 to 9")),
    PART_OF_ANOTHER_LENGTH(
            "GET /about 206",
            "A part says that it is longer than it is.",
            header("Content-Range", "bytes 0-99/118").and(body("{"))),
    ONE_PART_AS_MANY(
            "GET /about 206",
            "One part is sent as a list of parts.",
            header("Content-Type", "multipart/byteranges; boundary=part")
                    .and(withoutHeader("Content-Range"))
                    .and(body("--part\r\nContent-Range: bytes 0-0/118\r\n\r\n{\r\n--part--\r\n"))),
    PARTS_WITH_A_RANGE(
            "GET /about 206",
            "A list of parts has a range of its own.",
            header("Content-Type", "multipart/byteranges; boundary=part")
                    .and(body("--part\r\nContent-Range: bytes 0-0/118\r\n\r\n{\r\n--part--\r\n"))),
    BEYOND_WHICH_END(
            "GET /about 416",
            "A range beyond the end is refused without saying where the end is.",
            withoutHeader("Content-Range")),
    WHOLE_WITH_RANGE(
            "GET /news 200", "The whole of the news says that it is a part.", header("Content-Range", "bytes 0-1/2"));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    PartFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
