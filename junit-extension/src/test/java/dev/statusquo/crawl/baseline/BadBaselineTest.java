package dev.statusquo.crawl.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people and merges make of a file: told with its line, and never overwritten. */
class BadBaselineTest {

    private static final String GOOD = """
            {
              "version": 1,
              "ruleSet": "abc",
              "findings": [
                {"rule": "rule-a", "method": "GET", "path": "/a", "probe": "probe-a", "subject": ""},
                {}
              ],
              "behaviours": [
                {"case": "GET /a · valid request → 200", "status": 200, "headers": ["ETag"]},
                {}
              ],
              "codes": [
                {"code": "gone", "operation": "GET /a", "statuses": [404]},
                {}
              ]
            }
            """;
    private static final String FINDING = GOOD.lines().toList().get(4);

    @TempDir
    Path folder;

    static Stream<Arguments> slips() {
        return Stream.of(
                arguments("", ": is not whole JSON"),
                arguments("\0\0\0", ": is not whole JSON"),
                arguments(GOOD.substring(0, 150), ": is not whole JSON, line 6"),
                arguments(GOOD.replace("\"\"},", "\"\"}"), ": is not whole JSON, line 6"),
                arguments(GOOD.replace("{}\n  ],", "{},\n  ],"), ": is not whole JSON, line 7"),
                arguments(GOOD + "{}", ": is not whole JSON"),
                arguments(GOOD.replace("\"ruleSet\"", "\"version\""), ": is not whole JSON, line 3"),
                arguments("[]", ", line 1: is no JSON object"),
                arguments(
                        GOOD.replace(FINDING, "<<<<<<< HEAD\n" + FINDING + "\n=======\n>>>>>>> other"),
                        ", line 5: is in a merge conflict"),
                arguments(GOOD.replace("\"version\": 1", "\"version\": 2"), ", line 2: is of format version 2"),
                arguments(GOOD.replace("\"version\": 1", "\"version\": 1e99"), ", line 2: is of format version 1E+99"),
                arguments(
                        GOOD.replace("\"version\": 1", "\"version\": \"1\""),
                        ", line 2: `version` is \"1\"; it is the"),
                arguments(GOOD.replace("  \"version\": 1,\n", ""), ": `version` is missing"),
                arguments(GOOD.replace("\"abc\"", "7"), ", line 3: `ruleSet` is 7; it is a text"),
                arguments(GOOD.replace("\"codes\"", "\"errors\""), ", line 12: `errors` is no member of a baseline"),
                arguments(GOOD.replace("{}\n  ]\n}", "{}\n  ], \"more\": 1}"), ", line 15: `more` is no member"),
                arguments(GOOD.replace("[404]},\n    {}\n  ]", "[404]},\n    3\n  ]"), ", line 14: 3 is no entry"),
                arguments(GOOD.replace("\"rule\"", "\"rules\""), ", line 5: `rules` is no member of an entry here"),
                arguments(GOOD.replace("\"rule-a\"", "\"\""), ", line 5: the entry has no `rule`"),
                arguments(GOOD.replace("\"/a\", \"probe\"", "[], \"probe\""), ", line 5: `path` is []; it is a text"),
                arguments(
                        GOOD.replace("\"subject\": \"\"", "\"expires\": \"31.1.2027\""),
                        ", line 5: `expires` is '31.1.2027'; it is a day such as 2027-01-31"),
                arguments(
                        GOOD.replace("\"subject\": \"\"", "\"expires\": \"2027-02-30\""),
                        ", line 5: `expires` is '2027-02-30'"),
                arguments(GOOD.replace("\"subject\": \"\"", "\"expires\": \"\""), ", line 5: `expires` is ''"),
                arguments(GOOD.replace("\"subject\": \"\"", "\"expires\": 2027"), ", line 5: `expires` is 2027"),
                arguments(
                        GOOD.replace(
                                FINDING, FINDING + "\n" + FINDING.replace("\"subject\": \"\"", "\"owner\": \"a\"")),
                        ", line 6: has rule-a at GET /a (probe-a) a second time, after line 5"),
                arguments(
                        GOOD.replace("\"status\": 200", "\"status\": \"ok\""), ", line 9: `status` is \"ok\"; it is a"),
                arguments(GOOD.replace("\"status\": 200", "\"status\": 2.5"), ", line 9: `status` is 2.5"),
                arguments(GOOD.replace("\"status\": 200, ", ""), ", line 9: `status` is missing"),
                arguments(GOOD.replace("[\"ETag\"]", "\"ETag\""), ", line 9: `headers` is \"ETag\"; it is a list"),
                arguments(GOOD.replace("[\"ETag\"]", "[1]"), ", line 9: `headers` has 1"),
                arguments(GOOD.replace("[\"ETag\"]", "[], \"faulty\": 1"), ", line 9: `faulty` is 1; it is true"),
                arguments(GOOD.replace("[404]", "[]"), ", line 13: `statuses` is []"),
                arguments(GOOD.replace("[404]", "404"), ", line 13: `statuses` is 404"),
                arguments(GOOD.replace("[404]", "[\"404\"]"), ", line 13: `statuses` is \"404\""));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void saysFileLineAndWhatIsWrong(String text, String problem) throws IOException {
        BaselineFile file = holding(text.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(BaselineException.class)
                .isThrownBy(file::read)
                .withMessageStartingWith("baseline " + file.path() + problem);
        assertThatExceptionOfType(BaselineException.class)
                .isThrownBy(() -> file.update(old -> Baseline.none()))
                .withMessageContaining(problem);
        assertThat(file.path()).hasContent(text);
    }

    @Test
    void readsTheGoodOne() throws IOException {
        Baseline read = holding(GOOD.getBytes(StandardCharsets.UTF_8)).read();

        assertThat(read.findings()).hasSize(1);
        assertThat(read.behaviours()).hasSize(1);
        assertThat(read.codes()).hasSize(1);
    }

    @Test
    void readsTheLineEndsOfWindowsAndWithoutTheEndOfALine() throws IOException {
        String text = GOOD.replace("\n", "\r\n").strip().replace("},\r\n    {}", "}");

        assertThat(holding(text.getBytes(StandardCharsets.UTF_8)).read().findings())
                .hasSize(1);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        BaselineFile file = holding(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'});

        assertThatExceptionOfType(BaselineException.class)
                .isThrownBy(file::read)
                .withMessageContaining("is not whole JSON");
    }

    @Test
    void saysThatAFolderIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("Shop.json"));
        BaselineFile file = Trial.file(folder, "");

        assertThatExceptionOfType(BaselineException.class)
                .isThrownBy(file::read)
                .withMessageContaining("cannot be read");
    }

    private BaselineFile holding(byte[] text) throws IOException {
        Files.write(folder.resolve("Shop.json"), text);
        return Trial.file(folder, "");
    }
}
