package dev.statusquo.examples.dsl;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.examples.bookshop.Bookshop;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuccessTest {

    private Bookshop bookshop;
    private Depot depot;
    private ContractClient api;
    private ContractClient store;

    @BeforeEach
    void open() {
        bookshop = Bookshop.start();
        depot = Depot.open();
        api = ContractClient.to(bookshop.baseUrl()).as(Credentials.bearer(Bookshop.OWNER_TOKEN));
        store = ContractClient.to(depot.baseUrl());
    }

    @AfterEach
    void close() {
        bookshop.close();
        depot.close();
    }

    @Test
    void ok() {
        api.get("/authors/{id}", 1)
                .expectOk()
                .withMediaType("application/json")
                .withHeader("ETag")
                .withJson("/id", is(1))
                .within(Duration.ofSeconds(5));
    }

    @Test
    void created() {
        api.post("/authors")
                .json(Map.of("name", "Emily Dickinson"))
                .expectCreated()
                .withLocation(startsWith("/authors/"))
                .withResolvingLocation();
    }

    @Test
    void createdByPut() {
        depot.answering("PUT /crates/7", 201);

        store.put("/crates/{id}", 7).expectCreated().withoutLocation("the target of a PUT is what was created");
    }

    @Test
    void accepted() {
        depot.answering("POST /exports", 202, "Location", "/exports/7", "Retry-After", "5");

        store.post("/exports")
                .json(Map.of("format", "csv"))
                .expectAccepted()
                .withMonitor()
                .withRetryAfter(lessThan(Duration.ofMinutes(1)));
    }

    @Test
    void noContent() {
        api.delete("/books/{id}", 3).expectNoContent();
    }

    @Test
    void resetContent() {
        depot.answering("POST /counter", 205, "Content-Length", "0");

        store.post("/counter").expectResetContent();
    }

    @Test
    void partialContent() {
        depot.telling("GET /logs/today", 206, "part", "Content-Range", "bytes 0-3/900", "Content-Type", "text/plain");

        store.get("/logs/today")
                .header("Range", "bytes=0-3")
                .expectPartialContent()
                .withContentRange(0, 3, 900);
    }

    @Test
    void multiStatus() {
        depot.telling("POST /batch", 207, "<multistatus/>", "Content-Type", "application/xml");

        store.post("/batch")
                .body("application/xml", "<batch/>")
                .expectMultiStatus()
                .withMediaType("application/xml");
    }

    @Test
    void anySuccess() {
        api.get("/books").expectSuccess();
    }
}
