package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.Coverage.Cell;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Map<String, List<String>> DECLARED =
            Map.of("GET /things", List.of("200", "404", "5XX", "default"));

    @Test
    void countsOnlyWhatWasAsserted() {
        Coverage coverage = Coverage.of(
                DECLARED, List.of(new SeenStatus("GET /things", 200, true), new SeenStatus("GET /things", 404, false)));

        assertThat(coverage.declared()).isEqualTo(4);
        assertThat(coverage.covered()).isEqualTo(1);
        assertThat(coverage.rows().get("GET /things"))
                .containsEntry("200", new Cell(true, true, true))
                .containsEntry("404", new Cell(true, true, false))
                .containsEntry("default", new Cell(true, false, false));
    }

    @Test
    void keepsWhatWasAssertedOnce() {
        Coverage coverage = Coverage.of(
                DECLARED, List.of(new SeenStatus("GET /things", 200, true), new SeenStatus("GET /things", 200, false)));

        assertThat(coverage.covered()).isEqualTo(1);
    }

    @Test
    void takesARangeForItsStatuses() {
        Coverage coverage = Coverage.of(DECLARED, List.of(new SeenStatus("GET /things", 503, true)));

        assertThat(coverage.rows().get("GET /things"))
                .containsEntry("5XX", new Cell(true, true, true))
                .doesNotContainKey("503");
    }

    @Test
    void showsWhatIsNotDeclaredWithoutCountingIt() {
        Coverage coverage = Coverage.of(
                Map.of("GET /things", List.of("200")),
                List.of(new SeenStatus("GET /things", 418, true), new SeenStatus("GET /unknown", 200, true)));

        assertThat(coverage.covered()).isZero();
        assertThat(coverage.rows().get("GET /things")).containsEntry("418", new Cell(false, true, true));
        assertThat(coverage.rows()).containsOnlyKeys("GET /things");
    }

    @Test
    void takesTheDefaultForWhatNothingElseDeclares() {
        Coverage coverage = Coverage.of(DECLARED, List.of(new SeenStatus("GET /things", 418, true)));

        assertThat(coverage.rows().get("GET /things")).containsEntry("default", new Cell(true, true, true));
    }
}
