package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.exchange.Exchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The error shapes that services and frameworks are known to send.
 *
 * <pre>{@code
 * ErrorShapes.statusGuide().deviations(exchange);   // empty for {"error":"not_found","message":"No such user.","request_id":"r1"}
 * ErrorShapes.statusGuide().deviations(exchange);   // "/error: expected …" for {"error":"Not Found","message":"…"}
 * }</pre>
 */
public final class ErrorShapes {

    private ErrorShapes() {}

    /** Returns all known shapes, in the order in which a body is compared with them. */
    public static List<ErrorShape> all() {
        return List.copyOf(Known.IN_ORDER_OF_DETECTION);
    }

    /** Returns the shape that the body of a response is meant to be of, empty for one of no known shape. */
    public static Optional<ErrorShape> detect(Exchange exchange) {
        ErrorBody body = ErrorBody.of(exchange);
        for (JsonErrorShape shape : Known.IN_ORDER_OF_DETECTION) {
            if (shape.recognises(body)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /** Returns what the body is, such as {@code this is Spring Boot's default error body}. */
    public static String describe(Exchange exchange) {
        if (exchange.body().isEmpty()) {
            return "there is no body";
        }
        Optional<ErrorShape> shape = detect(exchange);
        return shape.isPresent() ? "this is " + shape.get().name() : "this is " + kind(exchange);
    }

    /** Returns what the body is and what it was to be: {@code this is an HTML page, expected the status guide's envelope}. */
    public static String describe(Exchange exchange, ErrorShape expected) {
        return describe(exchange) + ", expected " + expected.name();
    }

    private static String kind(Exchange exchange) {
        ErrorBody body = ErrorBody.of(exchange);
        if (body.json().isPresent()) {
            return body.json().is(JsonKind.OBJECT)
                    ? "JSON of no known error shape"
                    : "a JSON " + body.json().kind() + " and no object";
        }
        String start = exchange.body().text().stripLeading();
        String head = start.substring(0, Math.min(start.length(), 2_000)).toLowerCase(Locale.ROOT);
        if (head.contains("whitelabel error page")) {
            return "Spring Boot's Whitelabel page in HTML";
        }
        if (head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || body.mediaType().equals("text/html")) {
            return "an HTML page";
        }
        if (head.startsWith("<")) {
            return "XML";
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return "broken JSON";
        }
        return head.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c)) ? "binary content" : "plain text";
    }

    /**
     * Returns the envelope of the status guide: {@code error}, {@code message}, {@code request_id}, and where they apply
     * {@code fields} and {@code retry_after}. The id may come in the body or in {@code X-Request-Id} or {@code Request-Id}:
     * the guide asks for one with every error and leaves it out of some of its own samples.
     */
    public static ErrorShape statusGuide() {
        return StatusGuideErrors.SHAPE;
    }

    /** Returns problem details as RFC 9457 has them. */
    public static ErrorShape problemDetails() {
        return ProblemDetails.SHAPE;
    }

    /** Returns problem details with {@code violations}, as Zalando's guidelines and problem library have them. */
    public static ErrorShape zalandoProblem() {
        return ZalandoProblems.SHAPE;
    }

    /** Returns ASP.NET Core's problem details, with {@code errors} by field and {@code traceId}. */
    public static ErrorShape aspNetProblem() {
        return AspNetProblems.SHAPE;
    }

    /** Returns Spring's {@code ProblemDetail}. */
    public static ErrorShape springProblem() {
        return SpringProblems.SHAPE;
    }

    /** Returns the body that Spring Boot sends unless told otherwise. */
    public static ErrorShape springBoot() {
        return SpringBootErrors.SHAPE;
    }

    /** Returns the error document of JSON:API 1.1. */
    public static ErrorShape jsonApi() {
        return JsonApiErrors.SHAPE;
    }

    /** Returns Google's error model (AIP-193). */
    public static ErrorShape google() {
        return GoogleErrors.SHAPE;
    }

    /** Returns the error object of Microsoft's REST guidelines and of OData 4. */
    public static ErrorShape microsoft() {
        return MicrosoftErrors.SHAPE;
    }

    /** Returns Stripe's error object. */
    public static ErrorShape stripe() {
        return StripeErrors.SHAPE;
    }

    /** Returns GitHub's error body. */
    public static ErrorShape gitHub() {
        return GitHubErrors.SHAPE;
    }

    /** Returns the errors of a GraphQL response. */
    public static ErrorShape graphQl() {
        return GraphQlErrors.SHAPE;
    }

    /** Returns the error response of an OAuth 2 token endpoint (RFC 6749, section 5.2). */
    public static ErrorShape oauth() {
        return OAuthErrors.SHAPE;
    }

    /** Returns FastAPI's {@code detail}. */
    public static ErrorShape fastApi() {
        return FastApiErrors.SHAPE;
    }

    /** Returns the bodies of Django REST framework. */
    public static ErrorShape djangoRest() {
        return DjangoRestErrors.SHAPE;
    }

    /** Returns the bodies of Rails in API mode. */
    public static ErrorShape rails() {
        return RailsErrors.SHAPE;
    }

    /** Returns Laravel's {@code message} and {@code errors}. */
    public static ErrorShape laravel() {
        return LaravelErrors.SHAPE;
    }

    /** Returns the body of NestJS's default exception filter. */
    public static ErrorShape nest() {
        return NestErrors.SHAPE;
    }

    /** Returns Quarkus's violation report. */
    public static ErrorShape quarkus() {
        return QuarkusErrors.SHAPE;
    }

    /** Returns Micronaut's {@code JsonError}. */
    public static ErrorShape micronaut() {
        return MicronautErrors.SHAPE;
    }

    /** Returns the errors of AWS's JSON protocols and of API Gateway. */
    public static ErrorShape aws() {
        return AwsErrors.SHAPE;
    }

    /** Returns the {@code Status} object of Kubernetes. */
    public static ErrorShape kubernetes() {
        return KubernetesStatus.SHAPE;
    }

    /** Returns {@code ok: false} with an error code, as Slack sends it, with 200 by design. */
    public static ErrorShape slack() {
        return SlackErrors.SHAPE;
    }

    /** All of them: who names the one of his service never loads the others. */
    private static final class Known {

        /** What is told by media type stands first, then what is told by members of its own, then what only its key set tells. */
        static final List<JsonErrorShape> IN_ORDER_OF_DETECTION = List.of(
                JsonApiErrors.SHAPE,
                AspNetProblems.SHAPE,
                ZalandoProblems.SHAPE,
                SpringProblems.SHAPE,
                ProblemDetails.SHAPE,
                GraphQlErrors.SHAPE,
                AwsErrors.SHAPE,
                KubernetesStatus.SHAPE,
                StripeErrors.SHAPE,
                GoogleErrors.SHAPE,
                MicrosoftErrors.SHAPE,
                SpringBootErrors.SHAPE,
                NestErrors.SHAPE,
                SlackErrors.SHAPE,
                GitHubErrors.SHAPE,
                MicronautErrors.SHAPE,
                QuarkusErrors.SHAPE,
                StatusGuideErrors.SHAPE,
                OAuthErrors.SHAPE,
                LaravelErrors.SHAPE,
                RailsErrors.SHAPE,
                FastApiErrors.SHAPE,
                DjangoRestErrors.SHAPE);
    }
}
