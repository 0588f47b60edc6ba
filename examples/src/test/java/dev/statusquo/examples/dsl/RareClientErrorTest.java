package dev.statusquo.examples.dsl;

import dev.statusquo.ContractClient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RareClientErrorTest {

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
    void requestTimeout() {
        depot.refusing("POST /uploads", 408, "too_slow", "Connection", "close");

        store.post("/uploads").expectRequestTimeout().withHeader("Connection");
    }

    @Test
    void gone() {
        depot.refusing("GET /crates/3", 410, "crate_shipped");

        store.get("/crates/{id}", 3).expectGone().withErrorCode("crate_shipped");
    }

    @Test
    void contentTooLarge() {
        depot.refusing("POST /uploads", 413, "too_large", "Retry-After", "3600");

        store.post("/uploads")
                .body("application/octet-stream", new byte[4096])
                .expectContentTooLarge()
                .withRetryAfter();
    }

    @Test
    void uriTooLong() {
        depot.refusing("GET /search", 414, "query_too_long");

        store.get("/search").query("q", "ink".repeat(1000)).expectUriTooLong();
    }

    @Test
    void rangeNotSatisfiable() {
        depot.refusing("GET /logs/today", 416, "range_too_far", "Content-Range", "bytes */900");

        store.get("/logs/today")
                .header("Range", "bytes=900-")
                .expectRangeNotSatisfiable()
                .withCompleteLength(900);
    }

    @Test
    void locked() {
        depot.refusing("PUT /crates/7", 423, "crate_sealed");

        store.put("/crates/{id}", 7).json(Map.of()).expectLocked().withErrorCode("crate_sealed");
    }

    @Test
    void tooEarly() {
        depot.refusing("POST /orders", 425, "replay_risk");

        store.post("/orders").header("Early-Data", "1").expectTooEarly();
    }

    @Test
    void upgradeRequired() {
        depot.refusing("GET /live", 426, "websocket_only", "Upgrade", "websocket", "Connection", "upgrade");

        store.get("/live").expectUpgradeRequired().withUpgrade("websocket");
    }

    @Test
    void preconditionRequired() {
        depot.refusing("PUT /crates/7", 428, "if_match_missing");

        store.put("/crates/{id}", 7).json(Map.of("full", true)).expectPreconditionRequired();
    }

    @Test
    void requestHeaderFieldsTooLarge() {
        depot.refusing("GET /crates", 431, "header_too_large");

        store.get("/crates").header("X-Note", "x".repeat(9000)).expectRequestHeaderFieldsTooLarge();
    }

    @Test
    void unavailableForLegalReasons() {
        depot.refusing("GET /crates/9", 451, "seized", "Link", "<https://example.org/customs>; rel=\"blocked-by\"");

        store.get("/crates/{id}", 9).expectUnavailableForLegalReasons().withBlockedBy();
    }

    @Test
    void anyClientError() {
        store.get("/nowhere").expectClientError();
    }
}
