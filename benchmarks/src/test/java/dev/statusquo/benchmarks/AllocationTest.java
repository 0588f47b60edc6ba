package dev.statusquo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Allocations, which a busy machine does not change, against those committed. */
class AllocationTest {

    @Test
    void nothingAllocatesMoreThanWhatIsCommitted() throws IOException, InterruptedException {
        CommittedFigures measured = CommittedFigures.parse(measuredByAnInterpreter());

        if (Boolean.getBoolean(CommittedFigures.UPDATE)) {
            measured.write();
        }

        assertThat(CommittedFigures.read().complaints(measured)).isEmpty();
    }

    @Test
    void namesOldAndNewFigureOfAWastefulOperationAndHowToAcceptIt() {
        CommittedFigures committed = CommittedFigures.of(Map.of("frugal", 100L));
        long wasted = AllocationMeasurement.bytes(() -> new byte[1_000]);

        List<String> complaints = committed.complaints(CommittedFigures.of(Map.of("frugal", wasted)));

        assertThat(wasted).isBetween(1_000L, 1_100L);
        assertThat(complaints)
                .containsExactly("frugal allocates " + wasted + " bytes instead of 100, " + (wasted - 100)
                        + " % more; allocate less, or accept it with -Dstatusquo.allocations.update=true");
    }

    @Test
    void letsPassWhatIsWithinTheMargin() {
        CommittedFigures committed = CommittedFigures.of(Map.of("steady", 1_000L));

        assertThat(committed.complaints(CommittedFigures.of(Map.of("steady", 1_100L))))
                .isEmpty();
        assertThat(committed.complaints(CommittedFigures.of(Map.of("steady", 1_101L))))
                .hasSize(1);
    }

    @Test
    void asksForAFigureOfWhatIsNewAndForNoneOfWhatIsGone() {
        CommittedFigures committed = CommittedFigures.of(Map.of("gone", 1L));

        assertThat(committed.complaints(CommittedFigures.of(Map.of("new", 5L))))
                .containsExactly(
                        "new allocates 5 bytes, and no figure is committed; accept it with -Dstatusquo.allocations.update=true",
                        "gone is no longer measured; accept that with -Dstatusquo.allocations.update=true");
    }

    /** A JVM of its own: the one of the tests compiles, and is watched by agents. */
    private static List<String> measuredByAnInterpreter() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(ServiceProcess.java(
                        "-Xint", "-cp", System.getProperty("java.class.path"), AllocationMeasurement.class.getName()))
                .redirectErrorStream(true)
                .start();
        String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(lines).isZero();
        return lines.lines().toList();
    }
}
