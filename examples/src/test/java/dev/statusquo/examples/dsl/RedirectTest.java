package dev.statusquo.examples.dsl;

import static dev.statusquo.hamcrest.HttpMatchers.relativeReference;
import static org.hamcrest.Matchers.endsWith;

import dev.statusquo.ContractClient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedirectTest {

    private Depot depot;
    private ContractClient store;

    @BeforeEach
    void open() {
        depot = Depot.open();
        store = ContractClient.to(depot.baseUrl());
    }

    @AfterEach
    void close() {
        depot.close();
    }

    @Test
    void movedPermanently() {
        depot.answering("GET /shelves", 301, "Location", "/v2/shelves");

        store.get("/shelves").expectMovedPermanently().withLocation(endsWith("/v2/shelves"));
    }

    @Test
    void found() {
        depot.answering("GET /latest", 302, "Location", "/releases/9");

        store.get("/latest").expectFound().withLocation(relativeReference());
    }

    @Test
    void seeOther() {
        depot.answering("POST /searches", 303, "Location", "/searches/7");

        store.post("/searches").form(Map.of("q", "ink")).expectSeeOther().withLocation();
    }

    @Test
    void temporaryAndPermanentRedirect() {
        depot.answering("POST /orders", 307, "Location", "/eu/orders")
                .answering("POST /eu/orders", 201, "Location", "/eu/orders/7")
                .answering("POST /bills", 308, "Location", "/invoices")
                .answering("POST /invoices", 201, "Location", "/invoices/7");

        store.post("/orders")
                .json(Map.of("crates", 2))
                .expectTemporaryRedirect()
                .preservingMethod();
        store.post("/bills").json(Map.of("crates", 2)).expectPermanentRedirect().preservingMethod();
    }

    @Test
    void notModified() {
        depot.answering("GET /crates/7", 304, "ETag", "\"v2\"");

        store.get("/crates/{id}", 7)
                .header("If-None-Match", "\"v2\"")
                .expectNotModified()
                .withEntityTag();
    }

    @Test
    void anyRedirect() {
        depot.answering("GET /latest", 302, "Location", "/releases/9");

        store.get("/latest").expectRedirect().withLocation();
    }
}
