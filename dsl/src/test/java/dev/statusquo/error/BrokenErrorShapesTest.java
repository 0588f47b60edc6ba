package dev.statusquo.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenErrorShapesTest {

    private static final String PROBLEM = "application/problem+json";

    private static ErrorShape named(String name) {
        return ErrorShapes.all().stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            422 | {"error":"Bad Thing","message":"m","request_id":"r"}                  | /error: expected a text matching ^[a-z][a-z0-9]*(_[a-z0-9]+)*$, but was "Bad Thing"
            404 | {"error":"404","message":"m","request_id":"r"}                        | /error: expected a text matching ^[a-z][a-z0-9]*(_[a-z0-9]+)*$, but was "404"
            404 | {"error":"gone","request_id":"r"}                                     | /message: expected a member 'message', but was absent
            404 | {"error":"gone","message":"","request_id":"r"}                        | /message: expected a text of at least 1 character, but was ""
            404 | {"error":"gone","message":"m"}                                        | /request_id: expected an id of the request here or in X-Request-Id or Request-Id, but was absent
            404 | {"error":"gone","message":"m","request_id":"r","fields":{"a":"b"}}    | /fields: expected only with 400, 409 and 422, but the status is 404
            422 | {"error":"gone","message":"m","request_id":"r","fields":{}}           | /fields: expected an object of at least 1 member, but was {}
            422 | {"error":"gone","message":"m","request_id":"r","fields":{"a":3}}      | /fields/a: expected a string or an array, but was 3
            429 | {"error":"slow","message":"m","request_id":"r","retry_after":33}      | /retry_after: expected what Retry-After says, 30 seconds, but was 33
            429 | {"error":"slow","message":"m","request_id":"r","retry_after":-1e999999999} | /retry_after: expected a number of at least 0, but was -1E+999999999
            """)
    void saysWhereTheEnvelopeOfTheStatusGuideIsBroken(int status, String body, String deviation) {
        Exchange exchange = ErrorSamples.exchange(status, "application/json", body, "Retry-After", "30");

        assertThat(ErrorShapes.statusGuide().deviations(exchange))
                .extracting(Deviation::toString)
                .contains(deviation);
    }

    @ParameterizedTest
    @CsvSource({"41,false", "42,true", "43,true", "44,true", "45,false"})
    void allowsASecondBetweenBodyAndRetryAfter(int seconds, boolean kept) {
        String body = "{\"error\":\"slow\",\"message\":\"m\",\"request_id\":\"r\",\"retry_after\":" + seconds + "}";
        Exchange exchange = ErrorSamples.exchange(429, "application/json", body, "Retry-After", "43");

        assertThat(ErrorShapes.statusGuide().deviations(exchange).isEmpty()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            404 | {"status":400}                              | /status: expected the status of the response, 404, but was 400
            404 | {"status":"404"}                            | /status: expected an integer, but was "404"
            404 | {"status":99}                               | /status: expected a number of at least 100, but was 99
            404 | {"title":5}                                 | /title: expected a string, but was 5
            404 | {"title":"Nope"}                            | /title: expected the phrase of the status, Not Found, but was "Nope"
            404 | {"type":"about:blank","title":"Nope"}       | /title: expected the phrase of the status, Not Found, but was "Nope"
            404 | {"type":"not a uri","title":"Nope"}         | /type: expected a text or number of format uri-reference, but was "not a uri"
            404 | {"x-y":1}                                   | /x-y: expected an extension named by three or more letters, digits or underscores, a letter first, but was "x-y"
            404 | {"ab":1}                                    | /ab: expected an extension named by three or more letters, digits or underscores, a letter first, but was "ab"
            404 | {"1ab":1}                                   | /1ab: expected an extension named by three or more letters, digits or underscores, a letter first, but was "1ab"
            """)
    void saysWhereProblemDetailsAreBroken(int status, String body, String deviation) {
        assertThat(ErrorShapes.problemDetails().deviations(ErrorSamples.exchange(status, PROBLEM, body)))
                .extracting(Deviation::toString)
                .contains(deviation);
    }

    @Test
    void missesTheMediaTypeOfProblemDetails() {
        String body = "{\"type\":\"https://example.com/p\",\"title\":\"No\",\"status\":404}";

        assertThat(ErrorShapes.problemDetails().deviations(ErrorSamples.exchange(404, body)))
                .containsExactly(new Deviation(
                        "header Content-Type", "expected application/problem+json, but was application/json"));
        assertThat(ErrorShapes.problemDetails().deviations(ErrorSamples.exchange(404, "", body)))
                .extracting(Deviation::pointer)
                .contains("header Content-Type");
        assertThat(ErrorShapes.problemDetails()
                        .deviations(ErrorSamples.exchange(404, "application/problem+xml", "<problem/>")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Zalando's problem details | 422 | application/problem+json | {"status":422,"violations":[{"field":"a","message":"b"}]} | expected 400 for refused input, but the status is 422
            ASP.NET Core's problem details | 422 | application/problem+json | {"type":"https://a.b/c","title":"t","status":422,"traceId":"x","errors":{"a":["b"]}} | /errors: expected only with 400, but the status is 422
            ASP.NET Core's problem details | 400 | application/problem+json | {"type":"https://a.b/c","title":"t","status":400,"errors":{"a":"b"}} | /errors/a: expected an array, but was "b"
            Spring's problem details | 400 | application/problem+json | {"title":"Bad Request","status":404,"instance":"/users"} | /status: expected the status of the response, 400, but was 404
            Spring Boot's default error body | 400 | application/json | {"timestamp":1,"status":404,"error":"Bad Request","path":"/users"} | /status: expected the status of the response, 400, but was 404
            Spring Boot's default error body | 400 | application/json | {"timestamp":1,"status":400,"error":"not_found","path":"/users"} | /error: expected the phrase of the status, Bad Request, but was "not_found"
            Spring Boot's default error body | 400 | application/json | {"timestamp":1,"status":400,"error":"Bad Request","path":"/other"} | /path: expected the path of the request, /users, but was "/other"
            Spring Boot's default error body | 400 | application/json | {"timestamp":1,"status":400,"error":"Bad Request","message":"m"} | /path: expected a member 'path', but was absent
            a JSON:API error document | 422 | application/vnd.api+json | {"errors":[{"status":422}]} | /errors/0/status: expected a string, but was 422
            a JSON:API error document | 422 | application/vnd.api+json | {"errors":[{"status":"404"}]} | /errors/0/status: expected the status of the response, 422, but was "404"
            a JSON:API error document | 422 | application/vnd.api+json | {"errors":[]} | /errors: expected an array of at least 1 element, but was []
            a JSON:API error document | 422 | application/vnd.api+json | {"errors":[{"title":"t"}],"data":{}} | /data: expected no data beside errors, but was {}
            a JSON:API error document | 422 | application/vnd.api+json | {"errors":[{"source":{"pointer":"data"}}]} | /errors/0/source/pointer: expected a text matching ^(?![^/]), but was "data"
            Google's error model | 404 | application/json | {"error":{"code":400,"message":"m","status":"NOT_FOUND"}} | /error/code: expected the status of the response, 404, but was 400
            Google's error model | 404 | application/json | {"error":{"code":404,"message":"m","status":"INTERNAL"}} | /error/status: INTERNAL goes with 500, but the status is 404
            Google's error model | 404 | application/json | {"error":{"code":404,"message":"m","status":"Nope"}} | /error/status: expected a canonical code such as NOT_FOUND, but was "Nope"
            Google's error model | 404 | application/json | {"error":{"code":404,"message":"m","status":"NOT_FOUND","details":[{}]}} | /error/details/0/@type: expected a member '@type', but was absent
            Microsoft's error body | 404 | application/json | {"error":{"code":"A","message":3}} | /error/message: expected a string, but was 3
            Stripe's error body | 400 | application/json | {"error":{"type":"card_error"}} | /error/type: card_error goes with 402, but the status is 400
            Stripe's error body | 400 | application/json | {"error":{"type":"odd"}} | /error/type: expected one of "api_error", "card_error", "idempotency_error", "invalid_request_error", but was "odd"
            Stripe's error body | 400 | application/json | {"error":{"type":"api_error"}} | header Request-Id: expected the id of the request, but was absent
            GitHub's error body | 404 | application/json | {"message":"m","documentation_url":"https://a.b","status":"400"} | /status: expected the status of the response, 404, but was "400"
            a GraphQL error response | 400 | application/graphql-response+json | {"errors":[{"message":"m"}],"data":{"a":1}} | /data: expected null or no data with 400, but was {"a":1}
            a GraphQL error response | 400 | application/graphql-response+json | {"errors":[{"message":"m","locations":[{"line":0,"column":1}]}]} | /errors/0/locations/0/line: expected a number of at least 1, but was 0
            an OAuth 2 error response | 403 | application/json | {"error":"invalid_grant"} | /error: invalid_grant goes with 400, but the status is 403
            an OAuth 2 error response | 403 | application/json | {"error":"invalid_client"} | /error: invalid_client goes with 400 or 401, but the status is 403
            FastAPI's error body | 404 | application/json | {"detail":[{"type":"t","loc":["body","a"],"msg":"m"}]} | /detail: a list of faults goes with 422, but the status is 404
            Django REST framework's error body | 422 | application/json | {"email":["bad"]} | messages by field go with 400, but the status is 422
            Rails' error body | 404 | application/json | {"status":500,"error":"Not Found"} | /status: expected the status of the response, 404, but was 500
            Rails' error body | 404 | application/json | {"status":404,"error":"Oops"} | /error: expected the phrase of the status, Not Found, but was "Oops"
            Laravel's error body | 400 | application/json | {"message":"m","errors":{"a":["b"]}} | /errors: expected only with 422, but the status is 400
            NestJS's error body | 404 | application/json | {"statusCode":400,"message":"m"} | /statusCode: expected the status of the response, 404, but was 400
            Quarkus's violation report | 422 | application/json | {"title":"t","status":400,"violations":[]} | /status: expected the status of the response, 422, but was 400
            Micronaut's error body | 404 | application/json | {"message":"Oops","_embedded":{"errors":[]},"_links":{}} | /message: expected the phrase of the status, Not Found, but was "Oops"
            an AWS JSON error | 400 | application/json | {"__type":"x"} | /message: expected a member 'message' (by the nearest of 2 alternatives), but was absent
            a Kubernetes Status | 404 | application/json | {"kind":"Status","apiVersion":"v1","status":"Failure","code":400} | /code: expected the status of the response, 404, but was 400
            a Slack-like error body | 200 | application/json | {"ok":false} | /error: expected a code of the error, but was absent
            """)
    void saysWhereAShapeIsBroken(String shape, int status, String mediaType, String body, String deviation) {
        Exchange exchange = ErrorSamples.exchange(status, mediaType, body);

        assertThat(named(shape).deviations(exchange))
                .extracting(Deviation::toString)
                .contains(deviation);
    }

    @Test
    void findsAPointerThatLeadsNowhereInTheRequest() {
        Exchange exchange = ErrorSamples.exchange(
                422, "application/vnd.api+json", "{\"errors\":[{\"source\":{\"pointer\":\"/data/attributes/nmae\"}}]}");
        Request request = exchange.request().withBody(Body.of("{\"data\":{\"attributes\":{\"name\":\"x\"}}}"));

        assertThat(ErrorShapes.jsonApi().deviations(new Exchange(request, exchange.response())))
                .extracting(Deviation::toString)
                .containsExactly(
                        "/errors/0/source/pointer: expected a pointer to a value of the request, but there is none at"
                                + " \"/data/attributes/nmae\"");
    }

    @Test
    void asksAClientThatTriedToAuthenticateForAChallenge() {
        Exchange exchange = ErrorSamples.exchange(400, "{\"error\":\"invalid_client\"}");
        Request request = Request.of(Method.POST, "http://localhost/token").withHeader("Authorization", "Basic eDp5");

        assertThat(ErrorShapes.oauth().deviations(exchange)).isEmpty();
        assertThat(ErrorShapes.oauth().deviations(new Exchange(request, exchange.response())))
                .extracting(Deviation::pointer)
                .containsExactly("header WWW-Authenticate");
    }

    @Test
    void comparesCodesWithTheHeadersThatRepeatThem() {
        assertThat(ErrorShapes.microsoft()
                        .deviations(ErrorSamples.exchange(
                                404,
                                "application/json",
                                "{\"error\":{\"code\":\"A\",\"message\":\"m\"}}",
                                "x-ms-error-code",
                                "B")))
                .extracting(Deviation::toString)
                .containsExactly("/error/code: expected what x-ms-error-code says, \"B\", but was \"A\"");
        assertThat(ErrorShapes.aws()
                        .deviations(ErrorSamples.exchange(
                                400,
                                "application/x-amz-json-1.0",
                                "{\"__type\":\"a#B\",\"message\":\"m\"}",
                                "x-amzn-ErrorType",
                                "C:http://x")))
                .extracting(Deviation::pointer)
                .containsExactly("/__type");
    }
}
