package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.body;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.member;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

import java.util.List;
import java.util.Map;

/** What goes wrong with an error in the shape of a problem, and with errors that say nothing. */
public enum ProblemFault implements Fault {
    PROBLEM_IS_A_LIST(
            "* /news 405",
            "A method that the news do not know is answered with a problem that is a list.",
            header("Content-Type", "application/problem+json").and(body(List.of("not allowed")))),
    PROBLEM_OF_ANOTHER_STATUS(
            "* /news 405",
            "A method that the news do not know is answered with a problem of another status.",
            header("Content-Type", "application/problem+json")
                    .and(body(Map.of(
                            "type",
                            "https://bookshop.example/problems/method",
                            "title",
                            "No such method",
                            "status",
                            400)))),
    PROBLEM_WITH_TITLE_AS_NUMBER(
            "* /news 405",
            "A method that the news do not know is answered with a problem whose title is a number.",
            header("Content-Type", "application/problem+json")
                    .and(body(
                            Map.of("type", "https://bookshop.example/problems/method", "title", 405, "status", 405)))),
    PROBLEM_TYPE_IS_NO_URI(
            "* /news 405",
            "A method that the news do not know is answered with a problem whose type is no URI.",
            header("Content-Type", "application/problem+json")
                    .and(body(Map.of("type", "no such method", "title", "No such method", "status", 405)))),
    PROBLEM_UNTYPED_BUT_TITLED(
            "* /news 405",
            "A method that the news do not know is answered with a problem that has a title and no type.",
            header("Content-Type", "application/problem+json")
                    .and(body(Map.of("title", "You cannot do this", "status", 405)))),
    PROBLEM_AS_PLAIN_JSON(
            "* /news 405",
            "A method that the news do not know is answered with a problem that is said to be any JSON.",
            body(Map.of(
                    "type",
                    "https://bookshop.example/problems/method",
                    "title",
                    "No such method",
                    "status",
                    405,
                    "detail",
                    "Read them."))),
    ERROR_WITHOUT_CONTENT(
            "* /news 405",
            "A method that the news do not know is answered with nothing.",
            body(null).and(withoutHeader("Content-Type"))),
    INFRASTRUCTURE_SHOWN(
            "GET /books/{bookId} 404",
            "The error for a book that is not found shows where the service runs.",
            member("message", Leaks.INFRASTRUCTURE)),
    SECRET_SHOWN(
            "GET /books/{bookId} 404",
            "The error for a book that is not found shows a secret.",
            member("message", Leaks.SECRET)),
    DEFAULT_PAGE_SHOWN(
            "* * 404",
            "A path that leads nowhere is answered with the page of the server.",
            header("Content-Type", "text/html").and(body(Leaks.DEFAULT_PAGE)));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    ProblemFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
