package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service whose ids lead out of their collection: what they lead to may be read, and is neither changed nor deleted. */
@Timeout(60)
class StrayIdTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /things:
                get: {responses: {'200': {description: all}}}
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {'201': {description: created}}
              /things/{id}:
                parameters: [{in: path, name: id, required: true, schema: {type: string}}]
                get: {responses: {'200': {description: one}}}
                put:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {'204': {description: changed}}
                delete: {responses: {'204': {description: gone}}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "%2e%2e", "%2E.", "../users/1", "..\\\\users", "?a", "#a", "a;b", "\\u0000"})
    void leadsNowhereElse(String id) {
        try (TestServer server = TestServer.answering(asked -> answer(asked, id))) {
            SmallCrawl.of(DOCUMENT, server.baseUrl()).run("*");

            List<String> changed = server.asked().stream()
                    .filter(asked ->
                            asked.method().equals("DELETE") || asked.method().equals("PUT"))
                    .map(Asked::path)
                    .toList();
            assertThat(server.asked()).extracting(Asked::method).contains("POST");
            assertThat(changed).allMatch(path -> path.matches("/things(/[^/]+)?/?|/no-such-path.*"));
            assertThat(changed).doesNotContain("/", "/things/.", "/things/..");
        }
    }

    private static Reply answer(Asked asked, String id) {
        String thing = "{\"id\":\"" + id + "\"}";
        return switch (asked.method()) {
            case "POST" -> Reply.json(201, thing).with("Location", "/things/" + id);
            case "GET" -> Reply.json(200, asked.path().equals("/things") ? "[" + thing + "]" : thing);
            default -> Reply.of(204);
        };
    }
}
