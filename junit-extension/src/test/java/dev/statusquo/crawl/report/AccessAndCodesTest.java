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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who may do what, which error codes there are, and how findings stand to the baseline. */
class AccessAndCodesTest {

    private static final String ORDERS = "GET /orders";

    @Test
    void tellsWhoWasLetInAndWhoWasTurnedAway() throws IOException {
        Document page = page(
                seen("", FaultClass.MISSING_CREDENTIALS, 401, ""),
                seen("", FaultClass.INVALID_CREDENTIALS, 401, ""),
                seen("owner", null, 200, ""),
                seen("reader", FaultClass.INSUFFICIENT_RIGHTS, 403, ""));

        assertThat(page.select("table.access thead th").eachText())
                .containsExactly("Operation", "no credentials", "invalid credentials", "owner", "reader");
        assertThat(page.select("table.access tbody th, table.access tbody td").eachText())
                .containsExactly(ORDERS, "401", "401", "200", "403");
        assertThat(page.select("nav a").eachAttr("href")).contains("#access");
    }

    @Test
    void leavesOutWhatSaysNothingOfRights() throws IOException {
        Document page = page(
                seen("owner", null, 200, ""),
                seen("owner", null, 401, ""),
                seen("owner", FaultClass.INVALID_CONTENT, 422, ""),
                seen("owner", null, 404, ""));

        assertThat(page.select("table.access tbody td").eachText()).containsExactly("200");
    }

    @Test
    void hasNoMatrixWhereNobodyWasAskedForCredentials() throws IOException {
        Document page = page(seen("", null, 200, ""));

        assertThat(page.select("#access, #codes, table.access, table.codes")).isEmpty();
        assertThat(page.select("nav a").eachAttr("href")).doesNotContain("#access", "#codes");
    }

    @Test
    void listsErrorCodesWithStatusesAndOperations() throws IOException {
        Document page = page(
                seen("", null, 409, "name_taken"),
                seen("", null, 400, "name_taken"),
                seen("", null, 404, "not_found"),
                seen("", null, 200, "no_error"));

        assertThat(page.select("table.codes tbody th").eachText()).containsExactly("name_taken", "not_found");
        assertThat(page.select("table.codes tbody td").eachText()).containsExactly("400, 409", ORDERS, "404", ORDERS);
        assertThat(page.select("nav a[href=#codes] b").text()).isEqualTo("2");
    }

    @Test
    void marksNewAndKnownFindingsAndExplainsTheWords() throws IOException {
        Document page = page(Crawls.of(broken("a", CaseOutcome.FAILED), broken("b", CaseOutcome.KNOWN)));

        assertThat(page.select("details.case > summary .badge").eachText()).containsExactly("new", "known");
        assertThat(page.select("#findings ~ .legend li").eachText())
                .anySatisfy(text -> assertThat(text).startsWith("new not in the baseline"))
                .anySatisfy(text -> assertThat(text).contains("listed in the baseline file, so it fails no build"));
    }

    @Test
    void marksACauseThatTheBaselineKnowsWhole() throws IOException {
        Document page = page(Crawls.of(broken("a", CaseOutcome.KNOWN), broken("b", CaseOutcome.KNOWN)));

        assertThat(page.select("article.cause h3 .badge").eachText()).containsExactly("error", "known");
    }

    private static CaseResult broken(String what, CaseOutcome outcome) {
        return Crawls.broken(
                outcome,
                Severity.ERROR,
                "DELETE /orders",
                what,
                Crawls.ALLOW,
                "no Allow",
                Crawls.exchange("DELETE /orders", 405, ""));
    }

    private static Observation seen(String identity, FaultClass fault, int status, String code) {
        return new Observation(
                ORDERS,
                "key",
                Optional.ofNullable(fault),
                true,
                status,
                "",
                code.isEmpty() ? SeenError.NONE : new SeenError("shape", code, "", ""),
                "",
                "",
                SeenFields.NONE,
                identity);
    }

    private static Document page(Observation... observations) throws IOException {
        CaseResult one = new CaseResult(
                "key",
                ORDERS,
                "probe",
                CaseOutcome.PASSED,
                "",
                List.of(),
                1,
                List.of(observations),
                List.of(),
                Duration.ZERO);
        return page(Crawls.crawl("com.example.ShopTest", List.of(one), Map.of(ORDERS, List.of("200"))));
    }

    private static Document page(CrawlResult crawl) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.of(crawl, Redaction.standard()).writeTo(out);
        return Jsoup.parse(out.toString());
    }
}
