package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.ProblemFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static dev.statusquo.examples.crawl.Found.together;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.ProblemFault}. Two rules stand where one breaks two promises. */
final class ProblemFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(PROBLEM_IS_A_LIST, misshapen(refused("problem-is-an-object"))),
            entry(PROBLEM_OF_ANOTHER_STATUS, misshapen(refused("problem-status-is-the-status"))),
            entry(PROBLEM_WITH_TITLE_AS_NUMBER, misshapen(refused("problem-members-have-their-types"))),
            entry(PROBLEM_TYPE_IS_NO_URI, misshapen(refused("problem-type-is-a-uri"))),
            entry(PROBLEM_UNTYPED_BUT_TITLED, misshapen(refused("untyped-problem-is-titled-by-its-status"))),
            entry(PROBLEM_AS_PLAIN_JSON, misshapen(refused("problem-is-declared-as-problem"))),
            entry(ERROR_WITHOUT_CONTENT, refused("error-explains-itself")),
            entry(
                    INFRASTRUCTURE_SHOWN,
                    broken("response-shows-no-infrastructure", "DELETE /books/{bookId}", "GET /books/{bookId}")),
            entry(SECRET_SHOWN, broken("response-shows-no-secret", "DELETE /books/{bookId}", "GET /books/{bookId}")),
            entry(
                    DEFAULT_PAGE_SHOWN,
                    together(
                            broken("error-body-is-machine-readable", Found.UNKNOWN_PATH),
                            broken("response-is-no-default-page", Found.UNKNOWN_PATH))));

    private ProblemFindings() {}

    /** No other error is a problem, so that its shape is another one, too. */
    private static Set<Found> misshapen(Set<Found> refused) {
        return together(refused("one-error-shape-everywhere"), refused);
    }

    private static Set<Found> refused(String rule) {
        return broken(rule, "DELETE /news", "PATCH /news", "POST /news", "PUT /news", "TRACE /news");
    }
}
