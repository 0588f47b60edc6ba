package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseQueueTest {

    private static final RuleInfo INFO = new RuleInfo(
            "any-rule", Requirement.MUST, Citation.rfc(9110, "15"), "A title of a rule", "A reason.", "A fix.");

    @Test
    void letsReadsBeginTogether() {
        CaseQueue queue = queue(one(Safety.READ, "GET /a"), one(Safety.READ, "GET /a/{id}"));

        assertThat(queue.next(9)).contains(0);
        assertThat(queue.next(9)).contains(1);
        assertThat(queue.next(9)).isEmpty();
        assertThat(queue.isDrained()).isTrue();
    }

    @Test
    void beginsWritesOnlyWhenAllReadsHaveEnded() {
        CaseQueue queue =
                queue(one(Safety.READ, "GET /a"), one(Safety.READ, "GET /b"), one(Safety.REJECTED_WRITE, "POST /a"));
        queue.next(9);
        queue.next(9);

        queue.ended(1);
        assertThat(queue.next(9)).isEmpty();
        queue.ended(0);

        assertThat(queue.next(9)).contains(2);
    }

    @Test
    void keepsRejectedWritesOfAFamilyApart() {
        CaseQueue queue = queue(
                one(Safety.REJECTED_WRITE, "PUT /a/{id}"),
                one(Safety.REJECTED_WRITE, "DELETE /a/{id}/parts/{part}"),
                one(Safety.REJECTED_WRITE, "POST /a/reset"),
                one(Safety.REJECTED_WRITE, "PUT /b/{id}"));

        assertThat(queue.next(9)).contains(0);
        assertThat(queue.next(9)).contains(3);
        assertThat(queue.next(9)).isEmpty();
        queue.ended(0);

        assertThat(queue.next(9)).contains(1);
        assertThat(queue.next(9)).isEmpty();
        queue.ended(1);

        assertThat(queue.next(9)).contains(2);
    }

    @Test
    void makesCreatesAndDeletesWaitForOneAnother() {
        CaseQueue queue = queue(one(Safety.DESTROY, "DELETE /a/{id}"), one(Safety.DESTROY, "DELETE /b/{id}"));

        assertThat(queue.next(9)).contains(0);
        assertThat(queue.next(9)).isEmpty();
        queue.ended(0);

        assertThat(queue.next(9)).contains(1);
    }

    @Test
    void goesNoFartherThanTheLimit() {
        CaseQueue queue = queue(one(Safety.READ, "GET /a"), one(Safety.READ, "GET /b"));

        assertThat(queue.next(1)).contains(0);
        assertThat(queue.next(1)).isEmpty();
        assertThat(queue.next(2)).contains(1);
    }

    private static CaseQueue queue(ProbeCase... cases) {
        String paths = Stream.of(cases)
                .map(one -> one.operation().replaceAll("^\\S+ ", ""))
                .distinct()
                .map(path -> "  " + path + ": {get: {responses: {'200': {description: x}}}}\n")
                .collect(Collectors.joining("", "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths:\n", ""));
        return new CaseQueue(
                List.of(cases),
                Families.of(OpenApiSource.ofText("api.yaml", paths).read()));
    }

    private static ProbeCase one(Safety safety, String operation) {
        return new ProbeCase(INFO, safety, operation, "anything", "200", bench -> Judgement.kept(INFO));
    }
}
