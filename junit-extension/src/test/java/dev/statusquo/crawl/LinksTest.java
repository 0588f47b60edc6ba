package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thing whose id only a link leads to: neither its collection nor a create of it is declared. */
class LinksTest {

    private static final String SHOP = """
            openapi: 3.1.0
            info: {title: Shop, version: "1"}
            paths:
              /checkout:
                get:
                  parameters: [{name: since, in: query, required: true, schema: {const: 42}}]
                  responses:
                    "200":
                      description: bought
                      links: {order: {TARGET, parameters: {NAME: EXPRESSION}}}
              /orders/{orderId}:
                get:
                  operationId: getOrder
                  parameters: [{name: orderId, in: path, required: true, schema: {type: string}}]
                  responses: {"200": {description: the order}, "404": {description: none}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            operationId: getOrder                         | orderId      | '$response.body#/bought/0/number'
            'operationRef: "#/paths/~1orders~1{orderId}/get"' | orderId  | '$response.body#/bought/0/number'
            operationId: getOrder                         | path.orderId | '$response.header.X-Order'
            operationId: getOrder                         | orderId      | '$request.query.since'
            operationId: getOrder                         | orderId      | '"42"'
            """)
    void leadToWhatAnAnswerNames(String target, String name, String expression) {
        String document = SHOP.replace("TARGET", target).replace("NAME", name).replace("EXPRESSION", expression);
        try (TestServer server = TestServer.answering(LinksTest::answer)) {
            CaseResult found = SmallCrawl.of(document, server.baseUrl()).one("GET /orders* valid*");

            assertThat(found.outcome()).as(found.reason()).isEqualTo(CaseOutcome.PASSED);
            assertThat(server.asked()).extracting(Asked::toString).contains("GET /orders/42");
        }
    }

    @ParameterizedTest
    @CsvSource({"$response.body#/nothing", "$response.header.Missing", "$method", "$response.body#/bought"})
    void leadNowhereWhereTheAnswerHasNothingOfTheKind(String expression) {
        String document = SHOP.replace("TARGET", "operationId: getOrder")
                .replace("NAME", "orderId")
                .replace("EXPRESSION", expression);
        try (TestServer server = TestServer.answering(LinksTest::answer)) {
            CaseResult found = SmallCrawl.of(document, server.baseUrl()).one("GET /orders* valid*");

            assertThat(found.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
            assertThat(found.reason()).contains("no way to obtain {orderId}");
        }
    }

    private static Reply answer(Asked asked) {
        return switch (asked.toString()) {
            case "GET /checkout" ->
                Reply.json(200, "{\"bought\":[{\"number\":42}]}").with("X-Order", "42");
            case "GET /orders/42" -> Reply.json(200, "{}");
            default -> Reply.error(404, "not_found");
        };
    }
}
