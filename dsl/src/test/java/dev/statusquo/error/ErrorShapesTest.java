package dev.statusquo.error;

import static dev.statusquo.error.ErrorSamples.exchange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.error.ErrorSamples.Sample;
import dev.statusquo.error.schema.SchemaUnusableException;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorShapesTest {

    static List<Sample> clean() {
        return ErrorSamples.clean();
    }

    @ParameterizedTest
    @MethodSource("clean")
    void tellsEachShapeFromAllOthersAndFindsNothingWrong(Sample sample) {
        assertThat(ErrorShapes.detect(sample.exchange())).contains(sample.shape());
        assertThat(sample.shape().deviations(sample.exchange())).isEmpty();
        assertThat(sample.shape().recognises(sample.exchange())).isTrue();
    }

    @Test
    void hasASampleOfEveryShape() {
        Set<ErrorShape> sampled = new HashSet<>();
        ErrorSamples.clean().forEach(sample -> sampled.add(sample.shape()));

        assertThat(sampled).containsExactlyInAnyOrderElementsOf(ErrorShapes.all());
        assertThat(ErrorShapes.all()).extracting(ErrorShape::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            the status guide's envelope     | 422 | validation_failed       | One or more fields failed validation. | r            | email,age
            the status guide's envelope     | 404 | not_found               | No such user.                    | req_1             | -
            Zalando's problem details       | 400 | https://zalando.github.io/problem/constraint-violation | Constraint Violation | - | email
            Spring Boot's default error body | 422 | -                      | Invalid age                      | 8f2a-1            | -
            a JSON:API error document       | 422 | too_short               | First name is too short.         | e1                | firstName
            Google's error model            | 404 | USER_MISSING            | User 'u' not found.              | -                 | -
            Microsoft's error body          | 400 | BadArgument             | Multiple errors                  | -                 | PhoneNumber
            Stripe's error body             | 402 | card_declined           | Your card was declined.          | req_abc           | number
            GitHub's error body             | 422 | missing_field           | Validation Failed                | -                 | title
            a GraphQL error response        | 400 | GRAPHQL_VALIDATION_FAILED | Unknown field                  | -                 | -
            an OAuth 2 error response       | 400 | invalid_grant           | The code has expired.            | -                 | -
            FastAPI's error body            | 422 | missing                 | Field required                   | -                 | items.0.name
            Django REST framework's error body | 400 | -                    | Enter a valid email address.     | -                 | email
            Rails' error body               | 422 | -                       | -                                | -                 | email
            Laravel's error body            | 422 | -                       | The email field is required.     | -                 | email
            NestJS's error body             | 400 | -                       | email must be an email           | -                 | -
            Quarkus's violation report      | 400 | -                       | Constraint Violation             | -                 | create.user.email
            Micronaut's error body          | 404 | -                       | Page Not Found                   | -                 | -
            an AWS JSON error               | 400 | ResourceNotFoundException | Requested resource not found   | r1                | -
            a Kubernetes Status             | 404 | NotFound                | pods "x" not found               | -                 | -
            a Slack-like error body         | 200 | channel_not_found       | -                                | -                 | -
            """)
    void readsWhatTheBodySays(String shape, int status, String code, String message, String requestId, String fields) {
        Sample sample = ErrorSamples.clean().stream()
                .filter(each -> each.shape().name().equals(shape)
                        && each.exchange().status().code() == status)
                .findFirst()
                .orElseThrow();

        assertThat(sample.shape().details(sample.exchange()))
                .isEqualTo(new ErrorDetails(
                        code, message, requestId, fields == null ? List.of() : List.of(fields.split(","))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            {"timestamp":1,"status":404,"error":"Not Found","path":"/users"} | this is Spring Boot's default error body, expected the status guide's envelope
            <!DOCTYPE html><html><body>Oops</body></html>                     | this is an HTML page, expected the status guide's envelope
            <html><body><h1>Whitelabel Error Page</h1>                        | this is Spring Boot's Whitelabel page in HTML, expected the status guide's envelope
            <error/>                                                          | this is XML, expected the status guide's envelope
            Not found                                                         | this is plain text, expected the status guide's envelope
            {"error":                                                         | this is broken JSON, expected the status guide's envelope
            [1]                                                               | this is a JSON array and no object, expected the status guide's envelope
            {"foo":1}                                                         | this is JSON of no known error shape, expected the status guide's envelope
            """)
    void saysWhatTheBodyIsInstead(String body, String sentence) {
        Exchange exchange = exchange(404, "", body);

        assertThat(ErrorShapes.describe(exchange, ErrorShapes.statusGuide())).isEqualTo(sentence);
    }

    @Test
    void saysOnlyWhatTheBodyIsIfItIsOfAnotherShape() {
        Exchange springBoot =
                exchange(404, "{\"timestamp\":1,\"status\":404,\"error\":\"Not Found\",\"path\":\"/users\"}");

        assertThat(ErrorShapes.statusGuide().deviations(springBoot))
                .containsExactly(new Deviation(
                        "", "this is Spring Boot's default error body, expected the status guide's envelope"));
        assertThat(ErrorShapes.statusGuide().deviations(exchange(404, "")))
                .containsExactly(new Deviation("", "there is no body, expected the status guide's envelope"));
        assertThat(ErrorShapes.statusGuide().deviations(exchange(404, "<html><h1>Not Found</h1></html>")))
                .containsExactly(new Deviation("", "this is an HTML page, expected the status guide's envelope"));
        assertThat(ErrorShapes.statusGuide().deviations(exchange(404, "{\"error\":}")))
                .singleElement()
                .asString()
                .startsWith("this is broken JSON, expected the status guide's envelope (line 1, column ");
    }

    @Test
    void expectsNoBodyOfAnAnswerToHead() {
        Exchange head = exchange(404, "");
        Exchange answer = new Exchange(head.request().withMethod(Method.HEAD), head.response());

        assertThat(ErrorShapes.all())
                .allSatisfy(shape -> assertThat(shape.deviations(answer)).isEmpty());
    }

    @Test
    void acceptsAShapeOfOnesOwn() {
        ErrorShape ours = ErrorShape.ofSchema(
                "our error body", "{\"required\":[\"code\"],\"properties\":{\"code\":{\"type\":\"string\"}}}");

        assertThat(ours.deviations(exchange(404, "{\"code\":\"gone\",\"errors\":[{\"field\":\"a\"}]}")))
                .isEmpty();
        assertThat(ours.details(exchange(404, "{\"code\":\"gone\",\"message\":\"m\",\"errors\":[{\"field\":\"a\"}]}")))
                .isEqualTo(new ErrorDetails("gone", "m", null, List.of("a")));
        assertThat(ours.deviations(exchange(404, "{\"code\":42}")))
                .containsExactly(new Deviation("/code", "expected a string, but was 42"));
        assertThat(ours.deviations(exchange(404, "oops")))
                .containsExactly(new Deviation("", "this is plain text, expected our error body"));
        assertThat(ErrorShape.ofSchema("guide", "classpath:dev/statusquo/error/status-guide.schema.json")
                        .recognises(exchange(404, "{\"error\":\"gone\",\"message\":\"m\"}")))
                .isTrue();
    }

    @Test
    void refusesASchemaThatIsNotThere() {
        assertThatThrownBy(() -> ErrorShape.ofSchema("ours", "nowhere.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere.json");
        assertThatThrownBy(() -> ErrorShape.ofSchema("ours", "{")).isInstanceOf(SchemaUnusableException.class);
        assertThatThrownBy(() -> ErrorShape.ofSchema(" ", "{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
