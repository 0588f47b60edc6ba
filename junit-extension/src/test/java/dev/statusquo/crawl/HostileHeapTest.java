package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Asked;
import dev.statusquo.service.Things;
import dev.statusquo.service.WireServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The heaviest answers, to a crawl in a process that has hardly any memory: it says of each what it says with plenty. */
@Timeout(120)
class HostileHeapTest {

    private static final int MEGABYTES = 96;

    @Test
    void needsLittleMemoryForWhateverIsAnswered() throws IOException, InterruptedException {
        List<HostileRow> rows = Stream.of(
                        HostileWire.fields().stream(),
                        HostileContent.framing().stream(),
                        HostileContent.codings().stream(),
                        HostileContent.texts().stream(),
                        HostileContent.documents().stream(),
                        HostileCrowds.documents().stream(),
                        HostileCrowds.fields().stream())
                .flatMap(each -> each)
                .toList();
        List<AutoCloseable> open = new ArrayList<>();
        try {
            List<String> said = saidOf(rows.stream()
                    .map(row -> {
                        Things things = new Things().holding("first");
                        WireServer server = WireServer.answering(asked -> script(things, row, asked));
                        open.add(things);
                        open.add(server);
                        return server.baseUrl();
                    })
                    .toList());

            assertThat(said).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                HostileRow.Ending ending = rows.get(i).ending();
                assertThat(said.get(i))
                        .as(rows.get(i).what())
                        .startsWith(ending.outcome().toString())
                        .contains(ending.said())
                        .doesNotContain("the others did not pass");
            }
        } finally {
            for (AutoCloseable one : open) {
                closeQuietly(one);
            }
        }
    }

    @Test
    void remembersLittleOfManyLongAnswers() throws IOException, InterruptedException {
        String content =
                "[" + "{\"name\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"},".repeat(60_000) + "1]";
        try (WireServer server = WireServer.answering(asked ->
                HostileWire.kept(HostileWire.OK + "Content-Length: " + content.length() + "\r\n\r\n" + content))) {
            List<String> said = saidOf(List.of(server.baseUrl()));

            assertThat(said)
                    .hasSize(HostileCrawl.MANY)
                    .allMatch(line -> line.contains("content-keeps-declared-schema"));
        }
    }

    private static List<String> saidOf(List<String> addresses) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEGABYTES + "m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileCrawl.class.getName()));
        command.addAll(addresses);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
            return said.lines().toList();
        } finally {
            process.destroyForcibly();
        }
    }

    private static WireServer.Script script(Things things, HostileRow row, Asked asked) {
        return asked.toString().equals("GET /things") ? row.script() : WireServer.sound(asked, things.sound(asked));
    }

    private static void closeQuietly(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception gone) {
            throw new AssertionError(gone);
        }
    }
}
