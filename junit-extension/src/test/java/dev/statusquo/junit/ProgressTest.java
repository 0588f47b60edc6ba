package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long nanos;
    private final Progress progress =
            new Progress("ShopTest", new PrintStream(out, true, StandardCharsets.UTF_8), () -> nanos);

    @Test
    void isSilentForACrawlOfLessThanTenSeconds() {
        for (int i = 0; i < 99; i++) {
            ended(100, CaseOutcome.PASSED);
        }

        assertThat(lines()).isEmpty();
    }

    @Test
    void saysEveryTenSecondsHowFarItIs() {
        for (int i = 0; i < 300; i++) {
            ended(100, i % 50 == 0 ? CaseOutcome.FAILED : CaseOutcome.PASSED);
        }

        assertThat(lines().lines())
                .containsExactly(
                        "Statusquo: 100 of 1000 cases (10 %) of ShopTest in 10 s, 2 failed",
                        "Statusquo: 200 of 1000 cases (20 %) of ShopTest in 20 s, 4 failed",
                        "Statusquo: 300 of 1000 cases (30 %) of ShopTest in 30 s, 6 failed");
    }

    @Test
    void leavesTheLastWordToTheSummary() {
        nanos = Duration.ofMinutes(1).toNanos();

        progress.ended(CaseOutcome.PASSED, 1);

        assertThat(lines()).isEmpty();
    }

    private void ended(long millis, CaseOutcome outcome) {
        nanos += Duration.ofMillis(millis).toNanos();
        progress.ended(outcome, 1_000);
    }

    private String lines() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
