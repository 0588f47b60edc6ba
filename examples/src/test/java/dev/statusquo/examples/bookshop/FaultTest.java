package dev.statusquo.examples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
            BOOK_LIST_AS_PLAIN_TEXT                  | books, books by a stranger, books of a page
            BOOK_WITHOUT_TITLE                       | book, book after replacement, book again, book by date and tag, book not deleted, book since a date
            BOOK_PRICE_AS_STRING                     | book replaced, replace book
            BOOK_WITHOUT_ETAG                        | book, book after replacement, book again, book by date and tag, book not deleted, book since a date
            CREATED_AS_200                           | create author
            CREATED_WITHOUT_LOCATION                 | create author
            CREATED_AT_DEAD_LOCATION                 | create author
            CREATED_AT_ANOTHER_AUTHOR                | create author
            CREATED_AT_THE_COLLECTION                | create author
            DELETED_BOOK_STILL_READ                  | book after delete
            DELETED_BOOK_READ_FAILS                  | book after delete
            DELETED_BOOK_READ_AS_204                 | book after delete
            DELETED_TWICE_FAILS                      | delete book again
            UNKNOWN_AUTHOR_AS_NULL                   | HEAD unknown author, unknown author
            UNKNOWN_AUTHOR_FAILS                     | HEAD unknown author, author by word, unknown author
            UNKNOWN_AUTHOR_AS_400                    | HEAD unknown author, author by word, unknown author
            MALFORMED_JSON_FAILS                     | malformed author
            MALFORMED_JSON_AS_422                    | malformed author
            MALFORMED_JSON_ACCEPTED                  | malformed author
            SINGLE_QUOTES_ACCEPTED                   | author in single quotes
            SINGLE_QUOTES_FAIL                       | author in single quotes
            NAME_TWICE_ACCEPTED                      | author named twice
            HALF_CHARACTER_FAILS                     | author of half a character
            NO_CONTENT_ACCEPTED                      | author of nothing
            NO_CONTENT_FAILS                         | author of nothing
            INVALID_PARAMETER_IGNORED                | books of no genre, books on no page, books on two lines
            INVALID_PARAMETER_FAILS                  | books of no genre
            IMPOSSIBLE_PAGE_FAILS                    | books on no page
            UNKNOWN_PARAMETER_FAILS                  | books by a stranger
            LINE_BREAK_REFLECTED                     | books on two lines
            MALFORMED_ID_ACCEPTED                    | author by word
            MALFORMED_ID_FAILS                       | author by word
            LONG_ID_CUT                              | order by a long id
            INVALID_FIELD_ACCEPTED                   | author of half a character, author wrong twice, invalid author
            INVALID_FIELD_FAILS                      | author of half a character, author wrong twice, invalid author
            INVALID_FIELD_AS_400                     | author of half a character, author wrong twice, invalid author
            INVALID_FIELD_NOT_NAMED                  | author of half a character, author wrong twice, invalid author
            INVALID_FIELD_MISNAMED                   | author of half a character, author wrong twice, invalid author
            ONE_OF_TWO_FIELDS_NAMED                  | author wrong twice
            MISSING_CREDENTIALS_LET_IN               | orders of nobody
            MISSING_CREDENTIALS_AS_403               | orders of nobody
            MISSING_CREDENTIALS_WITHOUT_CHALLENGE    | orders of nobody
            MISSING_CREDENTIALS_WITH_ERROR_ATTRIBUTE | orders of nobody
            BAD_TOKEN_WITHOUT_ERROR_ATTRIBUTE        | orders of a stranger
            INSUFFICIENT_ROLE_AS_401                 | customers to a reader
            CONCEALED_DOCUMENT_AS_403                | foreign document
            ORDERS_CACHED_PUBLICLY                   | orders
            UNSUPPORTED_MEDIA_TYPE_ACCEPTED          | author as text, author without type
            UNSUPPORTED_MEDIA_TYPE_FAILS             | author as text, author in a coding, author without type
            UNSUPPORTED_MEDIA_TYPE_AS_400            | author as text, author in a coding, author without type
            UNSUPPORTED_MEDIA_TYPE_WITHOUT_ACCEPT    | author as text, author without type
            UNSUPPORTED_MEDIA_TYPE_NAMES_ANOTHER     | author as text, author without type
            CONTENT_WITHOUT_TYPE_FAILS               | author without type
            CONTENT_CODING_IGNORED                   | author in a coding
            CONTENT_CODING_REFUSED_AS_TYPE           | author in a coding
            NOTHING_ACCEPTABLE_AS_400                | authors as text
            NOTHING_ACCEPTABLE_FAILS                 | authors as text
            DUPLICATE_ACCEPTED                       | duplicate author
            DUPLICATE_FAILS                          | duplicate author
            UNDECLARED_METHOD_ACCEPTED               | PATCH authors
            UNDECLARED_METHOD_AS_404                 | PATCH authors
            METHOD_NOT_ALLOWED_WITHOUT_ALLOW         | PATCH authors
            ALLOW_LISTS_REFUSED_METHOD               | PATCH authors
            ALLOW_FORGETS_DECLARED_METHOD            | PATCH authors
            OPTIONS_AS_404                           | OPTIONS authors
            OPTIONS_FORGET_DECLARED_METHOD           | OPTIONS authors
            METHOD_OVERRIDE_HONOURED                 | authors overridden
            CREDENTIALS_BEFORE_METHOD                | PUT orders of nobody
            ORDERS_OPEN_BEHIND_A_SLASH               | orders behind a slash
            SPELLING_FAILS                           | orders behind a slash
            HEAD_REFUSED                             | HEAD authors
            HEAD_WITH_ANOTHER_STATUS                 | HEAD authors
            HEAD_WITH_ANOTHER_MEDIA_TYPE             | HEAD authors
            HEAD_WITH_ANOTHER_LENGTH                 | HEAD authors
            UNKNOWN_PATH_AS_HTML                     | orders behind a slash, unknown path
            HEAD_OF_UNKNOWN_AUTHOR_AS_200            | HEAD unknown author
            EMPTY_SEARCH_AS_404                      | empty search
            EMPTY_SEARCH_AS_204                      | empty search
            EMPTY_SEARCH_AS_NULL                     | empty search
            REDIRECT_TO_NOWHERE                      | info, info again
            REDIRECT_IN_CIRCLES                      | info, info again
            REDIRECT_WITHOUT_END                     | info, info again
            DEPRECATION_NOT_TOLD                     | info, info again
            UNKNOWN_PATH_FAILS                       | unknown path
            UNKNOWN_PATH_AS_200                      | orders behind a slash, unknown path
            RATE_LIMITED_WITHOUT_RETRY_AFTER         | search too often
            RETRY_AFTER_MALFORMED                    | search too often
            RETRY_AFTER_CONTRADICTS_BODY             | search too often
            UNAVAILABLE_WITHOUT_RETRY_AFTER          | closed
            LIMITED_SEARCH_AS_503                    | search too often
            RETRY_AFTER_TOO_SHORT                    | search too often
            REFUSED_SEARCHES_EXTEND_THE_WAIT         | search too often
            SEARCHES_COUNTED_UP                      | empty search, search
            OVERSIZED_CONTENT_FAILS                  | large book
            LONG_URI_FAILS                           | long URI
            LARGE_HEADER_SECTION_FAILS               | large field
            UNDECODABLE_PATH_FAILS                   | undecodable path
            ERROR_NOT_IN_THE_ENVELOPE                | book after delete, unknown book, unknown book on a condition
            REQUEST_ID_MISSING                       | book after delete, unknown book, unknown book on a condition
            REQUEST_ID_NOT_OF_THE_HEADER             | book after delete, unknown book, unknown book on a condition
            STACK_TRACE_SHOWN                        | book after delete, unknown book, unknown book on a condition
            SQL_SHOWN                                | book after delete, unknown book, unknown book on a condition
            ERROR_CACHED                             | book after delete, unknown book, unknown book on a condition
            ETAG_CHANGES_WITH_EVERY_READ             | book, book after replacement, book again, book by date and tag, book not deleted, book since a date
            STRONG_TAG_FOR_TWO_CONTENTS              | customer
            TAG_KEPT_AFTER_CHANGE                    | book after replacement
            READ_COUNTS_ITSELF                       | orders
            WEAK_FORM_NOT_RECOGNISED                 | weak tag of book
            NOT_MODIFIED_WITHOUT_CACHE_CONTROL       | weak tag of book
            DATE_OUTWEIGHS_TAG                       | book by date and tag
            MALFORMED_DATE_REFUSED                   | book since a date
            CONDITION_BEFORE_EXISTENCE               | unknown book on a condition
            STALE_TAG_IGNORED                        | stale book, weak book
            STALE_TAG_DELETES_ALL_THE_SAME           | book not deleted
            WEAK_TAG_MATCHES                         | weak book
            MISSING_CONDITION_ACCEPTED               | customer not seen
            RANGE_IGNORED                            | part of about
            RANGE_OF_OTHER_OCTETS                    | part of about
            RANGE_BEYOND_THE_END_AS_200              | beyond about
            UNKNOWN_RANGE_UNIT_REFUSED               | chapter of about
            STALE_RANGE_CONDITION_IGNORED            | rest of old about
            CODED_UNDER_THE_SAME_TAG                 | about compressed
            CODED_WITHOUT_VARY                       | about, about compressed, about in German, chapter of about, rest of old about
            TRANSLATED_WITHOUT_VARY                  | about, about compressed, about in German, chapter of about, rest of old about
            PREFERENCE_DENIED                        | customer wished
            FOREIGN_ORIGIN_TRUSTED                   | books of a page
            ORIGIN_REPEATED_WITHOUT_VARY             | books of a page
            ERROR_HIDDEN_FROM_PAGES                  | book after delete, unknown book, unknown book on a condition
            ETAG_HIDDEN_FROM_PAGES                   | book, book after replacement, book again, book by date and tag, book not deleted, book since a date
            PREFLIGHT_NEEDS_CREDENTIALS              | asked in advance
            PREFLIGHT_FORGETS_METHOD                 | asked for one
            SNIFFING_ALLOWED                         | books, books by a stranger, books of a page
            """)
    void changesTheStepsItConcernsAndNoOther(Fault fault, String steps) {
        Map<String, String> faulty = Tour.of(fault);

        TreeSet<String> changed = new TreeSet<>(sound.keySet());
        changed.removeIf(step -> sound.get(step).equals(faulty.get(step)));
        assertThat(String.join(", ", changed)).isEqualTo(steps);
    }

    @ParameterizedTest
    @MethodSource("dev.statusquo.examples.bookshop.Fault#all")
    void hasOneSentence(Fault fault) {
        assertThat(fault.description()).matches("[A-Z0-9][^.]*\\.");
    }
}
