package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a service or its document says stays text. */
class HostileTextTest {

    @ParameterizedTest
    @MethodSource("dev.statusquo.crawl.report.HostileTexts#all")
    void opensNoElementAndSetsNoAttribute(String text) throws IOException {
        Document plain = Jsoup.parse(html(text.replaceAll("[^ ]", "x")));

        Document hostile = Jsoup.parse(html(text));

        assertThat(shapeOf(hostile)).isEqualTo(shapeOf(plain));
        assertThat(hostile.select("a").eachAttr("href"))
                .isEqualTo(plain.select("a").eachAttr("href"));
        assertThat(JsonText.parse(json(text)).problem()).isEmpty();
    }

    @Test
    void makesControlAndFormatCharactersVisible() throws IOException {
        String text = "a\u0000b\u001B[31mc\u202Ed\u2028e\u009Bf\uD800g\uDB40\uDC41h";

        String page = html(text);
        String json = json(text);

        assertThat(page).contains("a\\u0000b\\u001b[31mc\\u202ed\\u2028e\\u009bf\\ud800g\\u{e0041}h");
        assertThat(page + json).doesNotContain("\u0000", "\u001B", "\u202E", "\u2028", "\u009B");
        assertThat(JsonText.parse(json).orAbsent().get("profile").text()).contains(text.replace('\uD800', '\uFFFD'));
    }

    @Test
    void keepsTheConsoleToPlainLines() {
        List<String> lines = ConsoleSummary.lines(
                Crawls.saying("a\u001B[2Jb\r\nc\u202E".repeat(100)),
                Redaction.standard(),
                Path.of("report\u001B.html"));

        assertThat(lines)
                .hasSizeLessThanOrEqualTo(25)
                .allMatch(line -> line.chars().noneMatch(c -> c < ' ' || c == 0x202E));
        assertThat(lines.get(lines.size() - 1))
                .startsWith("Statusquo report: /")
                .endsWith("report\\u001b.html");
    }

    @ParameterizedTest
    @MethodSource("dev.statusquo.crawl.report.HostileTexts#all")
    void staysAPlainLineOnTheConsole(String text) {
        List<String> lines = ConsoleSummary.lines(
                Crawls.saying(text).objectedTo(List.of(text)), Redaction.standard(), Path.of("report.html"));

        assertThat(lines)
                .hasSizeLessThanOrEqualTo(25)
                .allMatch(line -> line.chars().noneMatch(HostileTextTest::acts));
    }

    @ParameterizedTest
    @MethodSource("dev.statusquo.crawl.report.HostileTexts#all")
    void isNoCommandToTheJob(String text) {
        List<String> lines = GitHubAnnotations.lines(
                Crawls.saying(text).objectedTo(List.of(text)),
                Redaction.standard(),
                SourcePlaces.of(Path.of("target/none"), "A"));

        assertThat(lines)
                .isNotEmpty()
                .allMatch(line -> line.matches("::(error|warning|notice) title=[^:,\\r\\n]*::.*"))
                .allMatch(line -> line.chars().noneMatch(HostileTextTest::acts));
    }

    @ParameterizedTest
    @MethodSource("dev.statusquo.crawl.report.HostileTexts#all")
    void isNoMarkupInTheSummary(String text) throws IOException {
        StringWriter out = new StringWriter();

        MarkdownSummary.of(Crawls.saying(text).objectedTo(List.of(text)), Redaction.standard(), "")
                .writeTo(out);

        assertThat(out.toString().lines().filter(line -> line.matches("(?s)(#|\\||---|===|```|~~~|::|<).*")))
                .containsExactly(
                        "## ❌ 2 of 5 cases failed",
                        "| failed | known | passed | not run | requests | time | declared statuses asserted |",
                        "|---:|---:|---:|---:|---:|---:|---:|",
                        "| 2 | 1 | 1 | 1 | 5 | 1.0 s | 0 of 2 |",
                        "### What failed",
                        "### What did not run");
        assertThat(out.toString().chars().filter(c -> c != '\n')).noneMatch(HostileTextTest::acts);
    }

    /** Whether a terminal or a reader of text would act on a character instead of showing it. */
    private static boolean acts(int c) {
        return c < ' ' && c != '\t'
                || c >= 0x7F && c < 0xA0
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF;
    }

    /** Returns which elements there are, with their depth and the names of their attributes. */
    private static List<String> shapeOf(Document page) {
        return page.getAllElements().stream()
                .map(HostileTextTest::shapeOf)
                .sorted()
                .toList();
    }

    private static String shapeOf(Element element) {
        TreeSet<String> names = new TreeSet<>();
        for (Attribute attribute : element.attributes()) {
            names.add(attribute.getKey());
        }
        return element.parents().size() + element.tagName() + names;
    }

    private static String html(String text) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.of(Crawls.saying(text), Redaction.standard()).writeTo(out);
        return out.toString();
    }

    private static String json(String text) throws IOException {
        StringWriter out = new StringWriter();
        JsonReport.of(Crawls.saying(text), Redaction.standard()).writeTo(out);
        return out.toString();
    }
}
