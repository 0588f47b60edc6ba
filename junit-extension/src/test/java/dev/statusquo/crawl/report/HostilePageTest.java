package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.Coverage;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service or its document says, shown by a real browser: nothing runs, nothing asks, nothing is fetched. */
class HostilePageTest {

    /** Touches all that a reader may touch. */
    private static final String USE = """
            (async () => {
              document.querySelectorAll('details').forEach(each => { each.open = true; });
              for (const each of document.querySelectorAll('*')) {
                for (const name of ['mouseover', 'pointerenter', 'focus', 'load', 'error', 'toggle', 'beforeinput']) {
                  each.dispatchEvent(new Event(name, { bubbles: true }));
                }
              }
              document.querySelectorAll('a[href^="#"], button, summary').forEach(each => each.click());
              await new Promise(done => setTimeout(done, 500));
              return document.title + ' / ' + document.documentElement.id;
            })()""";
    /** Every element and attribute that could do more than show text. */
    private static final String ACTIVE = """
            [...document.querySelectorAll('*')].filter(each =>
              ['SCRIPT', 'IMG', 'IFRAME', 'OBJECT', 'EMBED', 'LINK', 'BASE', 'VIDEO', 'AUDIO', 'MATH', 'TEMPLATE'].includes(each.tagName)
              || each.tagName.includes('-')
              || [...each.attributes].some(one => one.name.startsWith('on') || ['src', 'srcdoc', 'style', 'action', 'formaction', 'ping', 'is', 'contenteditable'].includes(one.name))
              || each.tagName === 'A' && !/^(#|https:\\/\\/www\\.rfc-editor\\.org\\/|[\\w.-]+\\/report\\.html$)/.test(each.getAttribute('href')))
              .map(each => each.tagName).join(' ')""";

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
    void runsNothingAndAsksNobody() throws Exception {
        browser.open(written(html(hostile())));

        assertUntouched(" of " + 5 * HostileTexts.all().size() + " cases failed: ");
        assertThat(browser.text(ACTIVE)).isEqualTo("SCRIPT");
    }

    @Test
    void runsNothingOnThePageOverAllContracts() throws Exception {
        ReportFolder reports = ReportFolder.at(folder.resolve("all"));
        int next = 0;
        for (String text : HostileTexts.all()) {
            CrawlResult crawl = Crawls.saying(text);
            reports.write(
                    new CrawlResult(
                            "com.example.A" + next++ + text,
                            crawl.title(),
                            crawl.source(),
                            crawl.baseUrl(),
                            crawl.profile(),
                            List.of(),
                            crawl.coverage(),
                            1,
                            Duration.ZERO,
                            List.of()),
                    Redaction.standard());
        }
        browser.open(folder.resolve("all/report.html"));

        assertUntouched("contracts failed");
        assertThat(browser.text(ACTIVE)).isEqualTo("SCRIPT");
        assertThat(browser.text("String(document.querySelectorAll('tbody tr').length)"))
                .isEqualTo(String.valueOf(HostileTexts.all().size()));
    }

    /** But for a refresh, which no policy of a page forbids. */
    @Test
    void wouldLetNothingRunThatGotThroughTheEscapes() throws Exception {
        String all = HostileTexts.all().stream()
                .filter(text -> !text.contains("http-equiv=refresh"))
                .collect(Collectors.joining("\n"));
        browser.open(written(html(Crawls.large(8)).replace("<main id=\"main\">", "<main id=\"main\">" + all)));

        assertThat(browser.text(USE)).doesNotContain("executed");
        assertThat(browser.events("Page.javascriptDialogOpening")).isEmpty();
        assertThat(browser.events("Network.responseReceived"))
                .as("the page alone")
                .hasSize(1);
    }

    @Test
    void wouldBeSeenToRunAskAndFetchWithoutEscapesAndPolicy() throws Exception {
        browser.open(written("<!doctype html><title>harmless</title><img src=http://127.0.0.1:9/fetched>"
                + HostileTexts.all().get(0)
                + "<script>alert(1)</script>"));

        assertThat(browser.text(USE)).isEqualTo("executed / executed");
        assertThat(browser.events("Page.javascriptDialogOpening")).hasSize(1);
        assertThat(requests()).contains(HostileTexts.ELSEWHERE);
    }

    private static void assertUntouched(String title) {
        assertThat(browser.text(USE)).contains(title).endsWith(" / ").doesNotStartWith("executed");
        assertThat(browser.events("Page.javascriptDialogOpening")).isEmpty();
        assertThat(browser.events("Log.entryAdded")).isEmpty();
        assertThat(requests()).as("the page alone").hasSize(1);
        assertThat(browser.events("Page.frameNavigated")).hasSize(1);
    }

    private static List<String> requests() {
        return browser.events("Network.requestWillBeSent").stream()
                .map(each -> each.get("request").get("url").text().orElse(""))
                .toList();
    }

    /** Each text in each place that a document or a service can fill. */
    private static CrawlResult hostile() {
        List<CaseResult> cases = new ArrayList<>();
        Map<String, Map<String, Coverage.Cell>> rows = new LinkedHashMap<>();
        for (String text : HostileTexts.all()) {
            CrawlResult one = Crawls.saying(text);
            cases.addAll(one.cases());
            rows.putAll(one.coverage().rows());
        }
        String all = String.join(" ", HostileTexts.all());
        return new CrawlResult(
                        all,
                        all,
                        all,
                        all,
                        all,
                        cases,
                        new Coverage(rows),
                        65,
                        Duration.ofSeconds(1),
                        HostileTexts.all())
                .objectedTo(HostileTexts.all());
    }

    private static String html(CrawlResult crawl) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.of(crawl, Redaction.standard()).writeTo(out);
        return out.toString();
    }

    private static Path written(String html) throws IOException {
        return Files.write(folder.resolve("report.html"), html.getBytes(StandardCharsets.UTF_8));
    }
}
