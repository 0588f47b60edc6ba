package dev.statusquo.restassured;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.testing.RawServer;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.builder.ResponseBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.apache.http.impl.client.DefaultHttpClient;
import org.junit.jupiter.api.Test;

class RestAssuredExchangesTest {

    private static final String ANSWER = "HTTP/1.1 201 Created\r\nLocation: /a\r\nVary: *\r\nLocation: /b\r\n"
            + "Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{\"a\":1}";

    private static Exchange send(RequestSpecification specification, Request request) {
        return RestAssuredTransport.of(specification).send(request);
    }

    @Test
    void takesStatusFieldsAndBodyFromTheResponse() {
        try (RawServer server = RawServer.answering(ANSWER)) {
            Exchange exchange = RestAssuredExchanges.from(given().get(server.url()));

            assertThat(exchange.request()).isEqualTo(Request.unknown());
            assertThat(exchange.status().code()).isEqualTo(201);
            assertThat(exchange.headers().toString())
                    .isEqualTo(
                            "Location: /a\nVary: *\nLocation: /b\nContent-Type: application/json\nContent-Length: 7\n");
            assertThat(exchange.body().text()).isEqualTo("{\"a\":1}");
        }
    }

    @Test
    void namesTheRequestIfTold() {
        try (RawServer server = RawServer.answering(ANSWER)) {
            Request request = Request.of(Method.POST, server.url() + "/users");

            assertThat(RestAssuredExchanges.from(given().post(request.uri()), request)
                            .request())
                    .isSameAs(request);
        }
    }

    @Test
    void leavesTheBodyToBeReadByItsOwner() {
        try (RawServer server = RawServer.answering(ANSWER)) {
            Response response = given().get(server.url());
            RestAssuredExchanges.from(response);

            assertThat(RestAssuredExchanges.from(response).body().text()).isEqualTo("{\"a\":1}");
            assertThat(response.asString()).isEqualTo("{\"a\":1}");
            assertThat(response.then().extract().asByteArray()).hasSize(7);
        }
    }

    @Test
    void addsTheRequestToTheSpecification() {
        RequestSpecification specification = new RequestSpecBuilder()
                .setBasePath("/ignored")
                .addHeader("X-Own", "1")
                .addCookie("c", "2")
                .setContentType("application/vnd.own+json")
                .setAuth(io.restassured.RestAssured.preemptive().basic("u", "p"))
                .build();
        try (RawServer server = RawServer.answering(ANSWER)) {
            send(specification, Request.of(Method.PUT, server.url() + "/x").withBody(Body.of("{}")));

            assertThat(server.requests())
                    .singleElement()
                    .asString()
                    .startsWith("PUT /x HTTP/1.1\r\n")
                    .contains("X-Own: 1\r\n", "Cookie: c=2\r\n", "Authorization: Basic ")
                    .contains("Content-Type: application/vnd.own+json\r\n")
                    .endsWith("\r\n\r\n{}");
        }
    }

    @Test
    void keepsQueryParametersOfTheSpecification() {
        RequestSpecification specification =
                new RequestSpecBuilder().addQueryParam("key", "k").build();
        try (RawServer server = RawServer.answering(ANSWER)) {
            send(specification, Request.of(Method.GET, server.url() + "/x"));

            assertThat(server.requests()).singleElement().asString().startsWith("GET /x?key=k HTTP/1.1\r\n");
        }
    }

    @Test
    void answersNoChallengeThoughItKnowsHow() {
        String answer = "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";
        RequestSpecification specification = given().auth().basic("u", "p");
        try (RawServer server = RawServer.answering(answer)) {
            assertThat(send(specification, Request.of(Method.GET, server.url()))
                            .status()
                            .code())
                    .isEqualTo(401);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void judgesWhatCameAndNotWhatAFilterMadeOfIt() {
        RequestSpecification altering = given().filter((request, response, context) -> new ResponseBuilder()
                .clone(context.next(request, response))
                .setStatusCode(200)
                .build());
        RequestSpecification failing = given().filter((request, response, context) -> {
            context.next(request, response);
            throw new IllegalStateException("filter");
        });
        try (RawServer server = RawServer.answering(ANSWER)) {
            Request request = Request.of(Method.GET, server.url());

            assertThat(send(altering, request).status().code()).isEqualTo(201);
            assertThat(send(failing, request).status().code()).isEqualTo(201);
        }
    }

    @Test
    void takesTheAnswerOfAFilterThatSendsNothing() {
        RequestSpecification canned = given().filter((request, response, context) ->
                new ResponseBuilder().setStatusCode(418).setBody("tea").build());

        Exchange exchange = send(canned, Request.of(Method.GET, "http://127.0.0.1:1/"));

        assertThat(exchange.status().code()).isEqualTo(418);
        assertThat(exchange.body().text()).isEqualTo("tea");
    }

    @Test
    @SuppressWarnings("deprecation") // The client REST Assured asks for.
    void sharesAClientThatTheSpecificationShares() {
        DefaultHttpClient shared = new DefaultHttpClient();
        RequestSpecification specification = given().config(RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig()
                        .reuseHttpClientInstance()
                        .httpClientFactory(() -> shared)));
        try (RawServer server = RawServer.answering(ANSWER)) {
            for (int i = 0; i < 3; i++) {
                Request request = Request.of(Method.GET, server.url() + "/" + i);

                assertThat(send(specification, request).request()).isSameAs(request);
            }
            assertThat(server.requests()).hasSize(3);
        }
    }
}
