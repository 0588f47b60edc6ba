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
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a service or its document says stays text. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</title></style></script><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "javascript:alert(1)",
                "--><svg onload=alert(1)>",
                "</pre></details></article><iframe srcdoc='x'>",
                "&lt;script&gt;",
                "{}{}",
                "$1 %s \\u0000",
                "\uD800<b>",
                "<!--"
            })
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
