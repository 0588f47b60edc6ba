package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import dev.statusquo.service.Things;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Services whose creates name what was there before: that is neither changed nor deleted. */
class ForeignThingsTest {

    private static final String DELETED = "DELETE /things/{id} · deleted, then read*";

    private final Things things = new Things().holding("lamp");

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void areNotDeleted() {
        things.instead("POST /things", ForeignThingsTest::lamp);

        CrawlResult result = SmallCrawl.of(things).run("*");

        assertThat(things.count()).isEqualTo(1);
        assertThat(result.notes())
                .contains(
                        "left alone: /things/{id} {id=1} (POST /things names it as created, and it was there before)");
        assertThat(result.notes()).noneMatch(note -> note.startsWith("left behind"));
    }

    @Test
    void areNotDeletedWhereNothingElseIsAsked() {
        things.instead("POST /things", ForeignThingsTest::lamp);

        CaseResult one = SmallCrawl.of(things).one(DELETED);

        assertThat(things.count()).isEqualTo(1);
        assertThat(one.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
        assertThat(one.reason())
                .isEqualTo("no {id} of the crawl's own to use up: POST /things names as created what was there before");
        assertThat(things.server().asked())
                .filteredOn(asked -> asked.toString().equals("POST /things"))
                .hasSize(1);
    }

    @Test
    void areKnownByTheirFixture() {
        things.instead("POST /things", ForeignThingsTest::lamp);
        things.instead("GET /things", asked -> Reply.json(200, "{\"things\":[]}"));

        SmallCrawl.of(things).with(Map.of("id", "1")).run("*");

        assertThat(things.count()).isEqualTo(1);
    }

    @Test
    void areKnownByBeingNamedAgainWhereNoListShowsThem() {
        try (TestServer server = TestServer.answering(
                asked -> asked.method().equals("POST") ? lamp(asked) : Reply.json(200, "{\"id\":1}"))) {
            CrawlResult result = SmallCrawl.of("""
                            openapi: 3.1.0
                            info: {title: T, version: '1'}
                            paths:
                              /things:
                                post:
                                  requestBody: {content: {application/json: {schema: {type: object, required: [name],
                                    properties: {name: {type: string}}}}}}
                                  responses: {'201': {description: created}}
                              /things/{id}:
                                parameters: [{in: path, name: id, required: true, schema: {type: integer}}]
                                get: {responses: {'200': {description: one}}}
                                delete: {responses: {'204': {description: gone}}}
                            """, server.baseUrl()).run("*");

            assertThat(result.notes())
                    .contains("left alone: /things/{id} {id=1} (POST /things names it as created again and again)");
            assertThat(server.asked()).extracting(Asked::toString).doesNotContain("DELETE /things/1");
        }
    }

    @Test
    void areNotWhatTheSameContentIsAnsweredWithAgain() {
        Map<String, Reply> answers = new ConcurrentHashMap<>();
        things.instead(
                "POST /things",
                asked -> answers.computeIfAbsent(
                        asked.field("Authorization") + asked.body(), again -> things.sound(asked)));

        CrawlResult result = SmallCrawl.of(things).run("POST /things · *");

        assertThat(answers.values()).extracting(Reply::status).contains(201);
        assertThat(things.count()).isEqualTo(1);
        assertThat(left(result)).isEmpty();
    }

    @Test
    void areNotWhatASoundServiceCreates() {
        CrawlResult result = SmallCrawl.of(things).run("*");

        assertThat(things.count()).isEqualTo(1);
        assertThat(left(result)).isEmpty();
    }

    private static List<String> left(CrawlResult result) {
        return result.notes().stream().filter(note -> note.startsWith("left")).toList();
    }

    private static Reply lamp(Asked asked) {
        return Reply.json(201, "{\"id\":1,\"name\":\"lamp\"}").with("Location", "/things/1");
    }
}
