package dev.statusquo.examples.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.report.Merge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The workflows of the documentation are what they claim to be: YAML, with commands and options that there are. */
class CiDocumentTest {

    private static final Pattern CLASS = Pattern.compile("dev\\.statusquo(?:\\.[a-z]+)+\\.[A-Z]\\w+");
    private static final Pattern OPTION = Pattern.compile("(--[a-z-]+)=");

    @Test
    void hasAWorkflowForEachSystem() throws IOException {
        assertThat(Workflows.under("GitHub").keySet().toString()).contains("jobs");
        assertThat(Workflows.under("GitLab").keySet().toString()).contains("crawl", "merge");
        assertThat(Workflows.at(Workflows.under("Kubernetes"), "kind")).isEqualTo("Job");
    }

    @Test
    void hasYamlThatCanBeRead() throws IOException {
        assertThat(Workflows.all())
                .hasSize(3)
                .allSatisfy(block -> assertThat(Workflows.parsed(block)).isInstanceOf(Map.class));
    }

    @Test
    void namesOnlyClassesThatThereAre() throws Exception {
        List<String> named = found(CLASS);

        assertThat(named).contains(Merge.class.getName());
        for (String name : named) {
            assertThat(Class.forName(name)).as(name).isNotNull();
        }
    }

    @Test
    void namesOnlyOptionsThatTheMergeKnows() throws IOException {
        List<String> options = found(OPTION).stream()
                .map(each -> each.replace("=", ""))
                .distinct()
                .toList();

        assertThat(options).contains("--out", "--baseline", "--baseline-mode", "--coverage-min");
        for (String option : options) {
            assertThat(merging(option + "=")).as(option).doesNotContain("is not known");
        }
        assertThat(merging("--baselines=")).contains("option --baselines= is not known");
    }

    private static String merging(String option) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Merge.run(List.of(option), out, out);
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("../docs/ci.md")))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
