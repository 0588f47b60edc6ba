package dev.statusquo.crawl.run;

import static dev.statusquo.crawl.run.Runs.ENVELOPE;
import static dev.statusquo.crawl.run.Runs.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.error.ErrorShapes;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.Things;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OneErrorShapeEverywhereTest {

    private static final RunRule RULE = new OneErrorShapeEverywhere();
    private static final String PROBLEM = ErrorShapes.problemDetails().name();

    @Test
    void leavesWhatIsCalledJsonAndIsNoneToTheRuleAboutIt() {
        RunView run = Runs.of(
                Runs.error("GET /a", 404, PROBLEM, "application/problem+json"),
                Runs.error("GET /b", 404, PROBLEM, "application/problem+json"),
                Runs.error("GET /c", 404, "broken JSON", "application/problem+json"),
                Runs.error("GET /d", 404, "an HTML page", JSON));

        assertThat(new OneErrorShapeEverywhere().judge(run)).isEmpty();
    }

    @Test
    void keepsSilentWhereAllErrorsAreAlike() {
        RunView run = Runs.of(Runs.error("GET /a", 404, ENVELOPE, JSON), Runs.error("GET /b", 500, ENVELOPE, JSON));

        assertThat(RULE.obstacle(run)).isEmpty();
        assertThat(RULE.judge(run)).isEmpty();
    }

    @Test
    void namesTheOperationThatDiffers() {
        RunView run = Runs.of(
                Runs.error("GET /a", 404, ENVELOPE, JSON),
                Runs.error("GET /b", 404, PROBLEM, "application/problem+json"),
                Runs.error("GET /b", 400, PROBLEM, "application/problem+json"),
                Runs.error("GET /b", 401, PROBLEM, "application/problem+json"),
                Runs.error("GET /c", 404, ENVELOPE, JSON));

        List<RunFinding> found = RULE.judge(run);

        assertThat(found).extracting(RunFinding::operation).containsExactly("GET /b");
        assertThat(found.get(0).broken().problem())
                .isEqualTo(
                        "an error in another form than the others: RFC 9457 problem details as application/problem+json");
        assertThat(found.get(0).broken().facts().get(0).value())
                .isEqualTo("the status guide's envelope as application/json, as by 2 operations");
    }

    @Test
    void tellsMediaTypesApart() {
        RunView run = Runs.of(
                Runs.error("GET /a", 404, PROBLEM, "application/problem+json"),
                Runs.error("GET /b", 404, PROBLEM, JSON),
                Runs.error("GET /c", 404, PROBLEM, "application/problem+json"));

        assertThat(RULE.judge(run)).extracting(RunFinding::operation).containsExactly("GET /b");
    }

    @Test
    void takesFlavoursOfProblemDetailsForOneShape() {
        RunView run = Runs.of(
                Runs.error("GET /a", 404, PROBLEM, "application/problem+json"),
                Runs.error("POST /a", 422, ErrorShapes.zalandoProblem().name(), "application/problem+json"));

        assertThat(RULE.judge(run)).isEmpty();
    }

    @Test
    void leavesOutWhatIsOfAnotherFormByRight() {
        RunView run = Runs.of(
                Runs.error("GET /a", 404, ENVELOPE, JSON),
                Runs.error("GET /b", 404, ENVELOPE, JSON),
                Runs.error("POST /token", 400, ErrorShapes.oauth().name(), JSON),
                Runs.error("GET /c", 502, "an HTML page", "text/html"),
                Runs.error("GET /d", 404, "", ""),
                Runs.error("GET /e", 200, PROBLEM, JSON));

        assertThat(RULE.judge(run)).isEmpty();
    }

    @Test
    void cannotSayWhichOfTwoIsRight() {
        RunView run = Runs.of(Runs.error("GET /a", 404, ENVELOPE, JSON), Runs.error("GET /b", 404, PROBLEM, JSON));

        assertThat(RULE.obstacle(run).orElseThrow())
                .startsWith(
                        "no shape prevails: the status guide's envelope as application/json by 1 operation, RFC 9457");
        assertThat(RULE.judge(run)).isEmpty();
    }

    @Test
    void goesByWhatIsSettled() {
        Conventions settled = new Conventions(Map.of(FaultClass.DUPLICATE, 409), List.of(), PROBLEM);
        RunView run = Runs.of(
                settled,
                Runs.error("GET /a", 404, ENVELOPE, JSON),
                Runs.error("GET /b", 404, ENVELOPE, JSON),
                Runs.error("GET /c", 404, PROBLEM, "application/problem+json"));

        assertThat(RULE.judge(run)).extracting(RunFinding::operation).containsExactly("GET /a", "GET /b");
    }

    @Test
    void needsErrors() {
        assertThat(RULE.obstacle(Runs.of())).isPresent();
        assertThat(RULE.obstacle(Runs.of(Runs.error("GET /a", 404, ENVELOPE, JSON))))
                .isPresent();
    }

    @Test
    void isTheLastCaseOfACrawlAndShowsTheExchange() {
        String problem = "{\"type\":\"https://example.com/gone\",\"title\":\"Gone\",\"detail\":\"It is not there.\"}";
        try (Things things = new Things().holding("lamp")) {
            things.instead("GET /things/{id}", asked -> {
                Reply sound = things.sound(asked);
                return sound.status() == 404
                        ? Reply.json(404, problem).with("Content-Type", "application/problem+json")
                        : sound;
            });

            CrawlResult result = SmallCrawl.of(things).runAndJudge(Conventions.none());

            CaseResult last = result.cases().stream()
                    .filter(one -> one.key().equals("* · one error shape everywhere → kept"))
                    .findFirst()
                    .orElseThrow();
            assertThat(last.outcome()).isEqualTo(CaseOutcome.FAILED);
            assertThat(last.findings())
                    .extracting(CaseFinding::operation)
                    .containsExactly("DELETE /things/{id}", "GET /things/{id}");
            CaseFinding found = last.findings().get(1);
            assertThat(found.caseKey()).startsWith("GET /things/{id} · ");
            assertThat(found.declared()).startsWith("GET /things/{id} (");
            assertThat(found.finding().exchange().body().text()).isEqualTo(problem);
        }
    }
}
