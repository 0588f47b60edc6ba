package dev.statusquo.crawl.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.Behaviour;
import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.error.schema.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {

    private static final KnownFinding FINDING = new KnownFinding(
            "",
            new FindingKey("method-not-allowed-lists-methods", "DELETE", "/books", "undeclared-method", "Allow"),
            "legacy \"clients\"\n\u202e\uD800é",
            "team-a",
            LocalDate.of(2027, 1, 31),
            0);
    private static final KnownBehaviour BEHAVIOUR = new KnownBehaviour(
            "",
            "POST /users · duplicate → 409",
            new Behaviour(409, "user_exists", "RFC 9457 problem details", List.of("Location", "Retry-After")),
            true,
            0);
    private static final KnownCode CODE =
            new KnownCode("", new KnownCode.Use("user_exists", "POST /users"), List.of(409, 400), 0);

    @TempDir
    Path folder;

    @Test
    void writesOneEntryALine() throws IOException {
        write(FINDING, BEHAVIOUR, CODE);

        assertThat(text()).isEqualTo("""
                        {
                          "version": 1,
                          "ruleSet": "abc",
                          "findings": [
                            {"rule": "method-not-allowed-lists-methods", "method": "DELETE", "path": "/books", \
                        "probe": "undeclared-method", "subject": "Allow", "reason": "legacy \\"clients\\"\\u000a\\u202e\\ud800é", \
                        "owner": "team-a", "expires": "2027-01-31"},
                            {}
                          ],
                          "behaviours": [
                            {"case": "POST /users · duplicate → 409", "status": 409, "code": "user_exists", \
                        "shape": "RFC 9457 problem details", "headers": ["Location", "Retry-After"], "faulty": true},
                            {}
                          ],
                          "codes": [
                            {"code": "user_exists", "operation": "POST /users", "statuses": [400, 409]},
                            {}
                          ]
                        }
                        """);
    }

    @Test
    void readsWhatItWrote() {
        write(FINDING, BEHAVIOUR, CODE);

        Baseline read = file().read();

        assertThat(read.ruleSet()).isEqualTo("abc");
        assertThat(read.findings().values())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .containsExactly(FINDING);
        assertThat(read.behaviours().values())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .containsExactly(BEHAVIOUR);
        assertThat(read.codes().values())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .containsExactly(CODE);
        assertThat(file().placeOf(read.codes().get(CODE.use()))).isEqualTo("line 13 of " + file().path());
    }

    @Test
    void keepsItsPublishedSchema() throws IOException {
        write(FINDING, BEHAVIOUR, CODE, finding("/a"), finding("/b"));
        JsonSchema schema = JsonSchema.compile(Files.readString(Path.of("../docs/baseline.schema.json")));

        assertThat(schema.violations(JsonText.parse(text()).orAbsent())).isEmpty();
        assertThat(schema.accepts(JsonText.parse(text().replace("\"reason\"", "\"reasons\""))
                        .orAbsent()))
                .isFalse();
    }

    @Test
    void changesNoOtherLineForAnEntryMoreOrLess() throws IOException {
        write(finding("/a"), finding("/c"));
        List<String> two = text().lines().toList();
        List<List<String>> more = new ArrayList<>();
        for (String path : List.of("/", "/b", "/d")) {
            write(finding("/a"), finding("/c"), finding(path));
            more.add(new ArrayList<>(text().lines().toList()));
        }

        assertThat(more).allSatisfy(lines -> {
            assertThat(lines).hasSize(two.size() + 1);
            lines.removeIf(line -> !two.contains(line));
            assertThat(lines).isEqualTo(two);
        });
    }

    @Test
    void readsTheLinesOfTwoBranchesInAnyOrder() throws IOException {
        write(finding("/a"));
        String left = finding("/b").toJson();
        String right = finding("/0").toJson();
        Files.writeString(
                file().path(),
                text().replace("\"findings\": [\n", "\"findings\": [\n    " + left + ",\n    " + right + ",\n"));

        assertThat(file().read().findings()).hasSize(3);
    }

    @Test
    void knowsNothingWhereThereIsNoFile() {
        assertThat(file().exists()).isFalse();
        assertThat(file().read()).isEqualTo(Baseline.none());
    }

    @Test
    void leavesAFileAloneThatWouldStayTheSame() throws IOException {
        write(FINDING);
        Object before = Files.readAttributes(file().path(), "lastModifiedTime,fileKey");

        file().update(same -> same);

        assertThat((Object) Files.readAttributes(file().path(), "lastModifiedTime,fileKey"))
                .isEqualTo(before);
    }

    @Test
    void leavesNothingElseInItsFolder() throws IOException {
        write(FINDING);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file().path(), folder.resolve("locks"));
        }
    }

    @Test
    void isNamedByItsClass() {
        Path module = Path.of("module");

        assertThat(BaselineFile.usual(module, "com.example.Shop$Nested", folder).path())
                .isEqualTo(Path.of("module/src/test/resources/statusquo/com.example.Shop.Nested.json"));
        assertThat(BaselineFile.usual(module, "Büro", folder).path().getFileName())
                .isEqualTo(Path.of("B_fcro.json"));
    }

    private static KnownFinding finding(String path) {
        return KnownFinding.unexplained("", new FindingKey("rule-a", "GET", path, "probe-a", ""));
    }

    private void write(Entry... entries) {
        file().update(old -> Baseline.of("abc", List.of(entries), ""));
    }

    private String text() throws IOException {
        return Files.readString(file().path());
    }

    private BaselineFile file() {
        return Trial.file(folder, "");
    }
}
