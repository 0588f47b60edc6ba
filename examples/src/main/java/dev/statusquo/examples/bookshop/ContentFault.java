package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.createdAuthor;
import static dev.statusquo.examples.bookshop.Spoiler.firstField;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.internalError;
import static dev.statusquo.examples.bookshop.Spoiler.member;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;
import static dev.statusquo.examples.bookshop.Spoiler.status;
import static dev.statusquo.examples.bookshop.Spoiler.without;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

import java.util.Map;

/** What goes wrong with content that is malformed, invalid or of a type nobody takes. */
public enum ContentFault implements Fault {
    // malformed JSON
    MALFORMED_JSON_FAILS(
            "POST /authors 400",
            "Malformed JSON for an author answers 500.",
            internalError().where(ContentFault::breaksOff)),
    MALFORMED_JSON_AS_422(
            "POST /authors 400",
            "Malformed JSON for an author answers 422.",
            refuse(Problems.validationFailed(Map.of())).where(ContentFault::breaksOff)),
    MALFORMED_JSON_ACCEPTED(
            "POST /authors 400",
            "Malformed JSON creates an author.",
            createdAuthor().where(ContentFault::breaksOff)),
    // content that is not JSON, or hardly
    SINGLE_QUOTES_ACCEPTED(
            "POST /authors 400",
            "An author in single quotes is created.",
            createdAuthor().where(call -> call.sent().startsWith("{'"))),
    SINGLE_QUOTES_FAIL(
            "POST /authors 400",
            "An author in single quotes answers 500.",
            internalError().where(call -> call.sent().startsWith("{'"))),
    NAME_TWICE_ACCEPTED(
            "POST /authors 400",
            "An author whose name stands twice is created.",
            createdAuthor().where(ContentFault::namesTwice)),
    HALF_CHARACTER_FAILS(
            "POST /authors 422",
            "Half of a character in the name of an author answers 500.",
            internalError().where(call -> call.sent().contains("\\ud800"))),
    NO_CONTENT_ACCEPTED(
            "POST /authors 400",
            "An author is created of nothing.",
            createdAuthor().where(call -> call.sent().isEmpty())),
    NO_CONTENT_FAILS(
            "POST /authors 400",
            "No content for an author answers 500.",
            internalError().where(call -> call.sent().isEmpty())),
    // an invalid field
    INVALID_FIELD_ACCEPTED("POST /authors 422", "An invalid author is created.", createdAuthor()),
    INVALID_FIELD_FAILS("POST /authors 422", "An invalid author answers 500.", internalError()),
    INVALID_FIELD_AS_400(
            "POST /authors 422",
            "An invalid author answers 400, where everything else invalid answers 422.",
            status(400).and(member("error", "bad_request"))),
    INVALID_FIELD_NOT_NAMED(
            "POST /authors 422",
            "An invalid author is refused without saying which field is wrong.",
            without("fields")),
    INVALID_FIELD_MISNAMED(
            "POST /authors 422",
            "An invalid author is refused for a field that does not exist.",
            member("fields", Map.of("payload", "Is invalid."))),
    ONE_OF_TWO_FIELDS_NAMED("POST /authors 422", "Only the first of the fields that are wrong is named.", firstField()),
    // an unsupported media type
    UNSUPPORTED_MEDIA_TYPE_ACCEPTED(
            "POST /authors 415",
            "An author in another media type is created.",
            createdAuthor().where(call -> call.headers("Content-Encoding").isEmpty())),
    UNSUPPORTED_MEDIA_TYPE_FAILS("POST /authors 415", "An author in another media type answers 500.", internalError()),
    UNSUPPORTED_MEDIA_TYPE_AS_400(
            "POST /authors 415", "An author in another media type answers 400.", refuse(Problems.badRequest())),
    UNSUPPORTED_MEDIA_TYPE_WITHOUT_ACCEPT(
            "POST /authors 415",
            "An author in another media type is refused without saying which one is supported.",
            withoutHeader("Accept")),
    UNSUPPORTED_MEDIA_TYPE_NAMES_ANOTHER(
            "POST /authors 415",
            "An author in another media type is refused for CSV, which is not supported either.",
            header("Accept", "text/csv")
                    .where(call -> call.headers("Content-Encoding").isEmpty())),
    CONTENT_WITHOUT_TYPE_FAILS(
            "POST /authors 415",
            "An author without a media type answers 500.",
            internalError().where(call -> call.headers("Content-Type").isEmpty())),
    SUFFIXED_MEDIA_TYPE_FAILS(
            "POST /books 415",
            "A book in another media type that ends with +json answers 500.",
            internalError()
                    .where(call ->
                            String.join(",", call.headers("Content-Type")).endsWith("+json"))),
    CONTENT_CODING_IGNORED(
            "POST /authors 415",
            "An author in an unknown content coding is created.",
            createdAuthor().where(call -> !call.headers("Content-Encoding").isEmpty())),
    CONTENT_CODING_REFUSED_AS_TYPE(
            "POST /authors 415",
            "An author in an unknown content coding is refused as if the media type were wrong.",
            withoutHeader("Accept-Encoding")
                    .and(header("Accept", "application/json"))
                    .where(call -> !call.headers("Content-Encoding").isEmpty())),
    // nothing acceptable
    NOTHING_ACCEPTABLE_AS_400(
            "GET /authors 406", "Authors in a media type that there is not answer 400.", refuse(Problems.badRequest())),
    NOTHING_ACCEPTABLE_FAILS(
            "GET /authors 406", "Authors in a media type that there is not answer 500.", internalError());

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    ContentFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }

    private static boolean breaksOff(Call call) {
        return call.sent().startsWith("{") && !call.sent().endsWith("}");
    }

    private static boolean namesTwice(Call call) {
        int first = call.sent().indexOf("\"name\":");
        return first >= 0 && call.sent().indexOf("\"name\":", first + 1) > 0;
    }
}
