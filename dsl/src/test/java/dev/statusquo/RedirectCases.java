package dev.statusquo;

import static org.hamcrest.Matchers.endsWith;

import dev.statusquo.expectation.Outcomes;
import dev.statusquo.expectation.RedirectionExpectation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The outcomes 3xx and their own steps. */
final class RedirectCases {

    private static final String POST = "POST /orders";
    private static final Answer OK = Answer.of(200).json("{\"id\":42}");

    private RedirectCases() {}

    static List<OutcomeCase> all() {
        List<OutcomeCase> cases = new ArrayList<>();
        cases.addAll(of("301 Moved Permanently", Outcomes::expectMovedPermanently));
        cases.addAll(of("302 Found", Outcomes::expectFound));
        cases.addAll(of("303 See Other", Outcomes::expectSeeOther));
        cases.addAll(of("307 Temporary Redirect", Outcomes::expectTemporaryRedirect));
        cases.addAll(of("308 Permanent Redirect", Outcomes::expectPermanentRedirect));
        cases.add(OutcomeCase.of(
                "3xx",
                "GET /old",
                Outcomes::expectRedirect,
                Answer.of(307, "Location", "/new"),
                OK,
                "200 OK instead of a status of the class redirection (3xx)"));
        cases.add(OutcomeCase.of(
                        "304",
                        "GET /users/42",
                        Outcomes::expectNotModified,
                        Answer.of(304, "ETag", "\"v2\""),
                        OK,
                        "200 OK instead of 304 Not Modified")
                .sending("If-None-Match", "\"v2\""));
        cases.add(OutcomeCase.of(
                        "304 withEntityTag()",
                        "GET /users/42",
                        e -> e.expectNotModified().withEntityTag(),
                        Answer.of(304, "ETag", "W/\"v2\""),
                        Answer.of(304, "ETag", "v2"),
                        "has no readable ETag")
                .sending("If-None-Match", "\"v2\""));
        return cases;
    }

    private static List<OutcomeCase> of(String status, Function<Outcomes, RedirectionExpectation<?>> outcome) {
        int code = Integer.parseInt(status.substring(0, 3));
        Answer kept = Answer.of(code, "Location", "/v2/orders");
        return List.of(
                OutcomeCase.of(status, POST, outcome::apply, kept, OK, "200 OK instead of " + status),
                OutcomeCase.of(
                        status + " withLocation()",
                        POST,
                        e -> outcome.apply(e).withLocation(),
                        kept,
                        Answer.of(code),
                        status + " has no Location"),
                OutcomeCase.of(
                        status + " withLocation(matcher)",
                        POST,
                        e -> outcome.apply(e).withLocation(endsWith("/orders")),
                        kept,
                        Answer.of(code, "Location", "/v2/order"),
                        status + " has another Location"),
                OutcomeCase.of(
                                status + " withResolvingLocation()",
                                POST,
                                e -> outcome.apply(e).withResolvingLocation(),
                                kept,
                                Answer.of(code, "Location", "/v3/orders"),
                                status + " has a Location that leads to 404 Not Found")
                        .and("GET /v2/orders", OK)
                        .and("GET /v3/orders", Answer.error(404, "not_found")),
                OutcomeCase.of(
                                status + " preservingMethod()",
                                POST,
                                e -> outcome.apply(e).preservingMethod(),
                                kept,
                                Answer.of(code, "Location", "/v3/orders"),
                                status + " leads to a target that answers 405 Method Not Allowed to POST")
                        .and("POST /v2/orders", Answer.of(201, "Location", "/v2/orders/7"))
                        .and("POST /v3/orders", Answer.error(405, "method_not_allowed", "Allow", "GET")));
    }
}
