package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageGateTest {

    private static final Coverage HALF = Coverage.of(
            Map.of("GET /a", List.of("200", "404", "503", "default")),
            List.of(new SeenStatus("GET /a", 200, true), new SeenStatus("GET /a", 404, false)));

    @Test
    void countsWhatACrawlCanProvoke() {
        assertThat(new CoverageGate(50, Map.of()).objection(HALF)).isEmpty();
        assertThat(new CoverageGate(51, Map.of()).objection(HALF)).isPresent();
    }

    @Test
    void namesWhatNothingAsserted() {
        String message =
                new CoverageGate(100, Map.of()).objection(HALF).orElseThrow().toString();

        assertThat(message)
                .startsWith("1 of 2 declared statuses were asserted, which is less than 100 %")
                .contains("GET /a 404", "50 %")
                .doesNotContain("GET /a 503", "GET /a default");
    }

    @Test
    void countsAnOutageThatWasAsserted() {
        Coverage seen =
                Coverage.of(Map.of("GET /a", List.of("404", "503")), List.of(new SeenStatus("GET /a", 503, true)));

        assertThat(new CoverageGate(50, Map.of()).objection(seen)).isEmpty();
    }

    @Test
    void excusesWithAReason() {
        CoverageGate gate = new CoverageGate(100, Map.of("GET /a 404", "needs a broken shelf"));

        assertThat(gate.objection(HALF)).isEmpty();
        assertThat(gate.notes(HALF)).isEmpty();
    }

    @Test
    void saysWhichExcuseIsNotNeededAnyMore() {
        assertThat(new CoverageGate(0, Map.of("GET /a 200", "why")).notes(HALF))
                .containsExactly("@HttpContract(uncovered): GET /a 200 was asserted; delete the entry");
    }

    @Test
    void asksNothingOfAServiceThatDeclaresNothing() {
        assertThat(new CoverageGate(100, Map.of()).objection(Coverage.of(Map.of(), List.of())))
                .isEmpty();
    }
}
