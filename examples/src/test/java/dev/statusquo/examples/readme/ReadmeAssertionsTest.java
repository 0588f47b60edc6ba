package dev.statusquo.examples.readme;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.examples.bookshop.Bookshop;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadmeAssertionsTest {

    private Bookshop bookshop;

    @BeforeEach
    void open() {
        bookshop = Bookshop.start();
    }

    @AfterEach
    void close() {
        bookshop.close();
    }

    @Test
    void keepsItsPromises() {
        ContractClient api = ContractClient.to(bookshop.baseUrl()).as(Credentials.bearer(Bookshop.CLERK_TOKEN));

        api.post("/authors")
                .json(Map.of("name", "Ursula K. Le Guin"))
                .expectCreated()
                .withLocation();

        api.get("/books/{bookId}", 999_999).expectNotFound().withErrorBody().withErrorCode("not_found");

        api.get("/orders")
                .as(Credentials.none())
                .expectUnauthorized()
                .withChallenge("Bearer")
                .withoutChallengeError();
    }
}
