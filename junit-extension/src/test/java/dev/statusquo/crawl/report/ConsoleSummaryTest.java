package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleSummaryTest {

    @Test
    void tellsWhatRanWhatFailedWhatDidNotRunAndWhereTheReportIs() {
        CrawlResult crawl = Crawls.crawl(
                "com.example.ShopContractTest",
                List.of(
                        Crawls.failed(
                                "DELETE /books",
                                "undeclared method → 405",
                                Crawls.ALLOW,
                                "405 does not list the methods",
                                Crawls.exchange("DELETE /books", 405, "{}")),
                        Crawls.failed(
                                "DELETE /orders",
                                "undeclared method → 405",
                                Crawls.ALLOW,
                                "405 does not list the methods",
                                Crawls.exchange("DELETE /orders", 405, "{}")),
                        broken(CaseOutcome.KNOWN, Severity.ERROR),
                        broken(CaseOutcome.PASSED, Severity.WARNING),
                        Crawls.passed("GET /books", "valid → 200", 200),
                        Crawls.notRun("GET /c", "z", "needs an identity")),
                Map.of("GET /books", List.of("200", "404")));

        assertThat(String.join(
                        "\n", ConsoleSummary.lines(crawl, Redaction.standard(), Path.of("/tmp/a/../report.html"))))
                .isEqualTo("""
                        Statusquo: 2 of 6 cases failed in com.example.ShopContractTest
                          ran      : 12 requests to http://localhost:8080 in 4.2 s, profile guide
                          failed   : 2 cases
                            2 × 405 does not list the methods
                                method-not-allowed-lists-methods, first: DELETE /books · undeclared method → 405
                          known    : 1 case failed as the baseline knows
                          warnings : 1 for 1 cause, in the report
                          not run  : 1 case, counted as uncovered
                            1 × needs an identity
                          coverage : 1 of 2 declared statuses asserted
                        Statusquo report: /tmp/report.html""");
    }

    @Test
    void staysWithinTwentyFiveLines() {
        List<CaseResult> cases = new ArrayList<>(
                List.of(broken(CaseOutcome.KNOWN, Severity.ERROR), broken(CaseOutcome.PASSED, Severity.WARNING)));
        for (int i = 0; i < 50; i++) {
            cases.add(Crawls.notRun("GET /a", "x" + i, "reason " + i));
            cases.add(Crawls.ended("GET /a", "y" + i, CaseOutcome.FAILED, "broke off " + i, 0, 0));
            cases.add(
                    Crawls.failed("GET /a", "z" + i, Crawls.ALLOW, "no Allow", Crawls.exchange("GET /a", 400 + i, "")));
        }
        CrawlResult few = Crawls.of(cases.toArray(CaseResult[]::new));
        CrawlResult crawl = new CrawlResult(
                few.contract(),
                few.title(),
                few.source(),
                few.baseUrl(),
                few.profile(),
                few.cases(),
                few.coverage(),
                few.requests(),
                few.elapsed(),
                List.of("one", "two", "three"));

        List<String> lines = ConsoleSummary.lines(crawl, Redaction.standard(), Path.of("report.html"));

        assertThat(lines).hasSizeLessThanOrEqualTo(25).contains("    … and 95 more causes, in the report");
        assertThat(lines)
                .contains("  note     : one; 2 more notes in the report", "    … and 46 more reasons, in the report");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("Statusquo report: /")
                .endsWith("/report.html");
    }

    private static CaseResult broken(CaseOutcome outcome, Severity severity) {
        return Crawls.broken(
                outcome, severity, "GET /a", "x", Crawls.SHAPE, "no id", Crawls.exchange("GET /a", 404, ""));
    }
}
