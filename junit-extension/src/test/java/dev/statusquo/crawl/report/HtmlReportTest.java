package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.SeenError;
import dev.statusquo.crawl.SeenFields;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final CaseResult DELETE_ORDERS = failing("DELETE /orders");
    private static final CaseResult DELETE_BOOKS = failing("DELETE /books");

    @Test
    void standsAloneWithAPolicyThatNamesItsOwnStyleAndScript() throws Exception {
        Document page = page(Crawls.of(DELETE_ORDERS));

        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("style-src " + hash(page.selectFirst("style").data()))
                .contains("script-src " + hash(page.selectFirst("script").data()))
                .doesNotContain("unsafe");
        assertThat(page.select("link, img, iframe, object, script[src], [style], [onclick]"))
                .isEmpty();
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
    }

    @Test
    void hasLandmarksHeadingsInOrderAndScopesOnEveryTableHeader() throws Exception {
        Document page = page(
                Crawls.crawl("ShopTest", List.of(DELETE_ORDERS), Map.of("DELETE /orders", List.of("204", "default"))));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("body > header, nav[aria-label], footer")).hasSize(3);
        assertThat(page.select("th")).isNotEmpty().allMatch(header -> header.hasAttr("scope"));
        assertThat(page.select("h1")).hasSize(1);
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
    }

    @Test
    void tellsTheNumbersAndWhatWasCrawled() throws Exception {
        Document page = page(Crawls.crawl(
                "com.example.ShopTest",
                List.of(
                        DELETE_ORDERS,
                        Crawls.passed("GET /books", "valid → 200", 200),
                        Crawls.notRun("GET /a", "b", "no id")),
                Map.of("GET /books", List.of("200", "404"))));

        assertThat(page.selectFirst("h1").text()).isEqualTo("1 of 3 cases failed");
        assertThat(page.select(".meta").text())
                .contains("Bookshop", "classpath:bookshop/openapi.yaml", "http://localhost:8080", "guide");
        assertThat(page.select(".numbers > div").eachText())
                .contains("Failed 1", "Passed 1", "Not run 1", "Cases 3", "Requests 6", "Time 4.2 s")
                .anyMatch(number -> number.contains("1 of 2"));
    }

    @Test
    void groupsFindingsByCauseAndTellsEachCaseWhole() throws Exception {
        Document page = page(Crawls.of(DELETE_ORDERS, DELETE_BOOKS));

        assertThat(page.select("article.cause")).hasSize(1);
        Element cause = page.selectFirst("article.cause");
        assertThat(cause.selectFirst("h3").text()).isEqualTo("error 405 Method Not Allowed does not list the methods");
        assertThat(cause.select(".extent").text()).isEqualTo("2 cases on 2 operations");
        assertThat(cause.text())
                .contains(Crawls.ALLOW.id(), "MUST", "RFC 9110 section 15.5.6", Crawls.ALLOW.why(), Crawls.ALLOW.fix());
        assertThat(cause.select("a").attr("href")).isEqualTo("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6");
        assertThat(cause.select("details")).hasSize(2);
        assertThat(cause.select("details").get(1).text())
                .contains(
                        "DELETE /books",
                        "Expected Allow, listing the methods",
                        "But was absent",
                        "GET, POST (openapi.yaml)")
                .contains("405 Method Not Allowed\nContent-Type: application/json", "curl -i -X DELETE")
                .contains("-Dstatusquo.only='DELETE /books ? undeclared method ? 405'");
    }

    @Test
    void putsErrorsBeforeWarningsAndMarksWhatIsKnown() throws Exception {
        CaseResult warning = Crawls.broken(
                CaseOutcome.PASSED,
                Severity.WARNING,
                "GET /a",
                "x",
                Crawls.SHAPE,
                "no id",
                Crawls.exchange("GET /a", 404, ""));
        CaseResult known = Crawls.broken(
                CaseOutcome.KNOWN,
                Severity.ERROR,
                "GET /b",
                "y",
                Crawls.SHAPE,
                "no id",
                Crawls.exchange("GET /b", 400, ""));

        Document page = page(Crawls.of(warning, known, DELETE_ORDERS));

        assertThat(page.select("h3 .badge").eachText()).containsExactly("error", "error", "known", "warning");
        assertThat(page.select("article.cause").get(1).text()).contains("1 case on 1 operation, 1 known");
    }

    @Test
    void tellsDeclaredSeenAndAssertedStatusesApartInWords() throws Exception {
        CaseResult seen = Crawls.ended("GET /books", "a", CaseOutcome.FAILED, "broke off", 0, 404);

        Document page = page(Crawls.crawl(
                "ShopTest",
                List.of(Crawls.passed("GET /books", "b", 200), seen, Crawls.passed("GET /books", "c", 418)),
                Map.of("GET /books", List.of("5XX", "401", "200", "404"))));

        assertThat(page.select(".matrix thead th").eachText())
                .containsExactly("Operation", "200", "401", "404", "418", "5XX", "Covered");
        assertThat(page.select(".matrix tbody td").eachText())
                .containsExactly("asserted", "missed", "seen", "undeclared", "missed", "1/4");
        assertThat(page.select(".legend li")).hasSize(4);
        assertThat(page.select("article.cause").text()).contains("broke off");
    }

    @Test
    void groupsWhatDidNotRunByItsReason() throws Exception {
        Document page = page(Crawls.of(
                Crawls.notRun("GET /a", "x", "needs an identity"),
                Crawls.notRun("GET /b/{id}", "y", "no way to obtain {id}"),
                Crawls.notRun("GET /c", "z", "needs an identity")));

        assertThat(page.selectFirst("h1").text()).isEqualTo("No case could be judged");
        assertThat(page.select("details.reason summary").eachText())
                .containsExactly("2 needs an identity", "1 no way to obtain {id}");
        assertThat(page.select("details.reason").get(0).select("li").eachText())
                .containsExactly("GET /a · x", "GET /c · z");
    }

    @Test
    void listsEveryCaseAndLeadsFromAFailedOneToItsFinding() throws Exception {
        Document page = page(Crawls.of(Crawls.passed("GET /books", "valid → 200", 200), DELETE_ORDERS));

        assertThat(page.select("table.cases tbody tr").eachText())
                .containsExactly(
                        "passed GET /books · valid → 200 1 7", "failed DELETE /orders · undeclared method → 405 1 12");
        assertThat(page.getElementById(page.select("table.cases a").attr("href").substring(1))
                        .text())
                .contains("DELETE /orders");
    }

    @Test
    void hidesCredentialsAndKnownSecretsEverywhere() throws Exception {
        CrawlResult crawl = Crawls.of(failing("DELETE /orders/hunter22"));

        String html = html(crawl, Redaction.standard().withSecrets(List.of("hunter22")));

        assertThat(html)
                .doesNotContain("s3cr3t", "hunter22")
                .contains("Bearer &lt;redacted&gt;", "/orders/&lt;redacted&gt;");
    }

    @Test
    void hidesASecretThatStandsOnTheCut() throws Exception {
        String body = "x".repeat(3_990) + "hunter22hunter22" + "y".repeat(100);
        CaseResult one = Crawls.failed("GET /a", "x", Crawls.ALLOW, "broken", Crawls.exchange("GET /a", 405, body));

        String html = html(Crawls.of(one), Redaction.standard().withSecrets(List.of("hunter22hunter22")));

        assertThat(html).doesNotContain("hunter").contains("cut; the body has 4106 bytes");
    }

    @Test
    void cutsABodyAfterTwentyLines() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            body.append("line ").append(i).append('\n');
        }

        String text = page(Crawls.of(failing("GET /a", body.toString())))
                .selectFirst(".wire:first-of-type")
                .wholeText();

        assertThat(text).contains("line 20\n… cut; the body has 231 bytes").doesNotContain("line 21");
    }

    @Test
    void staysBoundedAndSaysWhatItLeftOut() throws Exception {
        CrawlResult crawl = Crawls.large(20_000);

        String html = html(crawl, Redaction.standard());

        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(15_000_000);
        Document page = Jsoup.parse(html);
        assertThat(page.select("table.cases tbody tr").size()).isGreaterThan(19_999);
        assertThat(page.select("article.cause > details.case")).hasSizeBetween(50, 5_000);
        assertThat(page.select("article.cause > details.rest summary").text()).isEqualTo("4900 more");
    }

    @Test
    void staysBoundedWhenEveryFindingIsACauseOfItsOwnAndFullOfMarkup() throws Exception {
        List<CaseResult> cases = new ArrayList<>();
        String nasty = "<&'\"\u0001>".repeat(2_000);
        for (int i = 0; i < 4_000; i++) {
            cases.add(failing("GET /" + nasty.substring(0, 300) + i, nasty, 100 + i));
        }

        assertThat(html(Crawls.of(cases.toArray(CaseResult[]::new)), Redaction.standard())
                        .length())
                .isLessThan(15_000_000);
    }

    @Test
    void showsHowEachFaultIsAnswered() throws IOException {
        Observation seen = new Observation(
                "GET /a",
                "GET /a · unknown id → 404",
                Optional.of(FaultClass.UNKNOWN_ID),
                true,
                404,
                "",
                SeenError.NONE,
                "",
                "",
                SeenFields.NONE);
        CaseResult one = new CaseResult(
                seen.caseKey(),
                seen.operation(),
                "unknown-id-is-not-found",
                CaseOutcome.PASSED,
                "",
                List.of(),
                1,
                List.of(seen),
                List.of(),
                Duration.ZERO);

        Element section = page(Crawls.of(one)).selectFirst("section[aria-labelledby=conventions]");

        assertThat(section).isNotNull();
        assertThat(section.select("thead th").eachText()).containsExactly("Fault", "404");
        assertThat(section.select("tbody th").text()).isEqualTo("unknown id");
        assertThat(section.select("tbody summary").text()).isEqualTo("1");
        assertThat(section.select("tbody li").eachText()).containsExactly("GET /a");
        assertThat(page(Crawls.of()).select("section[aria-labelledby=conventions] .empty"))
                .isNotEmpty();
    }

    private static CaseResult failing(String operation) {
        return failing(operation, "{\"error\":\"x\"}");
    }

    private static CaseResult failing(String operation, String body) {
        return failing(operation, body, 405);
    }

    private static CaseResult failing(String operation, String body, int status) {
        String problem = "405 Method Not Allowed does not list the methods";
        return Crawls.failed(
                operation, "undeclared method → 405", Crawls.ALLOW, problem, Crawls.exchange(operation, status, body));
    }

    private static Document page(CrawlResult crawl) throws IOException {
        return Jsoup.parse(html(crawl, Redaction.standard()));
    }

    private static String html(CrawlResult crawl, Redaction redaction) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.of(crawl, redaction).writeTo(out);
        return out.toString();
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
