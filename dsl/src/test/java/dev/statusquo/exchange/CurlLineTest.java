package dev.statusquo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurlLineTest {

    private static final Redaction OPEN = Redaction.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; touch /tmp/x; '",
                "$(id)`id`${HOME}",
                "a\\'b\"c\\",
                "&& id || id | id > /dev/null # no\n; id",
                "!! ~ * ? [a-z] {a,b} %s",
                "-K/etc/passwd",
                "@/etc/passwd",
                "ä\u202E\uD83D\uDE00"
            })
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void reachesCurlAsItIs(String hostile) throws IOException, InterruptedException {
        Request request = Request.of(Method.POST, "http://localhost/" + hostile)
                .withHeader("X-Any", hostile)
                .withBody(Body.of(hostile));

        assertThat(arguments(CurlLine.of(request, OPEN)))
                .contains("X-Any: " + hostile, hostile, "http://localhost/" + hostile)
                .startsWith("-i", "-X", "POST", "-H");
    }

    @Test
    void sendsNoFileForContentThatNamesOne() {
        Request request = Request.of(Method.POST, "http://localhost/").withBody(Body.of("@/etc/passwd"));

        assertThat(CurlLine.of(request, OPEN)).contains(" --data-raw ").doesNotContain("--data-binary");
    }

    @Test
    void leavesContentThatIsNoTextToAFile() {
        Request request = Request.of(Method.PUT, "http://localhost/").withBody(Body.of(new byte[] {(byte) 0xFF, 0}));

        assertThat(CurlLine.of(request, OPEN)).isEqualTo("curl -i -X PUT --data-binary @body http://localhost/");
    }

    @Test
    void asksForTheTargetAsItIs() {
        assertThat(CurlLine.of(Request.of(Method.GET, "http://localhost/a/../{id}"), OPEN))
                .isEqualTo("curl -i --path-as-is --globoff 'http://localhost/a/../{id}'");
    }

    /** Returns what a shell hands to the command. */
    private static List<String> arguments(String line) throws IOException, InterruptedException {
        String script = "curl() { for argument; do printf '%s\\0' \"$argument\"; done; }\n" + line;
        Process shell =
                new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        return List.of(printed.split("\0"));
    }
}
