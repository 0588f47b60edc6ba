package dev.statusquo.crawl.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestIdsTest {

    private static final RunRule NAMED = new EveryErrorNamesItsRequest();
    private static final RunRule UNIQUE = new RequestIdIsUnique();
    private static final RunRule SHORT = new RequestIdIsShort();
    private static final RunRule EQUAL = new RequestIdIsThatOfTheHeader();

    @Test
    void keepSilentWhereEachErrorHasOneOfItsOwn() {
        RunView run = Runs.of(Runs.named("GET /a", "r1", "r1"), Runs.named("GET /b", "r2", "r2"));

        for (RunRule rule : List.of(NAMED, UNIQUE, SHORT, EQUAL)) {
            assertThat(rule.obstacle(run)).isEmpty();
            assertThat(rule.judge(run)).isEmpty();
        }
    }

    @Test
    void areMissedWhereMostOperationsTellOne() {
        RunView run =
                Runs.of(Runs.named("GET /a", "r1", ""), Runs.named("GET /b", "", "r2"), Runs.named("GET /c", "", ""));

        assertThat(NAMED.judge(run)).extracting(RunFinding::operation).containsExactly("GET /c");
        assertThat(NAMED.judge(run).get(0).broken().problem()).isEqualTo("404 tells no id of its request");
    }

    @Test
    void areNotMissedWhereHardlyAnybodyTellsOne() {
        RunView few =
                Runs.of(Runs.named("GET /a", "r1", ""), Runs.named("GET /b", "", ""), Runs.named("GET /c", "", ""));
        RunView half = Runs.of(Runs.named("GET /a", "r1", ""), Runs.named("GET /b", "", ""));

        assertThat(NAMED.judge(few)).isEmpty();
        assertThat(NAMED.judge(half)).isEmpty();
        assertThat(NAMED.obstacle(half)).isPresent();
    }

    @Test
    void belongToOneRequest() {
        RunView run = Runs.of(
                Runs.named("GET /a", "r0", ""),
                Runs.named("GET /a", "r0", ""),
                Runs.named("GET /b", "", "r0"),
                Runs.named("GET /c", "r0", ""));

        List<RunFinding> found = UNIQUE.judge(run);

        assertThat(found).extracting(RunFinding::operation).containsExactly("GET /b");
        assertThat(found.get(0).broken().facts().get(1).value()).isEqualTo("r0, as in the answer of GET /a");
    }

    @Test
    void mayStandInSeveralCasesOfOneOperation() {
        RunView run = Runs.of(Runs.named("GET /a", "r0", "r0"), Runs.named("GET /a", "r0", "r0"));

        assertThat(UNIQUE.judge(run)).isEmpty();
    }

    @Test
    void areShort() {
        RunView run = Runs.of(Runs.named("GET /a", "r".repeat(100), ""), Runs.named("GET /b", "r".repeat(99), ""));

        assertThat(SHORT.judge(run)).extracting(RunFinding::operation).containsExactly("GET /a");
    }

    @Test
    void areThoseOfTheHeader() {
        RunView run = Runs.of(
                Runs.named("GET /a", "r1", "r1"), Runs.named("GET /b", "r2", "r3"), Runs.named("GET /c", "r4", "r4"));

        assertThat(EQUAL.judge(run)).extracting(RunFinding::operation).containsExactly("GET /b");
        assertThat(EQUAL.judge(run).get(0).broken().facts().get(0).value()).isEqualTo("r3, as in the header section");
    }

    @Test
    void mayBeOfTwoKindsWhereTheyNeverAgree() {
        RunView run = Runs.of(Runs.named("GET /a", "r1", "t1"), Runs.named("GET /b", "r2", "t2"));

        assertThat(EQUAL.obstacle(run)).isPresent();
        assertThat(EQUAL.judge(run)).isEmpty();
    }
}
