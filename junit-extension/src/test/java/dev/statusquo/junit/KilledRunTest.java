package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.service.Things;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that write the baseline, killed at any moment: the file is whole each time, and the next run is as if nothing had been.
 * {@code -Dkills=50} kills more often.
 */
@Timeout(600)
class KilledRunTest {

    private static final int KILLS = Integer.getInteger("kills", 5);

    @TempDir
    Path folder;

    @Test
    void leavesTheBaselineWhole() throws IOException, InterruptedException {
        Path baseline = folder.resolve("baseline.json");
        Random random = new Random(KILLS);
        int rewritten = 0;
        try (Things things = new Things().holding("first")) {
            things.instead(
                    "GET /things",
                    asked -> new Random().nextBoolean()
                            ? things.sound(asked)
                            : things.sound(asked).with("Retry-After", "soon"));
            for (int kill = 0; kill < KILLS; kill++) {
                long before = Files.exists(baseline)
                        ? Files.getLastModifiedTime(baseline).toMillis()
                        : 0;
                Process process = started(things.baseUrl(), baseline);
                awaitFirstWrite(process, baseline, before);
                process.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();

                JsonText text = JsonText.parse(Files.readString(baseline));
                assertThat(text.problem()).isEmpty();
                rewritten += Files.getLastModifiedTime(baseline).toMillis() > before ? 1 : 0;
            }
            things.instead("GET /things", things::sound);
            KilledContract.address = things.baseUrl();

            assertThat(KilledContract.run("update", baseline).failures()).isEmpty();
            assertThat(KilledContract.run("verify", baseline).failures()).isEmpty();
        }
        assertThat(rewritten).isPositive();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(baseline);
        }
    }

    /** Killing a process that has not begun would show nothing. */
    private static void awaitFirstWrite(Process process, Path baseline, long before)
            throws IOException, InterruptedException {
        for (int i = 0; i < 3_000 && process.isAlive(); i++) {
            if (Files.exists(baseline) && Files.getLastModifiedTime(baseline).toMillis() > before) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("no run has written the baseline; see target/statusquo-kit/killed-run.txt");
    }

    private static Process started(String address, Path baseline) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path said = Files.createDirectories(Path.of("target/statusquo-kit")).resolve("killed-run.txt");
        return new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledContract.class.getName(),
                        address,
                        baseline.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(said.toFile()))
                .start();
    }
}
