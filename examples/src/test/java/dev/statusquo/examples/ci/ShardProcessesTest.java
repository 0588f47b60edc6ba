package dev.statusquo.examples.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The workflows of the documentation, run here: each shard is a process of its own, as on a machine of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts of the workflows are those of a Unix shell")
class ShardProcessesTest {

    private static final String CONTRACT = "dev.statusquo.examples.crawl.BookshopContractTest";
    private static final int AT_A_TIME = 2;

    @TempDir
    private Path folder;

    @Test
    void crawlAndMergeAsTheWorkflowOfGitHubDoes() throws Exception {
        Map<?, ?> workflow = Workflows.under("GitHub");
        List<?> shards = Workflows.list(Workflows.at(workflow, "jobs", "shard", "strategy", "matrix", "shard"));
        Map<?, ?> crawl = Workflows.scripts(workflow, "shard").get(0);
        Map<String, Machine> machines = new HashMap<>();
        Deque<Process> running = new ArrayDeque<>();
        for (Object shard : shards) {
            Machine machine = Machine.in(folder.resolve("machine-" + shard));
            machines.put(String.valueOf(shard), machine);
            Map<String, String> variables = new HashMap<>();
            Workflows.map(crawl.get("env"))
                    .forEach((name, value) -> variables.put((String) name, filled((String) value, shard)));
            running.add(machine.begin(script(crawl), variables));
            if (running.size() == AT_A_TIME) {
                Machine.end(running.remove());
            }
        }
        for (Process process : running) {
            Machine.end(process);
        }

        Machine merge = Machine.in(folder.resolve("machine-merge"));
        Map<?, ?> upload = Workflows.using(workflow, "shard", "actions/upload-artifact");
        for (Map.Entry<String, Machine> machine : machines.entrySet()) {
            String artifact = filled((String) Workflows.at(upload, "with", "name"), machine.getKey());
            Path report = machine.getValue().file(named((String) Workflows.at(upload, "with", "path")));
            assertThat(report).as(machine.getValue().log()).exists();
            Files.createDirectories(merge.file(artifact));
            Files.copy(report, merge.file(artifact).resolve(report.getFileName()));
        }
        Path summary = Files.writeString(merge.file("summary.md"), "# Earlier\n");
        for (Map<?, ?> step : Workflows.scripts(workflow, "merge")) {
            assertThat(merge.run(script(step), Map.of("GITHUB_STEP_SUMMARY", summary.toString())))
                    .as(merge.log())
                    .isZero();
        }

        assertThat(shards).hasSize(8);
        assertWhole(merge.file("target/merged"));
        assertThat(Files.readString(summary)).startsWith("# Earlier\n").contains("## ✅ ");
        Path kept = merge.file("durations/report.json");
        assertThat(kept).hasSameBinaryContentAs(reportIn(merge.file("target/merged")));
    }

    @Test
    void readTheVariablesOfGitLab() throws Exception {
        Map<?, ?> workflow = Workflows.under("GitLab");
        Machine machine = Machine.in(folder.resolve("gitlab"));
        int shards = 2;

        for (int i = 1; i <= shards; i++) {
            Map<String, String> node =
                    Map.of("CI_NODE_INDEX", String.valueOf(i), "CI_NODE_TOTAL", String.valueOf(shards));
            for (Object line : Workflows.list(Workflows.at(workflow, "crawl", "script"))) {
                assertThat(machine.run(named((String) line), node))
                        .as(machine.log())
                        .isZero();
            }
        }
        for (Object line : Workflows.list(Workflows.at(workflow, "merge", "script"))) {
            assertThat(machine.run(named((String) line), Map.of()))
                    .as(machine.log())
                    .isZero();
        }

        assertWhole(machine.file("target/merged"));
    }

    @Test
    void readTheVariablesOfAnIndexedJobOfKubernetes() throws Exception {
        Map<?, ?> container =
                Workflows.map(Workflows.at(Workflows.under("Kubernetes"), "spec", "template", "spec", "containers", 0));
        Machine machine = Machine.in(folder.resolve("kubernetes"));
        int shards = 2;
        String command =
                named((String) Workflows.at(container, "args", 0)).replace("/reports/", machine.file("reports") + "/");

        for (int i = 0; i < shards; i++) {
            Map<String, String> pod = Map.of(
                    "JOB_COMPLETION_INDEX",
                    String.valueOf(i),
                    (String) Workflows.at(container, "env", 0, "name"),
                    String.valueOf(shards));
            assertThat(machine.run(command, pod)).as(machine.log()).isZero();
        }

        assertThat(machine.file("reports/shard-0/BookshopContractTest/report.json"))
                .exists();
        assertThat(machine.file("reports/shard-1/BookshopContractTest/report.json"))
                .exists();
        assertThat(machine.run(
                        "java -cp \"$CLASS_PATH_OF_THE_TESTS\" dev.statusquo.crawl.report.Merge "
                                + "--out=reports/merged reports/shard-*/BookshopContractTest/report.json",
                        Map.of()))
                .as(machine.log())
                .isZero();
        assertWhole(machine.file("reports/merged"));
    }

    private static void assertWhole(Path merged) throws IOException {
        JsonValue report = JsonText.parse(Files.readString(reportIn(merged))).orAbsent();
        JsonValue summary = report.get("summary");
        assertThat(summary.get("cases").number().orElseThrow().intValue()).isGreaterThan(400);
        assertThat(summary.get("failed").number().orElseThrow()).isZero();
        assertThat(report.get("contract").text()).contains(CONTRACT);
        assertThat(report.get("cases").elements())
                .noneMatch(one -> one.get("reason").text().orElse("").contains("judged when the shards are merged"));
    }

    private static Path reportIn(Path merged) {
        return merged.resolve("BookshopContractTest").resolve("report.json");
    }

    private static String script(Map<?, ?> step) {
        return named((String) step.get("run"));
    }

    private static String filled(String text, Object shard) {
        return named(text).replace("${{ matrix.shard }}", String.valueOf(shard));
    }

    /** The class of the documentation is one of whoever reads it; ours is that of the bookshop. */
    private static String named(String text) {
        return text.replace("-Dtest=UsersContractTest", "-Dtest=" + CONTRACT)
                .replace("UsersContractTest", "BookshopContractTest");
    }
}
