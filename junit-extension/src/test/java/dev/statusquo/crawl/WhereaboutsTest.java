package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Shelf;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a crawl takes the ids from that paths name. */
class WhereaboutsTest {

    private static final String ID = "{in: path, required: true, schema: {type: integer, minimum: 1}, name: ";
    private static final String USERS = """
            openapi: 3.1.0
            info: {title: Shelf, version: "1"}
            paths:
              /users:
                get: {responses: {"200": {description: all}}}
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"201": {description: made}, "400": {description: no}}
              /users/{userId}:
                parameters: [PARAMuserId}]
                get: {responses: {"200": {description: one}, "404": {description: none}}}
                delete: {responses: {"204": {description: gone}, "404": {description: none}}}
              /users/{userId}/orders:
                parameters: [PARAMuserId}]
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"201": {description: made}, "400": {description: no}, "404": {description: none}}
              /users/{userId}/orders/{id}:
                parameters: [PARAMuserId}, PARAMid}]
                get: {responses: {"200": {description: one}, "404": {description: none}}}
                delete: {responses: {"204": {description: gone}, "404": {description: none}}}
            """.replace("PARAM", ID);
    private static final String PUT_ONLY = """
            openapi: 3.1.0
            info: {title: Shelf, version: "1"}
            paths:
              /users:
                get: {responses: {"200": {description: all}}}
              /users/{userId}:
                parameters: [PARAMuserId}]
                get: {responses: {"200": {description: one}, "404": {description: none}}}
                put: {responses: {"200": {description: set}, "201": {description: made}}}
                delete: {responses: {"204": {description: gone}, "404": {description: none}}}
            """.replace("PARAM", ID);
    private static final String READ_ONLY = """
            openapi: 3.1.0
            info: {title: Shelf, version: "1"}
            paths:
              /users:
                get: {responses: {"200": {description: all}}}
              /users/{userId}:
                parameters: [PARAMuserId}]
                get: {responses: {"200": {description: one}, "404": {description: none}}}
                delete: {responses: {"204": {description: gone}, "404": {description: none}}}
              /reports/{year}:
                parameters: [PARAMyear}]
                get: {responses: {"200": {description: one}, "404": {description: none}}}
            """.replace("PARAM", ID);

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true"})
    void takesIdsFromLocationOrContentAtAnyDepth(boolean locates, boolean tells) {
        try (Shelf shelf = new Shelf(locates, tells)) {
            CrawlResult result = crawl(shelf, USERS).run("* valid request*");

            assertThat(result.cases()).hasSize(7).allMatch(one -> one.outcome() == CaseOutcome.PASSED, "passed");
            assertThat(asked(shelf, "GET /users/")).anyMatch(path -> path.matches("GET /users/\\d+/orders/\\d+"));
        }
    }

    @Test
    void deletesAllThatItMadeAndNothingElse() {
        try (Shelf shelf = new Shelf(true, true).holding("/users/1").holding("/users/1/orders/2")) {
            CrawlResult result = crawl(shelf, USERS).run("*");

            assertThat(shelf.paths()).containsExactly("/users/1", "/users/1/orders/2");
            assertThat(result.notes()).allMatch(note -> note.startsWith("failing cases that were not repeated"));
        }
    }

    @Test
    void neverUsesAgainWhatIsDeleted() {
        try (Shelf shelf = new Shelf(true, true)) {
            CrawlResult result = crawl(shelf, USERS).run("*");

            List<String> asked =
                    shelf.server().asked().stream().map(Asked::toString).toList();
            List<String> deleted = asked.stream()
                    .filter(one -> one.matches("DELETE /users/1\\d\\d"))
                    .toList();
            assertThat(deleted).isNotEmpty();
            for (String delete : deleted) {
                List<String> after = asked.subList(asked.indexOf(delete) + 1, asked.size());
                assertThat(after)
                        .as("looked for, and once deleted again on purpose, but not used")
                        .filteredOn(one -> one.endsWith(delete.substring(6)))
                        .allMatch(one -> one.matches("(GET|HEAD|DELETE) .*"))
                        .filteredOn(delete::equals)
                        .hasSizeLessThanOrEqualTo(1);
            }
            assertThat(result.findings())
                    .extracting(found -> found.finding().rule().id())
                    .doesNotContain(
                            "location-leads-to-what-was-created", "deleted-is-not-found", "unknown-id-is-not-found");
        }
    }

    @Test
    void prefersTheUsersFixtureForReading() {
        try (Shelf shelf = new Shelf(true, true).holding("/users/7")) {
            SmallCrawl crawl = crawl(shelf, USERS).with(Map.of("userId", "7"));

            assertThat(crawl.one("GET /users/{userId} * valid*").outcome()).isEqualTo(CaseOutcome.PASSED);
            assertThat(asked(shelf, "")).containsExactly("GET /users/7");
        }
    }

    @Test
    void takesAFixtureByPathBeforeOneByName() {
        try (Shelf shelf = new Shelf(true, true).holding("/users/7").holding("/users/8")) {
            SmallCrawl crawl = crawl(shelf, USERS).with(Map.of("userId", "7", "/users/{userId}", "8"));

            crawl.one("GET /users/{userId} * valid*");

            assertThat(asked(shelf, "")).containsExactly("GET /users/8");
        }
    }

    @Test
    void neverDeletesTheUsersFixture() {
        try (Shelf shelf = new Shelf(true, true).holding("/users/7")) {
            crawl(shelf, USERS).with(Map.of("userId", "7")).run("*");
            crawl(shelf, READ_ONLY).with(Map.of("userId", "7")).run("*");

            assertThat(shelf.paths()).contains("/users/7");
        }
    }

    @Test
    void readsWhatACollectionListsWhereNothingCanBeCreated() {
        try (Shelf shelf = new Shelf(true, true).holding("/users/7")) {
            CrawlResult result = crawl(shelf, READ_ONLY).run("GET /users/{userId} * valid*");

            assertThat(result.cases()).singleElement().matches(one -> one.outcome() == CaseOutcome.PASSED);
            assertThat(asked(shelf, "")).containsExactly("GET /users", "GET /users/7");
        }
    }

    @Test
    void neverDeletesWhatACollectionLists() {
        try (Shelf shelf = new Shelf(true, true).holding("/users/7")) {
            CaseResult result = crawl(shelf, READ_ONLY).one("DELETE /users/{userId} * valid*");

            assertThat(result.reason())
                    .isEqualTo("no {userId} of the crawl's own to use up: there is no POST /users to create one with");
            assertThat(shelf.paths()).contains("/users/7");
        }
    }

    @Test
    void putsSomethingWhereNothingCanBePosted() {
        try (Shelf shelf = new Shelf(true, true).holding("/users/7")) {
            CrawlResult result = crawl(shelf, PUT_ONLY).run("*");

            assertThat(result.cases())
                    .filteredOn(one -> one.key().contains("valid request"))
                    .hasSize(4)
                    .allMatch(one -> one.outcome() == CaseOutcome.PASSED, "passed");
            assertThat(asked(shelf, "DELETE /users/")).isNotEmpty().doesNotContain("DELETE /users/7");
            assertThat(shelf.paths()).containsExactly("/users/7");
            assertThat(result.notes()).isEmpty();
        }
    }

    @Test
    void putsNothingOverWhatACollectionLists() {
        try (Shelf shelf = new Shelf(true, true).holding("/users/7")) {
            crawl(shelf, PUT_ONLY).run("* valid*");

            assertThat(asked(shelf, "PUT ")).isNotEmpty().doesNotContain("PUT /users/7");
        }
    }

    @Test
    void asksOnceWhetherSomethingCanBePut() {
        try (TestServer server = TestServer.answering(asked -> Reply.error(404, "not_found"))) {
            SmallCrawl.of(PUT_ONLY, server.baseUrl()).run("* valid request*");

            assertThat(server.asked())
                    .filteredOn(asked -> asked.method().equals("PUT"))
                    .hasSize(1);
        }
    }

    @Test
    void saysWhatAUserCanGiveWhereThereIsNoWay() {
        try (Shelf shelf = new Shelf(true, true)) {
            CaseResult result = crawl(shelf, READ_ONLY).one("GET /reports/{year} * valid*");

            assertThat(result.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
            assertThat(result.reason()).isEqualTo("no way to obtain {year}; add @Fixture(\"year\")");
        }
    }

    @Test
    void deletesWhatAPutUnderAMadeUpIdCreated() {
        String puts = USERS.replace(
                "    delete:",
                "    put: {responses: {\"200\": {description: set}, \"201\": {description: made}}}\n    delete:");
        try (Shelf shelf = new Shelf(true, true).holding("/users/7")) {
            crawl(shelf, puts).run("PUT *");

            assertThat(asked(shelf, "PUT ")).isNotEmpty();
            assertThat(shelf.paths()).containsExactly("/users/7");
        }
    }

    @Test
    void saysWhatItCouldNotDelete() {
        String withoutDelete = USERS.lines()
                .filter(line -> !line.contains("delete:"))
                .collect(java.util.stream.Collectors.joining("\n"));
        try (Shelf shelf = new Shelf(true, true)) {
            CrawlResult result = crawl(shelf, withoutDelete).run("POST /users * valid*");

            assertThat(result.notes())
                    .containsExactly("left behind: /users/{userId} {userId=101} (no DELETE is declared)");
        }
    }

    @Test
    void stopsAtTheBudget() {
        try (Shelf shelf = new Shelf(true, true)) {
            CrawlResult result = crawl(shelf, USERS).within(5).run("*");

            assertThat(shelf.server().asked()).hasSize(5);
            assertThat(result.requests()).isEqualTo(5);
            assertThat(result.cases())
                    .anyMatch(one -> one.reason().equals("the budget of 5 requests is spent (statusquo.budget)"));
        }
    }

    private static SmallCrawl crawl(Shelf shelf, String document) {
        return SmallCrawl.of(document, shelf.server().baseUrl());
    }

    private static List<String> asked(Shelf shelf, String beginning) {
        Stream<String> all = shelf.server().asked().stream().map(Asked::toString);
        return all.filter(one -> one.startsWith(beginning)).toList();
    }
}
