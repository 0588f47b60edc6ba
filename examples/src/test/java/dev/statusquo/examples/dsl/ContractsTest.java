package dev.statusquo.examples.dsl;

import static dev.statusquo.HttpExpectations.expectAll;
import static dev.statusquo.HttpExpectations.expectNotFound;
import static dev.statusquo.HttpExpectations.on;
import static dev.statusquo.hamcrest.HttpMatchers.satisfies;
import static dev.statusquo.restassured.RestAssuredExchanges.verifying;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.MatcherAssert.assertThat;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.expectation.NotFoundExpectation;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Profile;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.MultipleFailuresError;

class ContractsTest {

    static final NotFoundExpectation MISSING = expectNotFound()
            .because("the app shows an empty page for it")
            .withErrorBody()
            .withErrorCode("not_found");

    private Bookshop bookshop;
    private ContractClient api;

    @BeforeEach
    void open() {
        bookshop = Bookshop.start();
        api = ContractClient.to(bookshop.baseUrl());
    }

    @AfterEach
    void close() {
        bookshop.close();
    }

    @Test
    void overAResponseInHand() {
        Exchange exchange = api.get("/books/{id}", 1).send();

        on(exchange).expectOk().withHeader("ETag");
    }

    @Test
    void asAValue() {
        Exchange exchange = api.get("/books/{id}", 9999).send();

        api.get("/books/{id}", 9999).expect(MISSING);
        assertThat(exchange, satisfies(MISSING));
        given().baseUri(bookshop.baseUrl()).filter(verifying(MISSING)).get("/books/9999");
    }

    @Test
    void allAtOnce() {
        Exchange exchange = api.get("/books/{id}", 9999).send();

        expectAll(exchange, e -> {
            e.expectNotFound().withErrorBody().withErrorCode("not_found");
            e.expectClientError().withoutLeaks();
        });

        assertThatThrownBy(() -> expectAll(exchange, e -> e.expectCreated().withLocation()))
                .isInstanceOf(MultipleFailuresError.class)
                .hasMessageContaining("2 broken");
    }

    @Test
    void underOtherTerms() {
        ContractClient strict = ContractClient.to(bookshop.baseUrl())
                .as(Credentials.bearer(Bookshop.READER_TOKEN))
                .withProfile(Profile.guide())
                .withErrorShape(ErrorShape.statusGuide())
                .withRedaction(Redaction.standard().withNames(List.of("X-Tenant")))
                .onWarning(finding -> System.out.println(finding.rule().label()));

        strict.get("/books").expectOk();
    }

    @Test
    void anyStatus() {
        api.get("/books/{id}", 9999).expectStatus(404);
    }
}
