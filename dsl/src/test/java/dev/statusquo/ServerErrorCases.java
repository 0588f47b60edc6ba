package dev.statusquo;

import static org.hamcrest.Matchers.lessThan;

import dev.statusquo.expectation.Expectation;
import dev.statusquo.expectation.Outcomes;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The outcomes 5xx and their own steps. */
final class ServerErrorCases {

    private static final String GET = "GET /users/42";
    private static final Answer OK = Answer.of(200).json("{\"id\":42}");

    private ServerErrorCases() {}

    static List<OutcomeCase> all() {
        return List.of(
                status("500 Internal Server Error", Outcomes::expectInternalServerError),
                status("501 Not Implemented", Outcomes::expectNotImplemented),
                status("502 Bad Gateway", Outcomes::expectBadGateway),
                status("503 Service Unavailable", Outcomes::expectServiceUnavailable),
                status("504 Gateway Timeout", Outcomes::expectGatewayTimeout),
                OutcomeCase.of(
                        "5xx",
                        GET,
                        Outcomes::expectServerError,
                        Answer.error(599, "unknown"),
                        OK,
                        "200 OK instead of a status of the class server error (5xx)"),
                OutcomeCase.of(
                        "503 withRetryAfter()",
                        GET,
                        e -> e.expectServiceUnavailable().withRetryAfter(),
                        Answer.error(503, "maintenance", "Retry-After", "120"),
                        Answer.error(503, "maintenance"),
                        "does not say when to come back"),
                OutcomeCase.of(
                        "503 withRetryAfter(matcher)",
                        GET,
                        e -> e.expectServiceUnavailable().withRetryAfter(lessThan(Duration.ofMinutes(5))),
                        Answer.error(503, "maintenance", "Retry-After", "120"),
                        Answer.error(503, "maintenance", "Retry-After", "1200"),
                        "asks for another delay"));
    }

    private static OutcomeCase status(String status, Function<Outcomes, Expectation<?>> outcome) {
        int code = Integer.parseInt(status.substring(0, 3));
        return OutcomeCase.of(
                status,
                "PROPFIND /users",
                outcome,
                Answer.error(code, "failed", "Retry-After", "30"),
                OK,
                "200 OK instead of " + status);
    }
}
