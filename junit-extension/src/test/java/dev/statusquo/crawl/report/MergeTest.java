package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Shard;
import dev.statusquo.crawl.baseline.RuleSet;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the merge says of reports that do not belong together; that it merges those that do is shown by the examples. */
class MergeTest {

    private static final String CONTRACT = "com.example.ShopContractTest";

    @TempDir
    Path folder;

    private String told = "";
    private Map<String, String> environment = Map.of();

    @Test
    void mergesAllShards() throws IOException {
        assertThat(merge(shard(1, text -> text), shard(2, text -> text)))
                .as(told)
                .isZero();
        assertThat(told).contains("All 2 cases passed in " + CONTRACT).contains("merged");
        assertThat(folder.resolve("merged/ShopContractTest/report.html")).exists();
    }

    @Test
    void writesAllReportsOfTheWhole() throws IOException {
        merge(shard(1, text -> text), shard(2, text -> text));

        try (Stream<Path> files = Files.list(folder.resolve("merged/ShopContractTest"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "report.html", "report.json", "report.md", "report.sarif", "summary.json");
        }
        assertThat(folder.resolve("merged/report.html")).exists();
    }

    @Test
    void addsToTheSummaryOfTheJob() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary.md"), "# Before\n");
        environment = Map.of("GITHUB_STEP_SUMMARY", summary.toString(), "GITHUB_ACTIONS", "true");
        Path dead = shard(2, text -> text.replace("\"silence\": \"\"", "\"silence\": \"nothing answers\""));

        merge(shard(1, text -> text), dead);

        assertThat(Files.readString(summary)).startsWith("# Before\n\n## ❌ ").contains("- **shard 2/2 ");
        assertThat(told).contains("::error title=shard 2/2 ");
    }

    @Test
    void tellsInEachReportWhatTheWholeFailsOver() throws IOException {
        Path dead = shard(2, text -> text.replace("\"silence\": \"\"", "\"silence\": \"nothing answers any more\""));

        merge(shard(1, text -> text), dead);

        for (String name : List.of("report.html", "report.json", "report.md", "report.sarif")) {
            assertThat(folder.resolve("merged/ShopContractTest").resolve(name))
                    .content()
                    .contains("nothing answers any more");
        }
        assertThat(told).contains("The run failed, though no case did in " + CONTRACT);
        assertThat(folder.resolve("merged/ShopContractTest/report.html"))
                .content()
                .contains("<h1>The run failed, though no case did</h1>");
    }

    @Test
    void takesShardsInAnyOrder() throws IOException {
        assertThat(merge(shard(2, text -> text), shard(1, text -> text))).isZero();
        assertThat(Files.readString(folder.resolve("merged/ShopContractTest/report.json")))
                .containsSubsequence("GET /a ", "GET /b ");
    }

    @Test
    void namesTheShardThatIsMissing() throws IOException {
        Path second = shard(2, text -> text);

        assertThat(merge(second)).isEqualTo(2);
        assertThat(told).contains("missing: shard 1/2 of " + CONTRACT + "; given were " + second);
        assertThat(folder.resolve("merged")).doesNotExist();
    }

    @Test
    void namesTheShardThatIsThereTwice() throws IOException {
        Path first = shard(1, text -> text);
        Path again = Files.copy(first, folder.resolve("again.json"));

        assertThat(merge(first, again, shard(2, text -> text))).isEqualTo(2);
        assertThat(told).contains(again + ": is shard 1/2, and so is " + first);
    }

    @Test
    void namesTheShardOfAnotherContract() throws IOException {
        refuses(
                text -> text.replace(CONTRACT, "com.example.Other"),
                "is of another contract ('com.example.Other') than");
    }

    @Test
    void namesTheShardOfAnotherTotal() throws IOException {
        refuses(text -> text.replace("\"total\": 2", "\"total\": 3"), "is of another total ('3') than");
    }

    @Test
    void namesTheShardOfAnotherRuleSet() throws IOException {
        refuses(text -> text.replace("\"ruleSet\": \"", "\"ruleSet\": \"x"), "is of another rule set");
    }

    @Test
    void namesTheShardOfAnotherPlan() throws IOException {
        refuses(text -> text.replace("\"plan\": \"p\"", "\"plan\": \"q\""), "is of another plan ('q') than");
    }

    @Test
    void namesTheShardOfAnotherSelection() throws IOException {
        refuses(
                text -> text.replace("\"selection\": \"\"", "\"selection\": \"statusquo.exclude='/b'\""),
                "is of another selection");
    }

    @Test
    void namesTheShardsThatHaveTheSameCase() throws IOException {
        refuses(text -> text.replace("\"places\": [1]", "\"places\": [0]"), "give all shards the same statusquo.shard");
    }

    @Test
    void namesTheShardThatEndedEarly() throws IOException {
        refuses(text -> text.replace("\"own\": 1", "\"own\": 2"), "ended early: 1 of its 2 cases were asked for");
    }

    @Test
    void namesTheReportOfAWholeRun() throws IOException {
        refuses(text -> text.replace("\"shard\": {", "\"other\": {"), "is the report of a whole run");
    }

    @Test
    void namesTheReportOfAnotherVersion() throws IOException {
        refuses(text -> text.replace("\"version\": 1", "\"version\": 2"), "is a report of version 2");
    }

    @Test
    void namesTheReportThatIsCutOff() throws IOException {
        refuses(text -> text.substring(0, text.length() / 2), "is not whole JSON");
    }

    @Test
    void namesTheMemberThatIsMissing() throws IOException {
        refuses(text -> text.replace("\"silence\"", "\"silent\""), "`shard.silence` is missing; it is a text");
        refuses(
                text -> text.replace("\"outcome\": \"passed\"", "\"outcome\": \"fine\""),
                "`cases[0].outcome` is \"fine\"");
        refuses(text -> text.replace("\"cases\": [", "\"cases\": [7, "), "`cases[0]` is");
    }

    @Test
    void namesTheFileThatIsNotThere() throws IOException {
        assertThat(merge(shard(1, text -> text), folder.resolve("none.json"))).isEqualTo(2);
        assertThat(told).contains("none.json: does not exist");
    }

    @Test
    void failsOverAShardWhoseServiceWasDead() throws IOException {
        Path second = shard(2, text -> text.replace("\"silence\": \"\"", "\"silence\": \"nothing answers any more\""));

        assertThat(merge(shard(1, text -> text), second)).isEqualTo(1);
        assertThat(told).contains("shard 2/2 (" + second + "): nothing answers any more");
    }

    @Test
    void namesTheOptionThatIsWrong() {
        assertThat(run(List.of("--outt=x", "a"))).isEqualTo(2);
        assertThat(told).contains("option --outt=x is not known; usage: java -cp");
        assertThat(run(List.of("--coverage-min=101", "a"))).isEqualTo(2);
        assertThat(told).contains("--coverage-min is '101'");
        assertThat(run(List.of("--baseline-mode=stict", "a"))).isEqualTo(2);
        assertThat(told).contains("--baseline-mode is 'stict'; it is one of verify, update, strict");
        assertThat(run(List.of())).isEqualTo(2);
        assertThat(told).contains("no report is named");
    }

    @Test
    void namesTheBaselineThatIsNotThere() throws IOException {
        List<String> arguments = List.of(
                "--baseline=" + folder.resolve("none.json"),
                shard(1, text -> text).toString(),
                shard(2, text -> text).toString());

        assertThat(run(arguments)).isEqualTo(2);
        assertThat(told).contains("none.json: does not exist; correct --baseline");
    }

    @Test
    void keepsThePublishedSchema() throws IOException {
        JsonSchema schema = JsonSchema.compile(Files.readString(Path.of("../docs/report.schema.json")));

        assertThat(schema.violations(
                        JsonText.parse(Files.readString(shard(1, text -> text))).orAbsent()))
                .isEmpty();
        assertThat(schema.violations(JsonText.parse(
                                Files.readString(shard(1, text -> text.replace("\"number\": 1", "\"number\": \"1\""))))
                        .orAbsent()))
                .isNotEmpty();
    }

    private void refuses(UnaryOperator<String> spoilt, String problem) throws IOException {
        Path second = shard(2, spoilt);

        assertThat(merge(shard(1, text -> text), second)).isEqualTo(2);
        assertThat(told).contains(second + ": ").contains(problem);
    }

    private int merge(Path... reports) {
        List<String> arguments = new ArrayList<>(List.of("--out=" + folder.resolve("merged")));
        List.of(reports).forEach(report -> arguments.add(report.toString()));
        return run(arguments);
    }

    private int run(List<String> arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int code = Merge.run(arguments, environment, out, out);
        told = printed.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** Writes the report of one of two shards, each of which has one case. */
    private Path shard(int number, UnaryOperator<String> change) throws IOException {
        CaseResult one = Crawls.passed(number == 1 ? "GET /a" : "GET /b", "valid → 200", 200);
        CrawlResult result = Crawls.crawl(CONTRACT, List.of(one), Map.of("GET /a", List.of("200")));
        ShardPart part = new ShardPart(
                new Shard(number, 2),
                new ShardPart.Whole("p", 2, "", List.of()),
                Map.of(one.key(), number - 1),
                new DeclaredApi("t", "s", List.of(), List.of(), List.of(), List.of()),
                List.of("classpath:openapi.yaml"),
                Map.of("r", Severity.ERROR),
                new RuleSet("v", Set.of("r"), Set.of()),
                Conventions.none(),
                new ShardPart.Gates(folder.resolve("no-baseline.json").toString(), "", Optional.empty(), Map.of()),
                "");
        Path file = folder.resolve("shard-" + number + ".json");
        StringWriter text = new StringWriter();
        JsonReport.of(result, Redaction.standard()).as(Optional.of(part)).writeTo(text);
        return Files.writeString(file, change.apply(text.toString()));
    }
}
