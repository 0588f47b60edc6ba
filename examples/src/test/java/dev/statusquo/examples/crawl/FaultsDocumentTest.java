package dev.statusquo.examples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CrawlRules;
import dev.statusquo.crawl.run.RunRules;
import dev.statusquo.examples.bookshop.Fault;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/faults.md} says which fault is found as what. With {@code -Dstatusquo.docs.update=true} it is written anew. */
class FaultsDocumentTest {

    private static final String HEAD = """
            # Faults and how they are found

            The example service, a bookshop, has a switch for each fault below. A test turns on one at a time, crawls the shop in profile
            `strict`, and demands exactly these findings and no other; with none on there is no finding at all. Where a fault breaks two
            promises, both rules stand there. At the end stand the rules that no fault breaks, and why. What the response rules find in one
            exchange is in [rules.md](rules.md), with a broken exchange for each.

            | what is wrong | found as | by operation |
            |---|---|---|
            """;

    @Test
    void isUpToDate() throws IOException {
        Path document = root().resolve("docs/faults.md");
        String text = HEAD
                + Fault.all().stream().map(FaultsDocumentTest::row).collect(Collectors.joining())
                + "\n## The rules behind them\n\n"
                + "| rule | requirement | source | asks |\n|---|---|---|---|\n"
                + rules()
                + "\n## What the bookshop cannot break\n\n| rule | why |\n|---|---|\n"
                + notShown();

        if (Boolean.getBoolean("statusquo.docs.update")) {
            Files.writeString(document, text);
        }

        assertThat(document)
                .as("docs/faults.md is stale: run this test with -Dstatusquo.docs.update=true and commit the file")
                .exists()
                .hasContent(text);
    }

    private static String row(Fault fault) {
        Map<String, String> rules = FaultCatalogueTest.FOUND.get(fault).stream()
                .sorted()
                .collect(Collectors.toMap(
                        Found::rule,
                        found -> "`" + found.operation() + "`",
                        (one, other) -> one + ", " + other,
                        TreeMap::new));
        return "| " + fault.description() + " | "
                + rules.keySet().stream().map(rule -> "`" + rule + "`").collect(Collectors.joining("<br>")) + " | "
                + String.join("<br>", rules.values()) + " |\n";
    }

    private static String rules() {
        Map<String, RuleInfo> known = new TreeMap<>();
        Stream.of(HttpRules.all().stream().map(Rule::info), CrawlRules.all().stream(), RunRules.infos().stream())
                .flatMap(infos -> infos)
                .forEach(info -> known.put(info.id(), info));
        return FaultCatalogueTest.FOUND.values().stream()
                .flatMap(found -> found.stream().map(Found::rule))
                .distinct()
                .sorted()
                .map(known::get)
                .map(info -> "| `" + info.id() + "` | " + info.requirement() + " | " + info.citation() + " | "
                        + info.title() + " |\n")
                .collect(Collectors.joining());
    }

    private static String notShown() {
        return NotShown.reasons().entrySet().stream()
                .map(row -> "| `" + row.getKey() + "` | " + row.getValue() + " |\n")
                .collect(Collectors.joining());
    }

    /** Returns the directory of the whole project, from that of the module or from itself. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        Path parent = here.getParent();
        return Files.isDirectory(here.resolve("dsl")) || parent == null ? here : parent;
    }
}
