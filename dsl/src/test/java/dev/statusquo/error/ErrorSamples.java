package dev.statusquo.error;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import java.util.List;

/** Error responses that keep their shape. */
final class ErrorSamples {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private ErrorSamples() {}

    /** A response and the shape it keeps. */
    record Sample(ErrorShape shape, Exchange exchange) {
        @Override
        public String toString() {
            return shape.name() + ": " + exchange.status() + " "
                    + exchange.body().text();
        }
    }

    static Exchange exchange(int status, String mediaType, String body, String... headers) {
        HeaderFields fields = HeaderFields.of(headers);
        return new Exchange(
                Request.of(Method.of("POST"), "http://localhost:8080/users?page=2"),
                new Response(
                        Status.of(status),
                        mediaType.isEmpty() ? fields : fields.with("Content-Type", mediaType),
                        Body.of(body)));
    }

    static Exchange exchange(int status, String body) {
        return exchange(status, JSON, body);
    }

    private static Sample sample(ErrorShape shape, int status, String mediaType, String body, String... headers) {
        return new Sample(shape, exchange(status, mediaType, body, headers));
    }

    static List<Sample> clean() {
        return List.of(
                sample(
                        ErrorShapes.statusGuide(),
                        403,
                        JSON,
                        "{\"error\":\"forbidden\",\"message\":\"You do not have permission to perform this action.\","
                                + "\"request_id\":\"req_7xTqWkP1\"}"),
                sample(
                        ErrorShapes.statusGuide(),
                        404,
                        JSON,
                        "{\"error\":\"not_found\",\"message\":\"No such user.\"}",
                        "X-Request-Id",
                        "req_1"),
                sample(
                        ErrorShapes.statusGuide(),
                        429,
                        "application/json; charset=utf-8",
                        "{\"error\":\"rate_limit_exceeded\",\"message\":\"Slow down.\",\"request_id\":\"r\",\"retry_after\":42}",
                        "Retry-After",
                        "42"),
                sample(
                        ErrorShapes.statusGuide(),
                        503,
                        JSON,
                        "{\"error\":\"service_unavailable\",\"message\":\"Maintenance.\",\"request_id\":\"r\",\"retry_after\":30}",
                        "Date",
                        "Sun, 22 Nov 2026 10:00:00 GMT",
                        "Retry-After",
                        "Sun, 22 Nov 2026 10:00:30 GMT"),
                sample(
                        ErrorShapes.statusGuide(),
                        422,
                        JSON,
                        "{\"error\":\"validation_failed\",\"message\":\"One or more fields failed validation.\",\"request_id\":\"r\","
                                + "\"fields\":{\"email\":\"Must be a valid email address.\",\"age\":[\"Must be 18 or older.\"]}}"),
                sample(
                        ErrorShapes.problemDetails(),
                        403,
                        PROBLEM,
                        "{\"type\":\"https://example.com/probs/out-of-credit\",\"title\":\"You do not have enough credit.\","
                                + "\"detail\":\"Your balance is 30.\",\"instance\":\"/account/12345/msgs/abc\",\"balance\":30}"),
                sample(ErrorShapes.problemDetails(), 404, PROBLEM, "{}"),
                sample(ErrorShapes.problemDetails(), 404, PROBLEM, "{\"title\":\"Not Found\",\"status\":404}"),
                sample(
                        ErrorShapes.zalandoProblem(),
                        400,
                        PROBLEM,
                        "{\"type\":\"https://zalando.github.io/problem/constraint-violation\",\"title\":\"Constraint Violation\","
                                + "\"status\":400,\"violations\":[{\"field\":\"email\",\"message\":\"must not be blank\"}]}"),
                sample(
                        ErrorShapes.aspNetProblem(),
                        400,
                        PROBLEM,
                        "{\"type\":\"https://tools.ietf.org/html/rfc9110#section-15.5.1\","
                                + "\"title\":\"One or more validation errors occurred.\",\"status\":400,"
                                + "\"errors\":{\"Email\":[\"The Email field is required.\"]},"
                                + "\"traceId\":\"00-84c1fd4063c38d9f3900d06e56542d48-85d1d4-00\"}"),
                sample(
                        ErrorShapes.springProblem(),
                        400,
                        PROBLEM,
                        "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"
                                + "\"detail\":\"Failed to read request\",\"instance\":\"/users\"}"),
                sample(
                        ErrorShapes.springBoot(),
                        404,
                        JSON,
                        "{\"timestamp\":\"2026-11-22T10:00:00.000+00:00\",\"status\":404,\"error\":\"Not Found\",\"path\":\"/users\"}"),
                sample(
                        ErrorShapes.springBoot(),
                        422,
                        JSON,
                        "{\"timestamp\":\"2026-11-22T10:00:00.000+00:00\",\"status\":422,\"error\":\"Unprocessable Entity\","
                                + "\"message\":\"Invalid age\",\"path\":\"/users\",\"requestId\":\"8f2a-1\"}"),
                sample(
                        ErrorShapes.jsonApi(),
                        422,
                        "application/vnd.api+json",
                        "{\"errors\":[{\"id\":\"e1\",\"status\":\"422\",\"code\":\"too_short\",\"title\":\"Invalid Attribute\","
                                + "\"detail\":\"First name is too short.\",\"source\":{\"pointer\":\"/data/attributes/firstName\"}}]}"),
                sample(
                        ErrorShapes.google(),
                        404,
                        JSON,
                        "{\"error\":{\"code\":404,\"message\":\"User 'u' not found.\",\"status\":\"NOT_FOUND\",\"details\":["
                                + "{\"@type\":\"type.googleapis.com/google.rpc.ErrorInfo\",\"reason\":\"USER_MISSING\","
                                + "\"domain\":\"users.example.com\"}]}}"),
                sample(
                        ErrorShapes.microsoft(),
                        400,
                        JSON,
                        "{\"error\":{\"code\":\"BadArgument\",\"message\":\"Multiple errors\",\"target\":\"ContactInfo\",\"details\":["
                                + "{\"code\":\"NullValue\",\"target\":\"PhoneNumber\",\"message\":\"Phone number must not be null\"}],"
                                + "\"innererror\":{\"code\":\"PasswordError\"}}}"),
                sample(
                        ErrorShapes.stripe(),
                        402,
                        JSON,
                        "{\"error\":{\"type\":\"card_error\",\"code\":\"card_declined\",\"decline_code\":\"generic_decline\","
                                + "\"message\":\"Your card was declined.\",\"param\":\"number\","
                                + "\"doc_url\":\"https://stripe.com/docs/error-codes/card-declined\"}}",
                        "Request-Id",
                        "req_abc"),
                sample(
                        ErrorShapes.gitHub(),
                        422,
                        JSON,
                        "{\"message\":\"Validation Failed\",\"errors\":[{\"resource\":\"Issue\",\"field\":\"title\","
                                + "\"code\":\"missing_field\"}],\"documentation_url\":\"https://docs.github.com/rest/issues\","
                                + "\"status\":\"422\"}"),
                sample(
                        ErrorShapes.graphQl(),
                        400,
                        "application/graphql-response+json",
                        "{\"errors\":[{\"message\":\"Unknown field\",\"locations\":[{\"line\":1,\"column\":3}],"
                                + "\"extensions\":{\"code\":\"GRAPHQL_VALIDATION_FAILED\"}}]}"),
                sample(
                        ErrorShapes.graphQl(),
                        200,
                        JSON,
                        "{\"errors\":[{\"message\":\"Not allowed\",\"path\":[\"user\",0]}],\"data\":null}"),
                sample(
                        ErrorShapes.oauth(),
                        400,
                        JSON,
                        "{\"error\":\"invalid_grant\",\"error_description\":\"The code has expired.\"}"),
                sample(
                        ErrorShapes.fastApi(),
                        422,
                        JSON,
                        "{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\",\"items\",0,\"name\"],\"msg\":\"Field required\","
                                + "\"input\":{}}]}"),
                sample(ErrorShapes.fastApi(), 404, JSON, "{\"detail\":\"Not Found\"}"),
                sample(ErrorShapes.djangoRest(), 404, JSON, "{\"detail\":\"Not found.\"}"),
                sample(
                        ErrorShapes.djangoRest(),
                        400,
                        JSON,
                        "{\"email\":[\"Enter a valid email address.\"],\"non_field_errors\":[\"Passwords differ.\"]}"),
                sample(ErrorShapes.rails(), 404, JSON, "{\"status\":404,\"error\":\"Not Found\"}"),
                sample(ErrorShapes.rails(), 422, JSON, "{\"errors\":{\"email\":[\"is invalid\"]}}"),
                sample(
                        ErrorShapes.laravel(),
                        422,
                        JSON,
                        "{\"message\":\"The email field is required.\",\"errors\":{\"email\":[\"The email field is required.\"]}}"),
                sample(ErrorShapes.laravel(), 401, JSON, "{\"message\":\"Unauthenticated.\"}"),
                sample(
                        ErrorShapes.nest(),
                        400,
                        JSON,
                        "{\"statusCode\":400,\"message\":[\"email must be an email\"],\"error\":\"Bad Request\"}"),
                sample(
                        ErrorShapes.quarkus(),
                        400,
                        JSON,
                        "{\"title\":\"Constraint Violation\",\"status\":400,\"violations\":[{\"field\":\"create.user.email\","
                                + "\"message\":\"must not be blank\"}]}"),
                sample(
                        ErrorShapes.micronaut(),
                        404,
                        JSON,
                        "{\"message\":\"Not Found\",\"_embedded\":{\"errors\":[{\"message\":\"Page Not Found\"}]},"
                                + "\"_links\":{\"self\":{\"href\":\"/users\",\"templated\":false}}}"),
                sample(
                        ErrorShapes.aws(),
                        400,
                        "application/x-amz-json-1.1",
                        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException\","
                                + "\"message\":\"Requested resource not found\"}",
                        "x-amzn-RequestId",
                        "r1"),
                sample(
                        ErrorShapes.aws(),
                        403,
                        JSON,
                        "{\"message\":\"Forbidden\"}",
                        "x-amzn-ErrorType",
                        "ForbiddenException",
                        "x-amzn-RequestId",
                        "r1"),
                sample(
                        ErrorShapes.kubernetes(),
                        404,
                        JSON,
                        "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\","
                                + "\"message\":\"pods \\\"x\\\" not found\",\"reason\":\"NotFound\","
                                + "\"details\":{\"name\":\"x\",\"kind\":\"pods\"},\"code\":404}"),
                sample(ErrorShapes.slack(), 200, JSON, "{\"ok\":false,\"error\":\"channel_not_found\"}"));
    }
}
