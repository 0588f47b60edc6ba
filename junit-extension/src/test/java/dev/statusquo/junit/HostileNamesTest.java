package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Reply;
import dev.statusquo.service.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Neither a document nor a service nor a baseline can make a terminal act, by whatever JUnit prints. */
@Timeout(60)
class HostileNamesTest {

    private static final String ESCAPES = "\u001b[2J\u202e\u009b31m\u0007";

    static TestServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        server = TestServer.answering(asked -> Reply.json(
                        418, "{\"error\": \"\\u001b[2J\\u202e\\u009b31m\\u0007\", \"message\": \"\\u001b]0;x\\u0007\"}")
                .with("X-Note", "b\u009bc"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void areShownAndNotActedOnInNamesAndMessages() {
        Kit kit = Kit.run(HostileTestCase.class);

        assertThat(kit.startedKeys()).isNotEmpty().anyMatch(name -> name.contains("/a\\u202eb\\u001b[2Jc"));
        assertThat(kit.failures()).isNotEmpty();
        assertHarmless(kit.startedKeys());
        assertHarmless(kit.failures());
        assertHarmless(kit.abortions());
    }

    @Test
    void areNotActedOnWhenTheBaselineTellsThem() throws Exception {
        Path file = folder.resolve("hostile.json");
        Kit.run(HostileTestCase.class, "statusquo.baseline.file", file.toString(), "statusquo.baseline.mode", "update");
        String remarks =
                "\", \"reason\": \"\\u001b[2J\\u202e\", \"owner\": \"\\u009b31m\", \"expires\": \"2999-01-01\"},";
        List<String> lines = Files.readAllLines(file).stream()
                .map(line -> line.contains("\"rule\"") ? line.replace("\"},", remarks) : line)
                .toList();
        Files.write(file, lines);

        Kit kit = Kit.run(HostileTestCase.class, "statusquo.baseline.file", file.toString());

        assertThat(kit.abortions()).anyMatch(message -> message.contains("\\u001b[2J"));
        assertHarmless(kit.failures());
        assertHarmless(kit.abortions());
    }

    @Test
    void areNotActedOnInTheListOfADryRun() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Kit.run(HostileTestCase.class, "statusquo.dry-run", "true");
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("/a\\u202eb");
        assertHarmless(List.of(printed.toString(StandardCharsets.UTF_8)));
    }

    private static void assertHarmless(List<String> texts) {
        assertThat(texts)
                .allMatch(text -> text.chars()
                        .noneMatch(c -> c < ' ' && c != '\n' && c != '\t' || ESCAPES.indexOf(c) >= 0 && c > '~'));
    }

    @HttpContract(spec = "classpath:contract/hostile-names.yaml")
    static class HostileTestCase {

        @BaseUrl
        static String baseUrl() {
            return server.baseUrl();
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }
}
