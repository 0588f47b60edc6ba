package dev.statusquo.examples.dsl;

import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.statusquo.ContractClient;
import dev.statusquo.examples.bookshop.Bookshop;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ServerErrorTest {

    @Test
    void serviceUnavailable() {
        try (Bookshop bookshop = Bookshop.start()) {
            ContractClient api = ContractClient.to(bookshop.baseUrl());
            bookshop.maintenance(true);

            api.get("/books").expectServiceUnavailable().withRetryAfter(lessThanOrEqualTo(Duration.ofHours(1)));
        }
    }

    @Test
    void failuresOfTheServiceAndBehindIt() {
        try (Depot depot = Depot.open()) {
            ContractClient store = ContractClient.to(depot.baseUrl());
            depot.refusing("GET /crash", 500, "internal_error")
                    .refusing("LINK /crates", 501, "not_implemented")
                    .refusing("GET /partner", 502, "bad_upstream")
                    .refusing("GET /slow-partner", 504, "upstream_timeout");

            store.get("/crash").expectInternalServerError().withRequestId().withoutLeaks();
            store.request("LINK", "/crates").expectNotImplemented();
            store.get("/partner").expectBadGateway().withErrorBody();
            store.get("/slow-partner").expectGatewayTimeout();
            store.get("/crash").expectServerError();
        }
    }
}
