package dev.statusquo.examples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {
    private static Map<String, String> sound;

    @BeforeAll
    static void walkThroughTheSoundShop() {
        sound = Tour.of();
    }

    @Test
    void noFaultChangesNothing() {
        assertThat(Tour.of()).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AUTHOR_READ_WITH_UNDECLARED_STATUS       | author
            BOOK_LIST_AS_PLAIN_TEXT                  | books
            BOOK_WITHOUT_TITLE                       | book, book again
            BOOK_PRICE_AS_STRING                     | replace book
            BOOK_WITHOUT_ETAG                        | book, book again
            CREATED_AS_200                           | create author
            CREATED_WITHOUT_LOCATION                 | create author
            CREATED_AT_DEAD_LOCATION                 | create author
            CREATED_AT_ANOTHER_AUTHOR                | create author
            CREATED_AT_THE_COLLECTION                | create author
            DELETED_BOOK_STILL_READ                  | book after delete
            DELETED_BOOK_READ_FAILS                  | book after delete
            DELETED_BOOK_READ_AS_204                 | book after delete
            DELETED_TWICE_FAILS                      | delete book again
            UNKNOWN_AUTHOR_AS_NULL                   | unknown author
            UNKNOWN_AUTHOR_FAILS                     | unknown author
            UNKNOWN_AUTHOR_AS_400                    | unknown author
            MALFORMED_JSON_FAILS                     | malformed author
            MALFORMED_JSON_AS_422                    | malformed author
            MALFORMED_JSON_ACCEPTED                  | malformed author
            INVALID_FIELD_ACCEPTED                   | invalid author
            INVALID_FIELD_FAILS                      | invalid author
            INVALID_FIELD_AS_400                     | invalid author
            INVALID_FIELD_NOT_NAMED                  | invalid author
            INVALID_FIELD_MISNAMED                   | invalid author
            MISSING_CREDENTIALS_LET_IN               | orders of nobody
            MISSING_CREDENTIALS_AS_403               | orders of nobody
            MISSING_CREDENTIALS_WITHOUT_CHALLENGE    | orders of nobody
            MISSING_CREDENTIALS_WITH_ERROR_ATTRIBUTE | orders of nobody
            BAD_TOKEN_WITHOUT_ERROR_ATTRIBUTE        | orders of a stranger
            INSUFFICIENT_ROLE_AS_401                 | customers to a reader
            CONCEALED_DOCUMENT_AS_403                | foreign document
            ORDERS_CACHED_PUBLICLY                   | orders
            UNSUPPORTED_MEDIA_TYPE_ACCEPTED          | author as text
            UNSUPPORTED_MEDIA_TYPE_FAILS             | author as text
            UNSUPPORTED_MEDIA_TYPE_AS_400            | author as text
            UNSUPPORTED_MEDIA_TYPE_WITHOUT_ACCEPT    | author as text
            DUPLICATE_ACCEPTED                       | duplicate author
            DUPLICATE_FAILS                          | duplicate author
            UNDECLARED_METHOD_ACCEPTED               | PATCH authors
            UNDECLARED_METHOD_AS_404                 | PATCH authors
            METHOD_NOT_ALLOWED_WITHOUT_ALLOW         | PATCH authors
            ALLOW_LISTS_REFUSED_METHOD               | PATCH authors
            ALLOW_FORGETS_DECLARED_METHOD            | PATCH authors
            HEAD_REFUSED                             | HEAD authors
            HEAD_WITH_ANOTHER_STATUS                 | HEAD authors
            HEAD_WITH_ANOTHER_MEDIA_TYPE             | HEAD authors
            HEAD_WITH_ANOTHER_LENGTH                 | HEAD authors
            UNKNOWN_PATH_AS_HTML                     | unknown path
            UNKNOWN_PATH_FAILS                       | unknown path
            UNKNOWN_PATH_AS_200                      | unknown path
            RATE_LIMITED_WITHOUT_RETRY_AFTER         | search too often
            RETRY_AFTER_MALFORMED                    | search too often
            RETRY_AFTER_CONTRADICTS_BODY             | search too often
            UNAVAILABLE_WITHOUT_RETRY_AFTER          | closed
            ERROR_NOT_IN_THE_ENVELOPE                | book after delete, unknown book
            REQUEST_ID_MISSING                       | book after delete, unknown book
            REQUEST_ID_NOT_OF_THE_HEADER             | book after delete, unknown book
            STACK_TRACE_SHOWN                        | book after delete, unknown book
            SQL_SHOWN                                | book after delete, unknown book
            ERROR_CACHED                             | book after delete, unknown book
            ETAG_CHANGES_WITH_EVERY_READ             | book, book again
            """)
    void changesTheStepsItConcernsAndNoOther(Fault fault, String steps) {
        Map<String, String> faulty = Tour.of(fault);

        TreeSet<String> changed = new TreeSet<>(sound.keySet());
        changed.removeIf(step -> sound.get(step).equals(faulty.get(step)));
        assertThat(String.join(", ", changed)).isEqualTo(steps);
    }

    @ParameterizedTest
    @EnumSource
    void hasOneSentenceAndARowAbove(Fault fault) throws NoSuchMethodException {
        CsvSource table = FaultTest.class
                .getDeclaredMethod("changesTheStepsItConcernsAndNoOther", Fault.class, String.class)
                .getAnnotation(CsvSource.class);

        assertThat(fault.description()).matches("[A-Z0-9][^.]*\\.");
        assertThat(table.textBlock().lines()).anyMatch(row -> row.startsWith(fault + " "));
    }
}
