package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Reply;
import dev.statusquo.service.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service and a document that put markup, escapes of terminals and commands of CI systems wherever a text may stand. */
@Timeout(60)
class HostileTextRunTest {

    private static final String MARKUP = "<script>evil()</script><img src=x onerror=evil()>";
    private static final String TEXT =
            MARKUP + "\u001B[31m\u001B]0;evil\u0007\u009B2J\u202E\u2028\r\n::error::evil\n##[error]evil";

    static TestServer server;

    @TempDir
    Path folder;

    @Test
    void areTextInAllThatARunLeaves() throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream out = System.out;
        Kit kit;
        try (TestServer opened =
                TestServer.answering(asked -> hostile(asked.path().length() % 3))) {
            server = opened;
            System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
            kit = Kit.run(
                    HostileTextTestCase.class,
                    "statusquo.report.dir",
                    folder.toString(),
                    "statusquo.report.formats",
                    "html,json,sarif,md,har",
                    "statusquo.baseline.mode",
                    "update",
                    "statusquo.baseline.file",
                    folder.resolve("baseline.json").toString());
        } finally {
            System.setOut(out);
        }

        String printed = console.toString(StandardCharsets.UTF_8);
        assertThat(kit.startedKeys()).hasSizeGreaterThan(20);
        isPlain("the console", printed);
        kit.thrown().forEach(thrown -> isPlain("a failure", String.valueOf(thrown)));
        kit.abortions().forEach(message -> isPlain("an abortion", message));
        kit.startedKeys().forEach(key -> isPlain("a display name", key));
        assertThat(printed.lines()).noneMatch(line -> line.stripLeading().startsWith("::error::evil"));
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(5);
        for (Path file : files) {
            String text = Files.readString(file);
            isPlain(file.toString(), text);
            if (file.toString().endsWith(".html") || file.toString().endsWith(".md")) {
                assertThat(text).as(file.toString()).doesNotContainPattern("(?<!\\\\)<(script>evil|img src=x)");
            }
        }
    }

    private static void isPlain(String where, String text) {
        assertThat(text).as(where).doesNotContain("\u001B", "\u0007", "\u009B", "\u202E", "\u2028", "\r");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Reply hostile(int kind) {
        String json = "\""
                + TEXT.replace("\u001B", "\\u001b")
                        .replace("\u0007", "\\u0007")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + "\"";
        String body = "{\"error\":" + json + ",\"message\":" + json + ",\"request_id\":" + json + "," + json + ":"
                + json + ",\"fields\":{" + json + ":" + json + "}}";
        String field = MARKUP + "\u001B[31m";
        String head = "HTTP/1.1 " + List.of(200, 422, 500).get(kind) + " " + field + "\r\nContent-Type: "
                + List.of("application/json", "application/json; a=" + field, "text/html")
                        .get(kind) + "\r\n";
        for (String name : List.of(
                "WWW-Authenticate",
                "Location",
                "Allow",
                "ETag",
                "Server",
                "Set-Cookie",
                "X-Evil",
                "Date",
                "Retry-After",
                "Link",
                "Vary",
                "Cache-Control",
                "X-Request-Id",
                "RateLimit",
                "Deprecation")) {
            head += name + ": " + field + "\r\n";
        }
        byte[] content = (kind == 2 ? TEXT : body).getBytes(StandardCharsets.UTF_8);
        String latin1 = new String(content, StandardCharsets.ISO_8859_1);
        return Reply.raw((head + "Content-Length: " + content.length + "\r\n\r\n" + latin1)
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    @HttpContract(spec = "classpath:hostile/markup.json", profile = "strict")
    static class HostileTextTestCase {

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
