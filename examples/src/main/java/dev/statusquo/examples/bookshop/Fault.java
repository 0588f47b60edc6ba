package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Aftermath.addingUp;
import static dev.statusquo.examples.bookshop.Aftermath.customerAsSent;
import static dev.statusquo.examples.bookshop.Aftermath.emptyBelowTheDeleted;
import static dev.statusquo.examples.bookshop.Aftermath.ignoringNoneMatch;
import static dev.statusquo.examples.bookshop.Aftermath.keepingWhatIsLeftOut;
import static dev.statusquo.examples.bookshop.Aftermath.keptThoughRefused;
import static dev.statusquo.examples.bookshop.Aftermath.renamedThoughRefused;
import static dev.statusquo.examples.bookshop.Aftermath.withTheDeleted;
import static dev.statusquo.examples.bookshop.Aftermath.withoutTheNew;
import static dev.statusquo.examples.bookshop.Spoiler.allowingOrigin;
import static dev.statusquo.examples.bookshop.Spoiler.allowingRefused;
import static dev.statusquo.examples.bookshop.Spoiler.body;
import static dev.statusquo.examples.bookshop.Spoiler.concealedAs;
import static dev.statusquo.examples.bookshop.Spoiler.concealedWith;
import static dev.statusquo.examples.bookshop.Spoiler.countingReads;
import static dev.statusquo.examples.bookshop.Spoiler.createdAuthor;
import static dev.statusquo.examples.bookshop.Spoiler.deletedBook;
import static dev.statusquo.examples.bookshop.Spoiler.firstField;
import static dev.statusquo.examples.bookshop.Spoiler.foreignShape;
import static dev.statusquo.examples.bookshop.Spoiler.freshTag;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.internalError;
import static dev.statusquo.examples.bookshop.Spoiler.lastSeen;
import static dev.statusquo.examples.bookshop.Spoiler.member;
import static dev.statusquo.examples.bookshop.Spoiler.noContent;
import static dev.statusquo.examples.bookshop.Spoiler.notModified;
import static dev.statusquo.examples.bookshop.Spoiler.ok;
import static dev.statusquo.examples.bookshop.Spoiler.readFirst;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;
import static dev.statusquo.examples.bookshop.Spoiler.seenAtBeginning;
import static dev.statusquo.examples.bookshop.Spoiler.sentAgain;
import static dev.statusquo.examples.bookshop.Spoiler.status;
import static dev.statusquo.examples.bookshop.Spoiler.without;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

import java.util.List;
import java.util.Map;

/**
 * The switches of the bookshop. Each names one fact that is wrong while it is on; everything else stays sound. A fault of
 * GET is one of HEAD as well, so that the two still agree.
 */
public enum Fault {
    // a valid request
    AUTHOR_READ_WITH_UNDECLARED_STATUS(
            "GET /authors/{authorId} 200", "Reading an author answers 203, which is not declared.", status(203)),
    BOOK_LIST_AS_PLAIN_TEXT(
            "GET /books 200", "The list of books says it is text/plain.", header("Content-Type", "text/plain")),
    BOOK_WITHOUT_TITLE(
            "GET /books/{bookId} 200", "A book lacks its title, which its schema requires.", without("title")),
    BOOK_PRICE_AS_STRING(
            "PUT /books/{bookId} 200",
            "A replaced book has its price as a string, which its schema says is an integer.",
            member("priceCents", "899")),
    BOOK_WITHOUT_ETAG(
            "GET /books/{bookId} 200",
            "A book comes without ETag, which is declared as required.",
            withoutHeader("ETag")),
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
    // delete, then read
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
            emptyBelowTheDeleted()),
    // an unknown id
    UNKNOWN_AUTHOR_AS_NULL(
            "GET /authors/{authorId} 404",
            "An author who never was is read as null with 200.",
            ok("null").whereNothingWas().where(call -> !namesByWord(call))),
    UNKNOWN_AUTHOR_FAILS(
            "GET /authors/{authorId} 404",
            "An author who never was is read as 500.",
            internalError().whereNothingWas()),
    UNKNOWN_AUTHOR_AS_400(
            "GET /authors/{authorId} 404",
            "An author who never was is read as 400.",
            refuse(Problems.badRequest()).whereNothingWas()),
    // malformed JSON
    MALFORMED_JSON_FAILS(
            "POST /authors 400",
            "Malformed JSON for an author answers 500.",
            internalError().where(Fault::breaksOff)),
    MALFORMED_JSON_AS_422(
            "POST /authors 400",
            "Malformed JSON for an author answers 422.",
            refuse(Problems.validationFailed(Map.of())).where(Fault::breaksOff)),
    MALFORMED_JSON_ACCEPTED(
            "POST /authors 400",
            "Malformed JSON creates an author.",
            createdAuthor().where(Fault::breaksOff)),
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
            createdAuthor().where(Fault::namesTwice)),
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
    // an invalid parameter
    INVALID_PARAMETER_IGNORED("GET /books 400", "Invalid parameters of the list of books are ignored.", ok(List.of())),
    INVALID_PARAMETER_FAILS(
            "GET /books 400",
            "A genre that there is not answers 500.",
            internalError().where(call -> call.rawQuery().contains("genre=not"))),
    IMPOSSIBLE_PAGE_FAILS(
            "GET /books 400",
            "A page of no books answers 500.",
            internalError().where(call -> call.rawQuery().contains("limit=0"))),
    UNKNOWN_PARAMETER_FAILS(
            "GET /books 200",
            "A parameter that the list of books does not know answers 500.",
            internalError().where(call -> call.rawQuery().contains("unknown="))),
    LINE_BREAK_REFLECTED(
            "GET /books 400",
            "A line break in a parameter of the list of books begins a field of the answer.",
            header("X-Statusquo-Injected", "yes").where(call -> call.rawQuery().contains("%0D%0A"))),
    // a malformed id
    MALFORMED_ID_ACCEPTED(
            "GET /authors/{authorId} 404",
            "An author is read whose id is no number.",
            ok(Map.of("id", 1, "name", "Emily Dickinson")).where(Fault::namesByWord)),
    MALFORMED_ID_FAILS(
            "GET /authors/{authorId} 404",
            "An author whose id is no number is read as 500.",
            internalError().where(Fault::namesByWord)),
    LONG_ID_CUT(
            "GET /orders/{orderId} 404",
            "An order is read by an id that only begins with its own.",
            seenAtBeginning().where(call -> call.path().length() > 1_000)),
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
    // credentials
    MISSING_CREDENTIALS_LET_IN(
            "GET /orders 401",
            "The list of orders is open to callers without credentials.",
            ok(List.of()).onCode("authentication_required")),
    MISSING_CREDENTIALS_AS_403(
            "GET /orders 401",
            "Missing credentials for the list of orders answer 403.",
            refuse(Problems.forbidden()).onCode("authentication_required")),
    MISSING_CREDENTIALS_WITHOUT_CHALLENGE(
            "GET /orders 401",
            "Missing credentials for the list of orders answer 401 without WWW-Authenticate.",
            withoutHeader("WWW-Authenticate").onCode("authentication_required")),
    MISSING_CREDENTIALS_WITH_ERROR_ATTRIBUTE(
            "GET /orders 401",
            "Missing credentials for the list of orders are challenged with an error attribute.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop\", error=\"invalid_token\"")
                    .onCode("authentication_required")),
    BAD_TOKEN_WITHOUT_ERROR_ATTRIBUTE(
            "GET /orders 401",
            "A bad token for the list of orders is challenged without an error attribute.",
            header("WWW-Authenticate", "Bearer realm=\"bookshop\"").onCode("invalid_token")),
    INSUFFICIENT_ROLE_AS_401(
            "GET /customers 403", "A reader who lists the customers is answered 401.", refuse(Problems.invalidToken())),
    CONCEALED_DOCUMENT_AS_403(
            "GET /customers/{customerId}/documents/{documentId} 404",
            "Someone else's document is answered 403, one that never was 404.",
            concealedAs(Problems.forbidden())),
    // credentials that count for nothing
    MALFORMED_CREDENTIALS_AS_403(
            "GET /orders 401",
            "Credentials for the list of orders that do not parse answer 403.",
            refuse(Problems.forbidden()).onAuthorization("Bearer not .*")),
    MALFORMED_CREDENTIALS_FAIL(
            "GET /orders 401",
            "Credentials for the list of orders that do not parse answer 500.",
            internalError().onAuthorization("Bearer not .*")),
    OTHER_SCHEME_AS_403(
            "GET /orders 401",
            "Credentials of another scheme for the list of orders answer 403.",
            refuse(Problems.forbidden()).onAuthorization("Basic .*")),
    LOWER_CASE_SCHEME_REFUSED(
            "GET /orders 200",
            "A good token for the list of orders is refused where its scheme is written in lower case.",
            refuse(Problems.invalidToken()).onAuthorization("bearer .*")),
    ONE_OF_TWO_TOKENS_COUNTS(
            "GET /orders 401",
            "The list of orders is open to a request with two tokens, one good and one bad.",
            ok(List.of()).onAuthorization("Bearer [^ ,]+, Bearer .*")),
    TOKEN_IN_QUERY_COUNTS(
            "GET /orders 401",
            "The list of orders is open to a good token in the query.",
            ok(List.of()).onQuery("access_token", Tokens.OWNER)),
    UNKNOWN_TOKEN_LET_IN(
            "GET /orders 401",
            "The list of orders is open to any token.",
            ok(List.of()).onAuthorization("Bearer [a-z]{4}-[a-z]{5}-[a-z0-9]{6}")),
    UNKNOWN_TOKEN_AS_403(
            "GET /orders 401",
            "A token for the list of orders that nobody was given answers 403.",
            refuse(Problems.forbidden()).onAuthorization("Bearer (?!demo-)[a-z]{4}-[a-z]{5}-[a-z0-9]{6}")),
    TAMPERED_TOKEN_AS_403(
            "GET /orders 401",
            "A token for the list of orders that was changed answers 403.",
            refuse(Problems.forbidden()).onAuthorization("Bearer demo-(?!expired)[a-z]+-[a-z0-9]+")),
    EXPIRED_TOKEN_AS_403(
            "GET /orders 401",
            "An expired token for the list of orders answers 403.",
            refuse(Problems.forbidden()).onAuthorization("Bearer " + Tokens.EXPIRED)),
    EXPIRED_TOKEN_LET_IN(
            "GET /orders 401",
            "The list of orders is open to an expired token.",
            ok(List.of()).onAuthorization("Bearer " + Tokens.EXPIRED)),
    CHALLENGE_OF_ANOTHER_SCHEME(
            "GET /orders 401",
            "Missing credentials for the list of orders are challenged by Basic, where Bearer is declared.",
            header("WWW-Authenticate", "Basic realm=\"bookshop\"").onCode("authentication_required")),
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
            header("Cache-Control", "public, max-age=600")),
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
            "GET /authors 406", "Authors in a media type that there is not answer 500.", internalError()),
    // a duplicate
    DUPLICATE_ACCEPTED("POST /authors 409", "A second author of the same name is created.", createdAuthor()),
    DUPLICATE_AS_422(
            "POST /authors 409",
            "A second author of the same name answers 422.",
            refuse(Problems.validationFailed(Map.of("name", "Is taken.")))),
    DUPLICATE_FAILS("POST /authors 409", "A second author of the same name answers 500.", internalError()),
    // an undeclared method
    UNDECLARED_METHOD_ACCEPTED("* /authors 405", "A method that the authors do not know answers 200.", ok(Map.of())),
    UNDECLARED_METHOD_AS_404(
            "* /authors 405", "A method that the authors do not know answers 404.", refuse(Problems.notFound())),
    METHOD_NOT_ALLOWED_WITHOUT_ALLOW(
            "* /authors 405",
            "A method that the authors do not know answers 405 without Allow.",
            withoutHeader("Allow")),
    ALLOW_LISTS_REFUSED_METHOD("* /authors 405", "Allow lists the method that the authors refuse.", allowingRefused()),
    ALLOW_FORGETS_DECLARED_METHOD(
            "* /authors 405",
            "Allow does not list POST, which the authors declare.",
            header("Allow", "GET, HEAD, OPTIONS")),
    OPTIONS_AS_404(
            "OPTIONS /authors 204",
            "OPTIONS of the authors answers 404.",
            refuse(Problems.notFound()).where(call -> call.headers("Origin").isEmpty())),
    OPTIONS_FORGET_DECLARED_METHOD(
            "OPTIONS /authors 204",
            "OPTIONS of the authors does not list POST, which they declare.",
            header("Allow", "GET, HEAD, OPTIONS")),
    METHOD_OVERRIDE_HONOURED(
            "GET /authors 200",
            "A header field makes another method of a GET of the authors.",
            refuse(Problems.methodNotAllowed("POST, OPTIONS"))
                    .where(call -> !call.headers("X-HTTP-Method-Override").isEmpty())),
    CREDENTIALS_BEFORE_METHOD(
            "* /orders 405",
            "A method that the orders do not know answers 401 without credentials, everywhere else 405.",
            refuse(Problems.authenticationRequired())
                    .where(call -> call.headers("Authorization").isEmpty())),
    // another spelling
    ORDERS_OPEN_BEHIND_A_SLASH(
            "* * 404",
            "With a slash behind it the list of orders is open to anybody.",
            ok(List.of(Map.of("id", 1))).where(call -> call.path().equals("/orders/"))),
    SPELLING_FAILS(
            "* * 404",
            "A slash behind the list of orders answers 500.",
            internalError().where(call -> call.path().equals("/orders/"))),
    // HEAD
    HEAD_REFUSED(
            "HEAD /authors 200",
            "HEAD of the authors answers 405.",
            refuse(Problems.methodNotAllowed("GET, POST, OPTIONS"))),
    HEAD_WITH_ANOTHER_STATUS("HEAD /authors 200", "HEAD of the authors answers 204, GET 200.", noContent()),
    HEAD_WITH_ANOTHER_MEDIA_TYPE(
            "HEAD /authors 200",
            "HEAD of the authors says text/html, GET application/json.",
            header("Content-Type", "text/html")),
    HEAD_WITH_ANOTHER_LENGTH(
            "HEAD /authors 200", "HEAD of the authors says another Content-Length than GET.", body("[]")),
    HEAD_OF_UNKNOWN_AUTHOR_AS_200(
            "HEAD /authors/{authorId} 404", "HEAD of an author who never was answers 200.", status(200)),
    // an empty list
    EMPTY_SEARCH_AS_404(
            "GET /search 200",
            "A search that finds nothing answers 404.",
            refuse(Problems.notFound()).onEmptyList()),
    EMPTY_SEARCH_AS_204(
            "GET /search 200",
            "A search that finds nothing answers 204.",
            noContent().onEmptyList().where(call -> !call.rawQuery().contains("%0D"))),
    EMPTY_SEARCH_AS_NULL(
            "GET /search 200",
            "A search that finds nothing answers null.",
            body("null").onEmptyList()),
    // a redirect
    REDIRECT_TO_NOWHERE("GET /info 308", "The old address leads to 404.", header("Location", "/abuot")),
    REDIRECT_IN_CIRCLES(
            "GET /info 308",
            "The old address leads to another, which leads back.",
            (call, sound, scene) ->
                    sound.withHeader("Location", call.query("again").isEmpty() ? "/info?again=yes" : "/info")),
    REDIRECT_WITHOUT_END(
            "GET /info 308",
            "The old address leads from one address to the next.",
            (call, sound, scene) -> sound.withHeader("Location", "/info?step=" + scene.next())),
    DEPRECATION_NOT_TOLD(
            "GET /info 308", "The old address does not say that it is deprecated.", withoutHeader("Deprecation")),
    // an unknown path
    UNKNOWN_PATH_AS_HTML(
            "* * 404",
            "A path that leads nowhere answers 404 with a page of HTML.",
            header("Content-Type", "text/html").and(body("<html><body><h1>404 Not Found</h1></body></html>"))),
    UNKNOWN_PATH_FAILS(
            "* * 404", "A path that leads nowhere answers 500.", internalError().where(Fault::leadsNowhere)),
    UNKNOWN_PATH_AS_200("* * 404", "A path that leads nowhere answers 200.", ok(Map.of())),
    // waiting
    RATE_LIMITED_WITHOUT_RETRY_AFTER("GET /search 429", "429 comes without Retry-After.", withoutHeader("Retry-After")),
    RETRY_AFTER_MALFORMED(
            "GET /search 429", "The Retry-After of 429 is no delay and no date.", header("Retry-After", "soon")),
    RETRY_AFTER_CONTRADICTS_BODY(
            "GET /search 429", "The retry_after of 429 is not the Retry-After.", member("retry_after", 3600)),
    UNAVAILABLE_WITHOUT_RETRY_AFTER("* ** 503", "503 comes without Retry-After.", withoutHeader("Retry-After")),
    // more than the service gives
    LIMITED_SEARCH_AS_503("GET /search 429", "A search too many answers 503.", refuse(Problems.serviceUnavailable(30))),
    RETRY_AFTER_TOO_SHORT(
            "GET /search 429",
            "A search too many may be repeated long after what Retry-After says.",
            header("Retry-After", "1").and(member("retry_after", 1))),
    REFUSED_SEARCHES_EXTEND_THE_WAIT(
            "GET /search 429", "Each search too many makes the wait longer.", (call, sound, scene) -> {
                long seconds = 100 * scene.next();
                return header("Retry-After", Long.toString(seconds))
                        .and(member("retry_after", seconds))
                        .spoil(call, sound, scene);
            }),
    SEARCHES_COUNTED_UP(
            "GET /search 200",
            "The RateLimit of a search says how many were made, not how many are left.",
            (call, sound, scene) -> sound.withHeader("RateLimit", "\"search\";r=" + (10 + scene.next()))),
    OVERSIZED_CONTENT_FAILS("POST /books 413", "A book of megabytes answers 500.", internalError()),
    LONG_URI_FAILS("CONTAINER * 414", "A URI that is too long answers 500.", internalError()),
    LARGE_HEADER_SECTION_FAILS("CONTAINER * 431", "A header section that is too large answers 500.", internalError()),
    UNDECODABLE_PATH_FAILS("CONTAINER * 400", "A path that stands for no text answers 500.", internalError()),
    // the body of an error
    ERROR_NOT_IN_THE_ENVELOPE(
            "GET /books/{bookId} 404",
            "A book that is not found is answered in another shape than every other error.",
            foreignShape()),
    REQUEST_ID_MISSING(
            "GET /books/{bookId} 404",
            "The error for a book that is not found has no request_id.",
            without("request_id")),
    REQUEST_ID_NOT_OF_THE_HEADER(
            "GET /books/{bookId} 404",
            "The request_id for a book that is not found is not the X-Request-Id.",
            (call, sound, scene) -> member("request_id", RequestId.next()).spoil(call, sound, scene)),
    // what holds of one answer, and not of all of them together
    INVALID_PARAMETER_AS_422(
            "GET /books 400",
            "An invalid parameter of the list of books answers 422, where every other list answers 400.",
            status(422).and(member("error", "validation_failed")).onCode("invalid_parameter")),
    NO_CONTENT_AS_422(
            "POST /authors 400",
            "No content for an author answers 422, where everything else answers 400.",
            status(422)
                    .and(member("error", "validation_failed"))
                    .where(call -> call.sent().isEmpty())),
    MALFORMED_ID_AS_400(
            "GET /authors/{authorId} 404",
            "An author whose id is no number is answered 400, where everything else answers 404.",
            status(400).and(member("error", "bad_request")).where(Fault::namesByWord)),
    UNKNOWN_AUTHOR_AS_410(
            "GET /authors/{authorId} 404",
            "An author who never was is gone with 410, where everything else unknown answers 404.",
            status(410).and(member("error", "gone")).whereNothingWas()),
    DELETED_BOOK_READ_AS_410(
            "GET /books/{bookId} 404",
            "A deleted book is gone with 410, where everything else deleted answers 404.",
            status(410).and(member("error", "gone")).afterDelete()),
    DELETED_TWICE_AS_204(
            "DELETE /books/{bookId} 404",
            "Deleting a book again answers 204, where everything else answers 404.",
            noContent().afterDelete()),
    ERROR_CODE_OF_ANOTHER_STATUS(
            "GET /authors/{authorId} 404",
            "An author who is not found is answered with the code of duplicates.",
            member("error", "duplicate")),
    ERROR_CODE_SPELLED_DIFFERENTLY(
            "* * 404", "A path that leads nowhere is answered with a code in camel case.", member("error", "notFound")),
    REQUEST_ID_NOWHERE(
            "* * 404",
            "A path that leads nowhere is answered without request_id and with an empty X-Request-Id.",
            without("request_id").and(header("X-Request-Id", ""))),
    REQUEST_ID_ALWAYS_THE_SAME(
            "GET ** 404",
            "All requests for what is not found have one id.",
            header("X-Request-Id", "req_2222222222222222").and(member("request_id", "req_2222222222222222"))),
    REQUEST_ID_TOO_LONG(
            "* * 404",
            "A path that leads nowhere is answered with a request id of 204 characters.",
            header("X-Request-Id", "req_" + "2".repeat(200)).and(member("request_id", "req_" + "2".repeat(200)))),
    CHALLENGE_OF_ANOTHER_REALM(
            "GET /orders 401",
            "The list of orders is challenged with another realm than everything else.",
            header("WWW-Authenticate", "Bearer realm=\"orders\"").onCode("authentication_required")),
    // what an error gives away
    STACK_TRACE_SHOWN(
            "GET /books/{bookId} 404",
            "The error for a book that is not found shows a stack trace.",
            member("message", Leaks.STACK_TRACE)),
    SQL_SHOWN(
            "GET /books/{bookId} 404",
            "The error for a book that is not found shows SQL.",
            member("message", Leaks.SQL)),
    ERROR_CACHED(
            "GET /books/{bookId} 404",
            "The error for a book that is not found may be kept for an hour.",
            header("Cache-Control", "max-age=3600")),
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
                    .onField("If-Range")),
    // caches
    CODED_UNDER_THE_SAME_TAG(
            "GET /about 200",
            "Compressed content has the tag of the plain one.",
            (call, sound, scene) -> sound.withHeader(
                    "ETag", sound.headers().getOrDefault("ETag", "").replace("-gzip", ""))),
    CODED_WITHOUT_VARY(
            "GET /about 200", "Vary does not say that the coding was chosen.", header("Vary", "Accept-Language")),
    TRANSLATED_WITHOUT_VARY(
            "GET /about 200", "Vary does not say that the language was chosen.", header("Vary", "Accept-Encoding")),
    PREFERENCE_DENIED(
            "PUT /customers/{customerId} 200",
            "Preference-Applied says minimal beside the whole customer.",
            header("Preference-Applied", "return=minimal").onField("Prefer")),
    // pages of other origins
    FOREIGN_ORIGIN_TRUSTED(
            "GET /books 200",
            "Any origin is let in with credentials.",
            allowingOrigin()
                    .and(header("Access-Control-Allow-Credentials", "true"))
                    .and(header("Vary", "Origin"))
                    .onField("Origin")),
    ORIGIN_REPEATED_WITHOUT_VARY(
            "GET /books 200",
            "The origin that asks is allowed by name, and Vary does not say so.",
            allowingOrigin().onField("Origin")),
    ERROR_HIDDEN_FROM_PAGES(
            "GET /books/{bookId} 404",
            "Pages may read a book, but not that there is none.",
            withoutHeader("Access-Control-Allow-Origin")),
    ETAG_HIDDEN_FROM_PAGES(
            "GET /books/{bookId} 200",
            "Pages may read a book, but not its ETag.",
            header("Access-Control-Expose-Headers", "X-Request-Id")),
    PREFLIGHT_NEEDS_CREDENTIALS(
            "OPTIONS /books 204",
            "A browser that asks in advance is answered 401.",
            refuse(Problems.authenticationRequired()).onField("Access-Control-Request-Method")),
    PREFLIGHT_FORGETS_METHOD(
            "OPTIONS /books/{bookId} 204",
            "A browser that asks in advance is not told of PUT.",
            header("Access-Control-Allow-Methods", "GET, DELETE").onField("Access-Control-Request-Method")),
    SNIFFING_ALLOWED(
            "GET /books 200",
            "Browsers may guess the media type of the books.",
            withoutHeader("X-Content-Type-Options"));

    private final String method;
    private final String path;
    private final int sound;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // A spoiler keeps nothing: what changes is in the scene it is given.
    private final Spoiler spoiler;

    /** Takes an answer of the sound service, such as {@code GET /books 200}; a star is any method, two any path, and CONTAINER what no handler sees. */
    Fault(String answer, String description, Spoiler spoiler) {
        int path = answer.indexOf(' ');
        int status = answer.lastIndexOf(' ');
        this.method = answer.substring(0, path);
        this.path = answer.substring(path + 1, status);
        this.sound = Integer.parseInt(answer.substring(status + 1));
        this.description = description;
        this.spoiler = spoiler;
    }

    /** Returns the sentence that is true of the bookshop while this is on. */
    public String description() {
        return description;
    }

    Answer spoil(Call call, Answer answer, Faults.Scene scene) {
        return answer.status() == sound && concerns(call) ? spoiler.spoil(call, answer, scene) : answer;
    }

    private static boolean breaksOff(Call call) {
        return call.sent().startsWith("{") && !call.sent().endsWith("}");
    }

    private static boolean namesTwice(Call call) {
        int first = call.sent().indexOf("\"name\":");
        return first >= 0 && call.sent().indexOf("\"name\":", first + 1) > 0;
    }

    private static boolean namesByWord(Call call) {
        return !Character.isDigit(call.path().charAt("/authors/".length()));
    }

    private static boolean leadsNowhere(Call call) {
        return call.path().startsWith("/no");
    }

    /** Returns whether this makes the container fail where it would refuse a request with this status by itself. */
    boolean concernsContainer(int status) {
        return method.equals("CONTAINER") && status == sound;
    }

    private boolean concerns(Call call) {
        boolean ofMethod = method.equals("*")
                || method.equals(call.method())
                || method.equals("GET") && call.method().equals("HEAD");
        return ofMethod && (path.equals("**") || path.equals(call.resource().path()));
    }
}
