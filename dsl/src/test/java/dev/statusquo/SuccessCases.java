package dev.statusquo;

import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import dev.statusquo.expectation.Outcomes;
import java.time.Duration;
import java.util.List;

/** The outcomes 2xx and their own steps. */
final class SuccessCases {

    private static final String POST = "POST /users";
    private static final String GET = "GET /users/42";
    private static final Answer OK = Answer.of(200).json("{\"id\":42}");
    private static final Answer CREATED = Answer.of(201, "Location", "/users/42");
    private static final Answer ACCEPTED = Answer.of(202, "Location", "/jobs/7", "Retry-After", "5");
    private static final Answer PART =
            Answer.of(206, "Content-Range", "bytes 0-3/9").text("part");
    private static final Answer NOT_FOUND = Answer.error(404, "not_found");

    private SuccessCases() {}

    static List<OutcomeCase> all() {
        return List.of(
                OutcomeCase.of("200", GET, Outcomes::expectOk, OK, NOT_FOUND, "404 Not Found instead of 200 OK"),
                OutcomeCase.of(
                        "200 withBody()", GET, e -> e.expectOk().withBody(), OK, Answer.of(200), "has no content"),
                OutcomeCase.of("201", POST, Outcomes::expectCreated, CREATED, OK, "200 OK instead of 201 Created"),
                OutcomeCase.of(
                        "201 withLocation()",
                        POST,
                        e -> e.expectCreated().withLocation(),
                        CREATED,
                        Answer.of(201),
                        "201 Created has no Location"),
                OutcomeCase.of(
                        "201 withLocation() of the collection",
                        POST,
                        e -> e.expectCreated().withLocation(),
                        CREATED,
                        Answer.of(201, "Location", "/users"),
                        "names the target of the request itself"),
                OutcomeCase.of(
                        "201 withLocation(matcher)",
                        POST,
                        e -> e.expectCreated().withLocation(startsWith("/users/")),
                        CREATED,
                        Answer.of(201, "Location", "/u/42"),
                        "201 Created has another Location"),
                OutcomeCase.of(
                                "201 withResolvingLocation()",
                                POST,
                                e -> e.expectCreated().withResolvingLocation(),
                                CREATED,
                                Answer.of(201, "Location", "/users/43"),
                                "has a Location that leads to 404 Not Found")
                        .and(GET, OK),
                OutcomeCase.of(
                        "201 withoutLocation(reason)",
                        "PUT /users/42",
                        e -> e.expectCreated().withoutLocation("the target of PUT is what was created"),
                        Answer.of(201),
                        CREATED,
                        "201 Created has Location"),
                OutcomeCase.of(
                        "202",
                        POST,
                        Outcomes::expectAccepted,
                        ACCEPTED,
                        CREATED,
                        "201 Created instead of 202 Accepted"),
                OutcomeCase.of(
                        "202 withMonitor()",
                        POST,
                        e -> e.expectAccepted().withMonitor(),
                        ACCEPTED,
                        Answer.of(202),
                        "does not say where to follow the work"),
                OutcomeCase.of(
                        "202 withMonitor() by Link",
                        POST,
                        e -> e.expectAccepted().withMonitor(),
                        Answer.of(202, "Link", "</jobs/7>; rel=\"monitor\""),
                        Answer.of(202, "Link", "</jobs/7>; rel=\"next\""),
                        "does not say where to follow the work"),
                OutcomeCase.of(
                        "202 withRetryAfter()",
                        POST,
                        e -> e.expectAccepted().withRetryAfter(),
                        ACCEPTED,
                        Answer.of(202, "Location", "/jobs/7"),
                        "does not say when to come back"),
                OutcomeCase.of(
                        "202 withRetryAfter(matcher)",
                        POST,
                        e -> e.expectAccepted().withRetryAfter(lessThan(Duration.ofSeconds(6))),
                        ACCEPTED,
                        Answer.of(202, "Location", "/jobs/7", "Retry-After", "60"),
                        "asks for another delay"),
                OutcomeCase.of(
                        "204",
                        "DELETE /users/42",
                        Outcomes::expectNoContent,
                        Answer.of(204),
                        OK,
                        "200 OK instead of 204 No Content"),
                OutcomeCase.of(
                        "205",
                        POST,
                        Outcomes::expectResetContent,
                        Answer.of(205),
                        OK,
                        "200 OK instead of 205 Reset Content"),
                OutcomeCase.of(
                                "206",
                                GET,
                                Outcomes::expectPartialContent,
                                PART,
                                OK,
                                "200 OK instead of 206 Partial Content")
                        .sending("Range", "bytes=0-3"),
                OutcomeCase.of(
                                "206 withContentRange(first, last, completeLength)",
                                GET,
                                e -> e.expectPartialContent().withContentRange(0, 3, 9),
                                PART,
                                Answer.of(206, "Content-Range", "bytes 0-3/10").text("part"),
                                "has another Content-Range")
                        .sending("Range", "bytes=0-3"),
                OutcomeCase.of(
                        "207",
                        "PROPFIND /users",
                        Outcomes::expectMultiStatus,
                        Answer.of(207, "Content-Type", "application/xml"),
                        OK,
                        "200 OK instead of 207 Multi-Status"),
                OutcomeCase.of(
                        "2xx",
                        GET,
                        Outcomes::expectSuccess,
                        Answer.of(299),
                        NOT_FOUND,
                        "404 Not Found instead of a status of the class success (2xx)"),
                OutcomeCase.of(
                        "any status",
                        GET,
                        e -> e.expectStatus(418),
                        Answer.error(418, "teapot"),
                        OK,
                        "200 OK instead of 418"));
    }
}
