package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.Coverage;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.failure.Redaction;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a real browser takes it, Chromium without a window; skipped where there is none. */
class ReportInBrowserTest {

    private static final List<String> BROWSERS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final String ATTACK = "document.title='executed';document.documentElement.id='executed'";
    private static final List<String> HOSTILE = List.of(
            "<script>" + ATTACK + "</script>",
            "</title></style></script><script>" + ATTACK + "</script>",
            "\"><img src=x onerror=\"" + ATTACK + "\">",
            "' onmouseover='" + ATTACK + "' autofocus onfocus='" + ATTACK,
            "javascript:" + ATTACK,
            "--><svg onload=\"" + ATTACK + "\"></svg>",
            "</pre></details></article><iframe srcdoc=\"<script>parent." + ATTACK + "</script>\"></iframe>",
            "<details open ontoggle=\"" + ATTACK + "\">",
            "<style>@import 'http://127.0.0.1:9/x'</style><link rel=stylesheet href=http://127.0.0.1:9/x>",
            "<meta http-equiv=refresh content=\"0;url=data:text/html,executed\">",
            "<base href=http://127.0.0.1:9/><form action=x><button autofocus>",
            "\u2028" + ATTACK + "\u2029//",
            "${" + ATTACK + "}{{constructor.constructor('" + ATTACK + "')()}}");

    @TempDir
    private Path folder;

    @Test
    void executesNothingThatCameFromTheWireAndItsOwnScriptWorks() throws Exception {
        Document page = opened(hostile());

        assertThat(page.title()).startsWith("26 of 65 cases failed: ");
        assertThat(page.getElementById("executed")).isNull();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, link, base, object, embed, [onerror], [onload], [onfocus], [srcdoc]"))
                .isEmpty();
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(to -> to.startsWith("#") || to.startsWith("https://www.rfc-editor.org/"));
        assertThat(page.getElementById("filter").hasAttr("hidden"))
                .as("the script of the page shows its filter")
                .isFalse();
        assertThat(page.select("details.case[open] .copy button")).isNotEmpty();
    }

    @Test
    void wouldBeSeenToExecuteWithoutEscapesAndPolicy() throws Exception {
        Path page = folder.resolve("plain.html");
        Files.writeString(page, "<!doctype html><title>harmless</title>" + HOSTILE.get(0));

        assertThat(opened(page).title()).isEqualTo("executed");
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

    /** Each text in each place that a document or a service can fill. */
    private static CrawlResult hostile() {
        List<CaseResult> cases = new ArrayList<>();
        Map<String, Map<String, Coverage.Cell>> rows = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        for (String text : HOSTILE) {
            CrawlResult one = Crawls.saying(text);
            cases.addAll(one.cases());
            rows.putAll(one.coverage().rows());
            notes.addAll(one.notes());
        }
        String all = String.join(" ", HOSTILE);
        return new CrawlResult(all, all, all, all, all, cases, new Coverage(rows), 65, Duration.ofSeconds(1), notes);
    }

    private Document opened(CrawlResult crawl) throws IOException, InterruptedException {
        Path page = folder.resolve("report.html");
        try (BufferedWriter out = Files.newBufferedWriter(page)) {
            HtmlReport.of(crawl, Redaction.standard()).writeTo(out);
        }
        return opened(page);
    }

    private Document opened(Path page) throws IOException, InterruptedException {
        Optional<String> browser = BROWSERS.stream()
                .filter(each -> Files.isExecutable(Path.of(each)))
                .findFirst();
        assumeTrue(browser.isPresent(), "no Chromium at any of " + BROWSERS);
        Path dump = folder.resolve("dump.html");
        Process process = new ProcessBuilder(Stream.of(
                                browser.orElseThrow(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--virtual-time-budget=2000",
                                "--dump-dom",
                                page.toUri().toString())
                        .toList())
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assumeTrue(ended, "Chromium did not come to an end within a minute");
        return Jsoup.parse(Files.readString(dump, StandardCharsets.UTF_8));
    }
}
