package dev.statusquo.examples.dsl;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.examples.bookshop.RateLimit;
import dev.statusquo.exchange.Exchange;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientErrorTest {

    private Bookshop bookshop;
    private ContractClient api;

    @BeforeEach
    void open() {
        bookshop = Bookshop.start(new RateLimit(20, Duration.ofSeconds(1)));
        api = ContractClient.to(bookshop.baseUrl()).as(Credentials.bearer(Bookshop.OWNER_TOKEN));
    }

    @AfterEach
    void close() {
        bookshop.close();
    }

    @Test
    void badRequest() {
        api.post("/authors")
                .json("{\"name\":")
                .expectBadRequest()
                .withErrorBody()
                .withErrorCode("invalid_json")
                .withRequestId();
    }

    @Test
    void unauthorized() {
        api.get("/customers")
                .as(Credentials.none())
                .expectUnauthorized()
                .withChallenge("Bearer")
                .withoutChallengeError();

        api.get("/customers")
                .as(Credentials.bearer("long-expired"))
                .expectUnauthorized()
                .withChallengeError("invalid_token");
    }

    @Test
    void forbidden() {
        api.get("/customers")
                .as(Credentials.bearer(Bookshop.READER_TOKEN))
                .expectForbidden()
                .withErrorCode("forbidden")
                .withoutLeaks();
    }

    @Test
    void notFound() {
        api.get("/books/{id}", 9999).expectNotFound().withErrorBody().withMessage(containsString("no such resource"));
    }

    @Test
    void concealedByNotFound() {
        ContractClient reader = api.as(Credentials.bearer(Bookshop.READER_TOKEN));

        Exchange unknown =
                reader.get("/customers/{customer}/documents/{document}", 9, 9).send();

        reader.get("/customers/{customer}/documents/{document}", 1, 1)
                .expectNotFound()
                .indistinguishableFrom(unknown);
    }

    @Test
    void methodNotAllowed() {
        api.patch("/authors/{id}", 1).expectMethodNotAllowed().withAllow();
    }

    @Test
    void notAcceptable() {
        api.get("/books").accept("application/xml").expectNotAcceptable();
    }

    @Test
    void conflict() {
        Map<String, String> author = Map.of("name", "Emily Dickinson");
        api.post("/authors").json(author).expectCreated();

        api.post("/authors")
                .json(author)
                .expectConflict()
                .withErrorCode("duplicate")
                .withFieldErrors("name");
    }

    @Test
    void preconditionFailed() {
        api.delete("/books/{id}", 1).header("If-Match", "\"outdated\"").expectPreconditionFailed();
    }

    @Test
    void unsupportedMediaType() {
        api.post("/authors")
                .body("text/plain", "Emily Dickinson")
                .expectUnsupportedMediaType()
                .withAccepted("application/json");
    }

    @Test
    void unprocessableContent() {
        api.post("/authors")
                .json(Map.of("name", ""))
                .expectUnprocessableContent()
                .withErrorCode("validation_failed")
                .withFieldErrors("name");
    }

    @Test
    void rateLimited() {
        api.get("/search")
                .query("q", "emma")
                .repeatedlyUntil(429, 200)
                .expectRateLimited()
                .withRetryAfter(lessThan(Duration.ofMinutes(1)))
                .honouringRetryAfter();
    }
}
