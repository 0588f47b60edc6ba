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

    private static final JsonErrorShape STATUS_GUIDE = new JsonErrorShape(new StatusGuideErrors());
    private static final JsonErrorShape PROBLEM_DETAILS = new JsonErrorShape(new ProblemDetails());
    private static final JsonErrorShape ZALANDO = new JsonErrorShape(new ZalandoProblems());
    private static final JsonErrorShape ASP_NET = new JsonErrorShape(new AspNetProblems());
    private static final JsonErrorShape SPRING_PROBLEM = new JsonErrorShape(new SpringProblems());
    private static final JsonErrorShape SPRING_BOOT = new JsonErrorShape(new SpringBootErrors());
    private static final JsonErrorShape JSON_API = new JsonErrorShape(new JsonApiErrors());
    private static final JsonErrorShape GOOGLE = new JsonErrorShape(new GoogleErrors());
    private static final JsonErrorShape MICROSOFT = new JsonErrorShape(new MicrosoftErrors());
    private static final JsonErrorShape STRIPE = new JsonErrorShape(new StripeErrors());
    private static final JsonErrorShape GIT_HUB = new JsonErrorShape(new GitHubErrors());
    private static final JsonErrorShape GRAPH_QL = new JsonErrorShape(new GraphQlErrors());
    private static final JsonErrorShape OAUTH = new JsonErrorShape(new OAuthErrors());
    private static final JsonErrorShape FAST_API = new JsonErrorShape(new FastApiErrors());
    private static final JsonErrorShape DJANGO_REST = new JsonErrorShape(new DjangoRestErrors());
    private static final JsonErrorShape RAILS = new JsonErrorShape(new RailsErrors());
    private static final JsonErrorShape LARAVEL = new JsonErrorShape(new LaravelErrors());
    private static final JsonErrorShape NEST = new JsonErrorShape(new NestErrors());
    private static final JsonErrorShape QUARKUS = new JsonErrorShape(new QuarkusErrors());
    private static final JsonErrorShape MICRONAUT = new JsonErrorShape(new MicronautErrors());
    private static final JsonErrorShape AWS = new JsonErrorShape(new AwsErrors());
    private static final JsonErrorShape KUBERNETES = new JsonErrorShape(new KubernetesStatus());
    private static final JsonErrorShape SLACK = new JsonErrorShape(new SlackErrors());

    /** What is told by media type stands first, then what is told by members of its own, then what only its key set tells. */
    private static final List<JsonErrorShape> IN_ORDER_OF_DETECTION = List.of(
            JSON_API,
            ASP_NET,
            ZALANDO,
            SPRING_PROBLEM,
            PROBLEM_DETAILS,
            GRAPH_QL,
            AWS,
            KUBERNETES,
            STRIPE,
            GOOGLE,
            MICROSOFT,
            SPRING_BOOT,
            NEST,
            SLACK,
            GIT_HUB,
            MICRONAUT,
            QUARKUS,
            STATUS_GUIDE,
            OAUTH,
            LARAVEL,
            RAILS,
            FAST_API,
            DJANGO_REST);

    private ErrorShapes() {}

    /** Returns all known shapes, in the order in which a body is compared with them. */
    public static List<ErrorShape> all() {
        return List.copyOf(IN_ORDER_OF_DETECTION);
    }

    /** Returns the shape that the body of a response is meant to be of, empty for one of no known shape. */
    public static Optional<ErrorShape> detect(Exchange exchange) {
        ErrorBody body = ErrorBody.of(exchange);
        for (JsonErrorShape shape : IN_ORDER_OF_DETECTION) {
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
        return STATUS_GUIDE;
    }

    /** Returns problem details as RFC 9457 has them. */
    public static ErrorShape problemDetails() {
        return PROBLEM_DETAILS;
    }

    /** Returns problem details with {@code violations}, as Zalando's guidelines and problem library have them. */
    public static ErrorShape zalandoProblem() {
        return ZALANDO;
    }

    /** Returns ASP.NET Core's problem details, with {@code errors} by field and {@code traceId}. */
    public static ErrorShape aspNetProblem() {
        return ASP_NET;
    }

    /** Returns Spring's {@code ProblemDetail}. */
    public static ErrorShape springProblem() {
        return SPRING_PROBLEM;
    }

    /** Returns the body that Spring Boot sends unless told otherwise. */
    public static ErrorShape springBoot() {
        return SPRING_BOOT;
    }

    /** Returns the error document of JSON:API 1.1. */
    public static ErrorShape jsonApi() {
        return JSON_API;
    }

    /** Returns Google's error model (AIP-193). */
    public static ErrorShape google() {
        return GOOGLE;
    }

    /** Returns the error object of Microsoft's REST guidelines and of OData 4. */
    public static ErrorShape microsoft() {
        return MICROSOFT;
    }

    /** Returns Stripe's error object. */
    public static ErrorShape stripe() {
        return STRIPE;
    }

    /** Returns GitHub's error body. */
    public static ErrorShape gitHub() {
        return GIT_HUB;
    }

    /** Returns the errors of a GraphQL response. */
    public static ErrorShape graphQl() {
        return GRAPH_QL;
    }

    /** Returns the error response of an OAuth 2 token endpoint (RFC 6749, section 5.2). */
    public static ErrorShape oauth() {
        return OAUTH;
    }

    /** Returns FastAPI's {@code detail}. */
    public static ErrorShape fastApi() {
        return FAST_API;
    }

    /** Returns the bodies of Django REST framework. */
    public static ErrorShape djangoRest() {
        return DJANGO_REST;
    }

    /** Returns the bodies of Rails in API mode. */
    public static ErrorShape rails() {
        return RAILS;
    }

    /** Returns Laravel's {@code message} and {@code errors}. */
    public static ErrorShape laravel() {
        return LARAVEL;
    }

    /** Returns the body of NestJS's default exception filter. */
    public static ErrorShape nest() {
        return NEST;
    }

    /** Returns Quarkus's violation report. */
    public static ErrorShape quarkus() {
        return QUARKUS;
    }

    /** Returns Micronaut's {@code JsonError}. */
    public static ErrorShape micronaut() {
        return MICRONAUT;
    }

    /** Returns the errors of AWS's JSON protocols and of API Gateway. */
    public static ErrorShape aws() {
        return AWS;
    }

    /** Returns the {@code Status} object of Kubernetes. */
    public static ErrorShape kubernetes() {
        return KUBERNETES;
    }

    /** Returns {@code ok: false} with an error code, as Slack sends it, with 200 by design. */
    public static ErrorShape slack() {
        return SLACK;
    }
}
