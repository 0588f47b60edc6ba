package dev.statusquo.error;

import static dev.statusquo.error.ErrorSamples.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells a shape from an object that happens to have members of the same name. */
class MarkedShapesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"errors":[{"message":"m"}]}                             | false
            {"errors":[{"message":"m"}],"data":null}                 | true
            {"errors":[{"message":"m","locations":[]}]}              | true
            {"errors":[{"message":"m","path":["user"]}]}             | true
            {"errors":[{"message":"m","extensions":{}}]}             | true
            {"errors":[{"path":["user"]}]}                           | false
            {"errors":[{"message":"m","path":[]}],"other":1}         | false
            {"errors":{"message":"m"},"data":null}                   | false
            """)
    void recognisesGraphQlByMoreThanErrors(String body, boolean recognised) {
        assertThat(ErrorShapes.graphQl().recognises(exchange(200, body))).isEqualTo(recognised);
    }

    @Test
    void recognisesGraphQlByItsOwnType() {
        Exchange exchange = exchange(400, "application/graphql-response+json", "{\"errors\":[{\"message\":\"m\"}]}");

        assertThat(ErrorShapes.graphQl().recognises(exchange)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"error":"invalid_grant"}                              | true
            {"error":"access_denied"}                              | false
            {"error":"access_denied","error_description":"No."}    | true
            {"error":"access_denied","error_description":3}        | false
            {"error":"invalid_grant","message":"No."}              | false
            {"error":{"code":1},"error_description":"No."}         | false
            """)
    void recognisesOAuthByItsCodesOrADescription(String body, boolean recognised) {
        assertThat(ErrorShapes.oauth().recognises(exchange(400, body))).isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            400 | invalid_grant   | -
            401 | invalid_grant   | /error: invalid_grant goes with 400, but the status is 401
            401 | invalid_client  | -
            400 | invalid_client  | -
            403 | invalid_client  | /error: invalid_client goes with 400 or 401, but the status is 403
            """)
    void holdsOAuthCodesToTheirStatus(int status, String code, String deviation) {
        Exchange exchange = exchange(status, "{\"error\":\"" + code + "\",\"error_description\":\"No.\"}");

        assertThat(String.join(
                        ",",
                        ErrorShapes.oauth().deviations(exchange).stream()
                                .map(Deviation::toString)
                                .toList()))
                .isEqualTo(deviation == null ? "" : deviation);
    }

    @ParameterizedTest
    @CsvSource({"400,,1", "401,,1", "401,Basic realm=\"x\",0", "400,Basic realm=\"x\",1"})
    void wantsAChallengeWhereAnOAuthClientTriedToAuthenticate(int status, String challenge, int deviations) {
        Exchange unheaded = exchange(status, "{\"error\":\"invalid_client\",\"error_description\":\"No.\"}");
        Response response = unheaded.response();
        Exchange exchange = new Exchange(
                Request.of(Method.POST, "http://localhost/token").withHeader("Authorization", "Basic YTpi"),
                challenge == null
                        ? response
                        : new Response(
                                response.status(),
                                response.headers().with("WWW-Authenticate", challenge),
                                Body.of(response.body().text())));

        assertThat(ErrorShapes.oauth().deviations(exchange)).hasSize(deviations);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            application/json          | true
            application/vnd.shop+json | true
            text/plain                | false
            application/xml           | false
            -                         | false
            """)
    void takesTheEnvelopeInJsonOrInATypeOfItsOwn(String type, boolean kept) {
        Exchange exchange = exchange(
                404,
                type == null ? "" : type,
                "{\"error\":\"gone\",\"message\":\"It is gone.\",\"request_id\":\"r1\"}");

        assertThat(ErrorShapes.statusGuide().deviations(exchange).isEmpty()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"email":["Is taken."]}            | true
            {"email":["Is taken.","No."]}      | true
            {"email":["Is taken.",3]}          | false
            {"email":"Is taken."}              | false
            {"email":["Is taken."],"age":3}    | false
            {}                                 | false
            ["email"]                          | false
            """)
    void knowsAListOfTexts(String body, boolean texts) {
        assertThat(ErrorBody.isListOfTexts(ErrorBody.of(exchange(422, body)).json()))
                .isEqualTo(texts);
    }
}
