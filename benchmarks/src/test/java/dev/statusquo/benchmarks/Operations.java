package dev.statusquo.benchmarks;

import static dev.statusquo.HttpExpectations.on;

import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.Leaks;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Response;
import dev.statusquo.expectation.CreatedExpectation;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What is done most, by its name in the file of figures. */
final class Operations {

    private static final String SCHEMA = "{\"type\":\"object\",\"required\":[\"error\",\"message\"],\"properties\":{"
            + "\"error\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9]*(_[a-z0-9]+)*$\"},"
            + "\"message\":{\"type\":\"string\"},\"request_id\":{\"type\":\"string\"}}}";

    private Operations() {}

    /** Returns the operations on exchanges, which need no service. */
    static Map<String, Supplier<?>> onExchanges() {
        Exchange created = Samples.created();
        Exchange notFound = Samples.notFound();
        CreatedExpectation begun = on(created).expectCreated();
        JsonPointer currency = JsonPointer.of("/price/currency");
        JsonSchema schema = JsonSchema.compile(SCHEMA);
        JsonValue error = JsonText.parse(Samples.ERROR).orAbsent();
        Map<String, Supplier<?>> operations = new LinkedHashMap<>();
        operations.put(
                "expectCreated.withLocation",
                () -> on(fresh(created)).expectCreated().withLocation());
        operations.put(
                "expectCreated.withLocation.again",
                () -> on(created).expectCreated().withLocation());
        operations.put("withHeader", () -> begun.withHeader("Location"));
        operations.put("rules.201", () -> HttpRules.judge(fresh(created)));
        operations.put("rules.404", () -> HttpRules.judge(fresh(notFound)));
        operations.put(
                "jsonPointer",
                () -> JsonText.of(Body.of(created.body().text())).orAbsent().at(currency));
        operations.put("schema", () -> schema.violations(error));
        operations.put("errorShape", () -> ErrorShape.statusGuide().deviations(fresh(notFound)));
        operations.put("leaks", () -> Leaks.in(fresh(notFound)));
        operations.put("failure", () -> failure(fresh(notFound)));
        return operations;
    }

    /** Returns one crawled case of the service that answers at once, judged and remembered. */
    static Supplier<?> crawledCase(InstantService service) throws IOException {
        CrawledService instant = CrawledService.instantAt(
                service.baseUrl(),
                CrawledService.declared(GeneratedDocument.of(5).toString()));
        CrawlPlan plan = instant.plan();
        Crawler crawler = Crawler.of(instant.setup(OkHttpTransport.create()));
        ProbeCase unknown = plan.cases().stream()
                .filter(one ->
                        one.operation().startsWith("GET /things0/") && one.key().contains("404"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no case of an unknown id in " + plan.cases()));
        return () -> crawler.run(unknown);
    }

    /** Returns the exchange as received once more: nothing of it has been read. */
    private static Exchange fresh(Exchange known) {
        Response response = known.response();
        return new Exchange(
                known.request(),
                new Response(
                        response.status(),
                        response.headers(),
                        Body.of(response.body().toByteArray())));
    }

    private static String failure(Exchange exchange) {
        try {
            on(exchange).expectOk();
            throw new IllegalStateException("the check passed");
        } catch (AssertionError failed) {
            return String.valueOf(failed.getMessage());
        }
    }
}
