package dev.statusquo.crawl.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs that write one file at the same time. */
@Timeout(120)
class SharedBaselineTest {

    private static final int RUNS = 4;
    private static final int UPDATES = 25;

    @TempDir
    Path folder;

    @Test
    void losesNothingOfSeveralThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RUNS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                String name = "thread-" + i;
                all.add(threads.submit(() -> updates(folder, name)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(Trial.file(folder, "").read().findings()).hasSize(RUNS * UPDATES);
    }

    @Test
    void losesNothingOfSeveralProcesses() throws Exception {
        List<Process> forks = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            forks.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SharedBaselineTest.class.getName(),
                            folder.toString(),
                            "fork-" + i)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("fork-" + i + ".log").toFile())
                    .start());
        }
        updates(folder, "own");
        for (int i = 0; i < 2; i++) {
            assertThat(forks.get(i).waitFor())
                    .as(Files.readString(folder.resolve("fork-" + i + ".log")))
                    .isZero();
        }

        assertThat(Trial.file(folder, "").read().findings()).hasSize(3 * UPDATES);
    }

    @Test
    void saysAfterAWhileThatItIsNotItsTurn() throws IOException {
        FileTurn turn = new FileTurn(folder.resolve("Shop.json"), folder.resolve("locks"), Duration.ofMillis(50));

        turn.take(() -> {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> turn.take(() -> "never"))
                    .withMessageContaining("another run has been changing it");
            return "done";
        });

        assertThat(turn.take(() -> "again")).isEqualTo("again");
    }

    public static void main(String[] arguments) {
        updates(Path.of(arguments[0]), arguments[1]);
    }

    private static void updates(Path folder, String name) {
        for (int i = 0; i < UPDATES; i++) {
            FindingKey key = new FindingKey("rule-a", "GET", "/" + name + "/" + i, "probe-a", "");
            Trial.file(folder, "").update(old -> {
                SortedMap<FindingKey, KnownFinding> findings = new TreeMap<>(old.findings());
                findings.put(key, KnownFinding.unexplained("", key));
                return new Baseline("abc", findings, old.behaviours(), old.codes(), old.others());
            });
        }
    }
}
