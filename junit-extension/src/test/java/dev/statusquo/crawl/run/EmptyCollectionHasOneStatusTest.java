package dev.statusquo.crawl.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmptyCollectionHasOneStatusTest {

    private static final DeclaredApi API = OpenApiSource.ofText("api.yaml", """
                    openapi: 3.1.0
                    info: {title: Lists, version: '1'}
                    paths:
                      /a: {get: {responses: {'200': {description: all}}}}
                      /b: {get: {responses: {'200': {description: all}}}}
                      /c: {get: {responses: {'200': {description: all}, '204': {description: none}}}}
                      /d: {get: {responses: {'200': {description: all}, '404': {description: none}}}}
                      /e/{id}/parts:
                        get:
                          parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                          responses: {'200': {description: all}, '404': {description: no such thing}}
                    """).read();

    private final RunRule rule = new EmptyCollectionHasOneStatus();

    @Test
    void namesListsThatAnswerAsTheyDeclareAndNotAsOthers() {
        RunView run = run(Conventions.none(), empty("/a", 200), empty("/b", 200), empty("/c", 204), empty("/d", 404));

        assertThat(rule.obstacle(run)).isEmpty();
        assertThat(rule.judge(run)).extracting(RunFinding::operation).containsExactly("GET /c", "GET /d");
        assertThat(rule.judge(run).get(0).broken().problem())
                .isEqualTo("204 for empty collection, which is answered 200 elsewhere");
    }

    @Test
    void leavesToOthersWhatIsNotDeclared() {
        RunView run = run(
                Conventions.none(), empty("/a", 200), empty("/b", 404), empty("/c", 404), empty("/e/{id}/parts", 404));

        assertThat(rule.judge(run)).isEmpty();
    }

    @Test
    void goesByWhatIsSettledWhetherDeclaredOrNot() {
        Conventions settled = new Conventions(Map.of(FaultClass.EMPTY_COLLECTION, 204), List.of(), "");

        RunView run = run(settled, empty("/a", 200), empty("/b", 204), empty("/c", 204));

        assertThat(rule.judge(run)).extracting(RunFinding::operation).containsExactly("GET /a");
        assertThat(rule.judge(run).get(0).broken().problem())
                .isEqualTo("200 for empty collection, which is answered 204 by convention");
    }

    @Test
    void cannotSayWhichOfTwoIsUsual() {
        RunView run = run(Conventions.none(), empty("/a", 200), empty("/c", 204));

        assertThat(rule.obstacle(run))
                .contains("no status prevails for empty collection: 200 by 1 operation, 204 by 1 operation; "
                        + "settle one with @Conventions(emptyCollection)");
    }

    private static RunView run(Conventions conventions, Observation... seen) {
        return new RunView(List.of(seen), API, conventions);
    }

    private static Observation empty(String path, int status) {
        return Runs.answering(FaultClass.EMPTY_COLLECTION, "GET " + path, status);
    }
}
