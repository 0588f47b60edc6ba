package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.failure.Redaction;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as people use it, in a real browser; skipped where there is none. */
class ReportInBrowserTest {

    /** Every pair of colours that some text of the page really stands in, with the least contrast of each. */
    private static final String POOREST_CONTRAST = """
            (() => {
              const channel = v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
              const parsed = text => text.match(/[\\d.]+/g).map(Number);
              const light = c => 0.2126 * channel(c[0] / 255) + 0.7152 * channel(c[1] / 255) + 0.0722 * channel(c[2] / 255);
              const ground = node => {
                for (let up = node; up; up = up.parentElement) {
                  const c = parsed(getComputedStyle(up).backgroundColor);
                  if (c.length < 4 || c[3] > 0) return c;
                }
                return [255, 255, 255];
              };
              let worst = 99, where = '';
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = walker.nextNode(); text; text = walker.nextNode()) {
                const node = text.parentElement;
                if (!text.data.trim() || !node.checkVisibility() || ['SCRIPT', 'STYLE'].includes(node.tagName)) continue;
                const a = light(parsed(getComputedStyle(node).color)), b = light(ground(node));
                const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (contrast < worst) { worst = contrast; where = node.outerHTML.slice(0, 120); }
              }
              return worst.toFixed(2) + ' ' + where;
            })()""";

    private static final String FOCUS = """
            (() => {
              const node = document.activeElement, style = getComputedStyle(node), box = node.getBoundingClientRect();
              const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                && box.width > 0 && box.left >= 0 && box.top >= 0 && box.bottom <= innerHeight + box.height;
              return node.tagName.toLowerCase() + ' ' + (seen ? 'seen' : 'unseen') + ' '
                + (node.getAttribute('href') || node.getAttribute('aria-label') || node.type || node.textContent.trim().slice(0, 30));
            })()""";

    @TempDir
    static Path folder;

    static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.in(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void showsItsFilterAndButtonsWhereScriptsRun() throws Exception {
        Document page = opened(Crawls.large(40));

        assertThat(page.getElementById("filter").hasAttr("hidden")).isFalse();
        assertThat(page.select("details.case[open] .copy button")).isNotEmpty();
    }

    @Test
    void hasItsHeadingsInOrder() throws Exception {
        int level = 0;
        for (Element heading : opened(Crawls.large(40)).select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isBetween(1, level + 1);
            level = next;
        }
        assertThat(level).isPositive();
    }

    @Test
    void isReadWithoutScripts() throws Exception {
        browser.ask("Emulation.setScriptExecutionDisabled", "{\"value\":true}");
        try {
            Document page = opened(Crawls.large(40));

            assertThat(page.getElementById("filter").hasAttr("hidden")).isTrue();
            assertThat(page.select(".copy button")).isEmpty();
            assertThat(page.select("article.cause details.case[open] pre").text())
                    .contains("405 Method Not Allowed");
            assertThat(page.select("table.cases tbody tr")).hasSize(40);
        } finally {
            browser.ask("Emulation.setScriptExecutionDisabled", "{\"value\":false}");
        }
    }

    @Test
    void isUsedWithTheKeyboardAlone() throws Exception {
        opened(Crawls.large(40));
        List<String> stops = new ArrayList<>();
        do {
            browser.press("Tab", 9);
            stops.add(browser.text(FOCUS));
        } while (!stops.get(stops.size() - 1).startsWith("input") && stops.size() < 20);

        browser.type("shelves-1/");
        String found = browser.text(
                "new Promise(done => setTimeout(() => done(document.querySelector('#filter output').textContent), 400))");
        browser.press("Tab", 9);
        browser.press(" ", 32);
        String fewer = browser.text("document.querySelector('#filter output').textContent");

        assertThat(stops.get(0)).isEqualTo("a seen #main");
        assertThat(stops).allMatch(stop -> stop.contains(" seen ")).anyMatch(stop -> stop.contains("#findings"));
        assertThat(stops.get(stops.size() - 1)).isEqualTo("input seen Filter by operation, rule or case");
        assertThat(found).isEqualTo("20 in the list of cases");
        assertThat(fewer).isEqualTo("15 in the list of cases");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 800, 1280, 1920})
    void leadsToSectionsWhoseHeadingsCanBeSeen(int width) throws Exception {
        browser.ask(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":800,\"deviceScaleFactor\":1,\"mobile\":false}");
        try {
            opened(Crawls.wide(100));

            String hidden = browser.text("""
                    (async () => {
                      const hidden = [], bar = document.querySelector('.tools');
                      for (const link of document.querySelectorAll('nav a')) {
                        link.click();
                        await new Promise(done => requestAnimationFrame(done));
                        const top = document.querySelector(link.hash).getBoundingClientRect().top;
                        const covered = getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().bottom : 0;
                        if (top < covered || top > innerHeight) hidden.push(link.hash + ' at ' + top + ' under ' + covered);
                      }
                      return hidden.join(', ');
                    })()""");

            assertThat(hidden).isEmpty();
        } finally {
            browser.ask("Emulation.clearDeviceMetricsOverride", "{}");
        }
    }

    @Test
    void opensACaseWithTheKeyboard() throws Exception {
        opened(Crawls.large(40));
        browser.text("document.querySelector('article.cause:last-of-type details.case > summary').focus(), 'done'");
        String before = browser.text("String(document.activeElement.parentElement.open)");

        browser.press("Enter", 13);

        assertThat(browser.text("String(document.activeElement.parentElement.open)"))
                .isNotEqualTo(before);
        assertThat(browser.text(FOCUS)).startsWith("summary seen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hasEnoughContrastInAllThatIsShown(String scheme) throws Exception {
        browser.ask(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
        try {
            opened(Crawls.large(40));

            String worst = browser.text(POOREST_CONTRAST);

            assertThat(Double.parseDouble(worst.substring(0, worst.indexOf(' '))))
                    .as(worst)
                    .isGreaterThanOrEqualTo(4.5);
        } finally {
            browser.ask("Emulation.setEmulatedMedia", "{\"features\":[]}");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void needsNoScrollingToTheSide(int width) throws Exception {
        browser.ask(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":800,\"deviceScaleFactor\":1,\"mobile\":false}");
        try {
            opened(Crawls.large(40));

            assertThat(Integer.parseInt(browser.text("String(document.documentElement.scrollWidth)")))
                    .isLessThanOrEqualTo(width);
        } finally {
            browser.ask("Emulation.clearDeviceMetricsOverride", "{}");
        }
    }

    @Test
    void printsEverythingThatIsShown() throws Exception {
        opened(Crawls.large(400));

        byte[] pdf = browser.data("Page.printToPDF", "{\"printBackground\":true}");
        browser.ask("Emulation.setEmulatedMedia", "{\"media\":\"print\"}");
        String cut = browser.text("[...document.querySelectorAll('.scroll, pre')].filter(each => each.checkVisibility()"
                + " && each.scrollHeight > each.clientHeight + 2).length + ' boxes are cut, the filter is '"
                + " + (document.getElementById('filter').checkVisibility() ? 'shown' : 'hidden')");
        browser.ask("Emulation.setEmulatedMedia", "{\"media\":\"\"}");

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.length).isGreaterThan(50_000);
        assertThat(cut).isEqualTo("0 boxes are cut, the filter is hidden");
    }

    @Test
    void showsAThousandOperations() throws Exception {
        CrawlResult crawl = Crawls.wide(1_000);

        Document page = opened(crawl);

        assertThat(page.select("section[aria-labelledby=coverage] tbody tr")).hasSize(1_000);
        assertThat(page.select("table.access tbody tr")).hasSize(1_000);
        assertThat(page.select("table.cases tbody tr")).hasSize(crawl.cases().size());
        assertThat(page.select("table.codes tbody tr")).hasSizeGreaterThan(90);
        assertThat(Files.size(folder.resolve("report.html"))).isLessThan(15_000_000);
    }

    @Test
    void staysUsableWithTwentyThousandCases() throws Exception {
        Path page = written(Crawls.large(20_000));

        long begin = System.nanoTime();
        browser.open(page);
        long loaded = System.nanoTime();
        browser.text("document.querySelector('#filter input').focus(), 'done'");
        browser.type("variant 19996");
        String found = browser.text("new Promise(done => { const told = document.querySelector('#filter output');"
                + " const look = () => told.textContent ? done(told.textContent) : setTimeout(look, 20); look(); })");
        long filtered = System.nanoTime();

        assertThat(Files.size(page)).isLessThan(15_000_000);
        assertThat(found).endsWith("in the list of cases");
        assertThat((loaded - begin) / 1_000_000).as("milliseconds to load").isLessThan(20_000);
        assertThat((filtered - loaded) / 1_000_000).as("milliseconds to filter").isLessThan(10_000);
    }

    private static Document opened(CrawlResult crawl) throws IOException, InterruptedException {
        browser.open(written(crawl));
        JsonValue root = browser.ask("DOM.getDocument", "{}").get("root").get("nodeId");
        return Jsoup.parse(browser.ask("DOM.getOuterHTML", "{\"nodeId\":" + root + "}")
                .get("outerHTML")
                .text()
                .orElseThrow());
    }

    private static Path written(CrawlResult crawl) throws IOException {
        Path page = folder.resolve("report.html");
        try (BufferedWriter out = Files.newBufferedWriter(page)) {
            HtmlReport.of(crawl, Redaction.standard()).writeTo(out);
        }
        return page;
    }
}
