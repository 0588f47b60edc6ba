package dev.statusquo.restassured;

import static dev.statusquo.HttpExpectations.expectCreated;
import static dev.statusquo.HttpExpectations.expectOk;
import static dev.statusquo.restassured.RestAssuredExchanges.on;
import static dev.statusquo.restassured.RestAssuredExchanges.verifying;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.expectation.CreatedExpectation;
import dev.statusquo.testing.RawServer;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class VerifyingFilterTest {

    private static final CreatedExpectation CREATED = expectCreated().withLocation();

    @Test
    void letsThroughWhatKeepsTheContract() {
        try (RawServer server = RawServer.answering(created("/users/42"))) {
            Response response = given().baseUri(server.url())
                    .filter(verifying(CREATED))
                    .contentType("application/json")
                    .body("{\"email\":\"a@example.com\"}")
                    .post("/users");

            assertThat(response.asString()).isEqualTo("{}");
            on(response).expectCreated().withLocation();
        }
    }

    @Test
    void judgesTheAnswerByItsRequest() {
        try (RawServer server = RawServer.answering(created("/users"))) {
            assertThatThrownBy(() -> given().baseUri(server.url())
                            .filter(verifying(CREATED))
                            .contentType("application/json")
                            .body("{\"email\":\"a@example.com\"}")
                            .post("/users"))
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessageStartingWith(
                            "POST /users: 201 Created has a Location that names the target of the request itself")
                    .hasMessageContaining("curl -i -X POST ")
                    .hasMessageContaining("--data-binary '{\"email\":\"a@example.com\"}' " + server.url() + "/users");
        }
    }

    @Test
    void judgesAResponseWithoutItsRequest() {
        try (RawServer server = RawServer.answering(created("/users/42"))) {
            Response response = given().baseUri(server.url()).post("/users");

            assertThatThrownBy(() -> on(response).expectOk())
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessageStartingWith("response: 201 Created instead of 200 OK\n")
                    .hasMessageNotContaining("curl");
        }
    }

    @Test
    void refusesWhatWasNotRecorded() {
        try (RawServer server = RawServer.answering(created("/users/42"))) {
            Response response = given().baseUri(server.url()).post("/users");
            CreatedExpectation checked = on(response).expectCreated();

            assertThatIllegalArgumentException().isThrownBy(() -> verifying(checked));
        }
    }

    @Test
    void servesManyRequests() {
        try (RawServer server = RawServer.answering(
                "HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 0\r\n\r\n")) {
            var filter = verifying(expectOk());

            given().filter(filter).get(server.url());
            given().filter(filter).get(server.url() + "/again");

            assertThat(server.requests()).hasSize(2);
        }
    }

    private static String created(String location) {
        return "HTTP/1.1 201 Created\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nLocation: " + location
                + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    }
}
