package dev.statusquo.error;

import static dev.statusquo.error.ErrorSamples.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shapes are put together from. */
class ErrorPartsTest {

    static Stream<ErrorDialect> dialects() {
        return Stream.of(
                new AspNetProblems(),
                new AwsErrors(),
                new DjangoRestErrors(),
                new FastApiErrors(),
                new GitHubErrors(),
                new GoogleErrors(),
                new GraphQlErrors(),
                new JsonApiErrors(),
                new KubernetesStatus(),
                new LaravelErrors(),
                new MicronautErrors(),
                new MicrosoftErrors(),
                new NestErrors(),
                new OAuthErrors(),
                new ProblemDetails(),
                new QuarkusErrors(),
                new RailsErrors(),
                new SlackErrors(),
                new SpringBootErrors(),
                new SpringProblems(),
                new StatusGuideErrors(),
                new StripeErrors(),
                new ZalandoProblems());
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyDialectHasASchemaOfItsId(ErrorDialect dialect) {
        assertThat(SchemaResource.compiled("dev/statusquo/error/" + dialect.id() + ".schema.json"))
                .isNotNull();
        assertThat(ErrorShapes.all()).extracting(ErrorShape::name).contains(dialect.name());
        assertThat(new JsonErrorShape(dialect)).hasToString(dialect.name());
    }

    @Test
    void nothingIsToldByNoDetails() {
        assertThat(ErrorDetails.none().code()).isEmpty();
        assertThat(ErrorDetails.none().message()).isEmpty();
        assertThat(ErrorDetails.none().requestId()).isEmpty();
        assertThat(new ErrorDetails("gone", "It is gone.", "r1", List.of("a")))
                .returns("gone", details -> details.code().orElse(""))
                .returns("It is gone.", details -> details.message().orElse(""))
                .returns("r1", details -> details.requestId().orElse(""));
        assertThat(ErrorShape.statusGuide()).isSameAs(ErrorShapes.statusGuide());
        assertThat(ErrorShape.problemDetails()).isSameAs(ErrorShapes.problemDetails());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            30,                                      30
            0,                                       0
            9,                                       9
            123456789012,                            123456789012
            1234567890123,                           -
            '',                                      -
            /5,                                      -
            :5,                                      -
            soon,                                    -
            'Sun, 22 Nov 2026 14:01:00 GMT',         60
            'Sun, 22 Nov 2026 13:59:50 GMT',         -10
            """)
    void readsRetryAfterAsSecondsFromDateOn(String field, Long seconds) {
        HeaderFields headers = HeaderFields.of("Retry-After", field, "Date", "Sun, 22 Nov 2026 14:00:00 GMT");

        assertThat(RetryAfterSeconds.of(headers)).isEqualTo(seconds);
    }

    @Test
    void readsNoDateWithoutOneToCountFrom() {
        assertThat(RetryAfterSeconds.of(HeaderFields.of("Retry-After", "Sun, 22 Nov 2026 14:01:00 GMT")))
                .isNull();
        assertThat(RetryAfterSeconds.of(HeaderFields.of("Date", "Sun, 22 Nov 2026 14:01:00 GMT")))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "%41b,Ab",
        "a%41,aA",
        "%4,%4",
        "%,%",
        "100%,100%",
        "%zz,%zz",
        "%4z,%4z",
        "a+b,a b",
        "%e2%82%ac,€",
        "%2B+,'+ '",
        "plain,plain",
        "%41%42,AB",
        "+%41,' A'"
    })
    void decodesPercents(String text, String decoded) {
        assertThat(SentValues.percentDecoded(text)).isEqualTo(decoded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Authorization       | Bearer abcdef123           | abcdef123
            Authorization       | abcdef123                  | abcdef123
            Proxy-Authorization | Basic YW5uOnMzY3IzdC1vbmU= | YW5uOnMzY3IzdC1vbmU=,s3cr3t-one
            Authorization       | Basic ?                    | ''
            Authorization       | Bearer abc123x             | ''
            Authorization       | Bearer abc1234x            | abc1234x
            Authorization       | Bearer abcdefghijklmnopqrs | ''
            Authorization       | Bearer abcdefghijklmnopqrst | abcdefghijklmnopqrst
            Authorization       | Bearer abc-def_ghz         | ''
            X-Api-Key           | abcdef123                  | abcdef123
            X-Auth-Token        | abcdef123                  | abcdef123
            X-Client-Secret     | abcdef123                  | abcdef123
            X-Other             | abcdef123                  | ''
            Cookie              | a=abcdef123; b=12          | abcdef123
            Cookie              | =abcdef123                 | ''
            """)
    void takesForCredentialsWhatIsSentAsSuch(String name, String value, String secrets) {
        Request request =
                Request.of(Method.GET, "http://localhost/users?a=zyxwv987").withHeader(name, value);

        assertThat(String.join(",", SentCredentials.of(request))).isEqualTo(secrets);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/?token=abcdef123,abcdef123",
        "?token=abcdef123,abcdef123",
        "/?id=abcdef123,''",
        "/?a=1&apikey=abc%2Ddef%3A9,abc-def:9"
    })
    void takesForCredentialsWhatTheQueryCallsSo(String uri, String secrets) {
        assertThat(String.join(",", SentCredentials.of(Request.of(Method.GET, uri))))
                .isEqualTo(secrets);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ab   | false
            abc  | true
            a_9  | true
            z0Z  | true
            Zaz  | true
            AzA  | true
            9ab  | false
            _ab  | false
            a`c  | false
            a{c  | false
            a@c  | false
            a[c  | false
            a/c  | false
            a:c  | false
            """)
    void namesExtensionsOfProblemsAsTheirRfcDoes(String name, boolean sound) {
        Exchange exchange = exchange(
                404, "application/problem+json", "{\"title\":\"Not Found\",\"status\":404,\"" + name + "\":1}");

        assertThat(ErrorShapes.problemDetails().deviations(exchange).isEmpty()).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            application/problem+json | true
            application/json         | true
            text/json                | true
            -                        | true
            text/plain               | false
            """)
    void recognisesAProblemByItsTypeOrInJsonByItsMembers(String type, boolean recognised) {
        Exchange exchange = exchange(
                404, type == null ? "" : type, "{\"title\":\"Not Found\",\"detail\":\"There is no such user.\"}");

        assertThat(ErrorShapes.problemDetails().recognises(exchange)).isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title":"Not Found","type":"/none"}                    | true
            {"title":"Not Found","instance":"/users/7"}             | true
            {"title":"Not Found"}                                   | false
            {"title":404,"detail":"None."}                          | false
            {"title":"Not Found","detail":"None.","errors":[]}      | false
            {"title":"Not Found","detail":"None.","message":"None"} | false
            """)
    void recognisesAProblemInPlainJsonByItsMembers(String body, boolean recognised) {
        assertThat(ErrorShapes.problemDetails().recognises(exchange(404, body))).isEqualTo(recognised);
    }

    @Test
    void missesTheTypeOfAProblem() {
        assertThat(ErrorShapes.problemDetails()
                        .deviations(exchange(404, "", "{\"title\":\"Not Found\",\"detail\":\"None.\"}")))
                .extracting(Deviation::toString)
                .anyMatch(text -> text.contains("without Content-Type"));
    }
}
