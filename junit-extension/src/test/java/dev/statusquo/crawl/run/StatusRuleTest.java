package dev.statusquo.crawl.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.failure.Fact;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatusRuleTest {

    private static final RunRule VALIDATION = new InvalidContentHasOneStatus();

    static Stream<StatusRule> rules() {
        return RunRules.all().stream().filter(StatusRule.class::isInstance).map(StatusRule.class::cast);
    }

    @Test
    void keepsSilentWhereAllAnswerAlike() {
        RunView run = Runs.of(
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /a", 422),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 422),
                Runs.answering(FaultClass.INVALID_PARAMETER, "GET /a", 400));

        assertThat(VALIDATION.obstacle(run)).isEmpty();
        assertThat(VALIDATION.judge(run)).isEmpty();
    }

    @Test
    void namesTheOperationsOfTheMinority() {
        RunView run = Runs.of(
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /a", 422),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 400),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 400),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 400),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /c", 422));

        List<RunFinding> found = VALIDATION.judge(run);

        assertThat(found).extracting(RunFinding::operation).containsExactly("POST /b");
        assertThat(found.get(0).broken().problem())
                .isEqualTo("400 for invalid content, which is answered 422 elsewhere");
        assertThat(found.get(0).broken().subject()).isEqualTo("400");
        assertThat(found.get(0).broken().facts())
                .extracting(Fact::value)
                .containsExactly("422, as by 2 operations", "400");
    }

    @Test
    void allowsAnOperationToTellTwoKindsOfFaultApart() {
        RunView run = Runs.of(
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /a", 422),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 400),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 422),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 400),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /c", 422));

        assertThat(VALIDATION.judge(run)).isEmpty();
    }

    @Test
    void cannotSayWhichOfTwoIsUsual() {
        RunView run = Runs.of(
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /a", 422),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 400));

        assertThat(VALIDATION.obstacle(run))
                .contains("no status prevails for invalid content: 422 by 1 operation, 400 by 1 operation; "
                        + "settle one with @Conventions(validation)");
        assertThat(VALIDATION.judge(run)).isEmpty();
    }

    @Test
    void leavesToOthersWhatIsWrongByItself() {
        RunView run = Runs.of(
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /a", 422),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 201),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 201),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 400),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /e", 422),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /c", 500),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /d", 401));

        assertThat(VALIDATION.judge(run)).isEmpty();
    }

    @Test
    void goesByWhatIsSettled() {
        Conventions settled = new Conventions(Map.of(FaultClass.INVALID_CONTENT, 400), List.of(), "");
        RunView run = Runs.of(
                settled,
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /a", 422),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /b", 422),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /c", 400),
                Runs.answering(FaultClass.INVALID_CONTENT, "POST /c", 422));

        List<RunFinding> found = VALIDATION.judge(run);

        assertThat(found).extracting(RunFinding::operation).containsExactly("POST /a", "POST /b");
        assertThat(found.get(0).broken().problem())
                .isEqualTo("422 for invalid content, which is answered 400 by convention");
    }

    @Test
    void takesOneSuccessForAnother() {
        RunRule again = new DeletedAgainHasOneStatus();
        RunView run = Runs.of(
                Runs.answering(FaultClass.DELETED_AGAIN, "DELETE /a", 204),
                Runs.answering(FaultClass.DELETED_AGAIN, "DELETE /b", 200),
                Runs.answering(FaultClass.DELETED_AGAIN, "DELETE /c", 404));
        Conventions settled = new Conventions(Map.of(FaultClass.DELETED_AGAIN, 204), List.of(), "");

        assertThat(again.judge(run)).extracting(RunFinding::operation).containsExactly("DELETE /c");
        assertThat(again.judge(run).get(0).broken().problem())
                .isEqualTo("404 for deleted again, which is answered a success elsewhere");
        assertThat(again.judge(new RunView(run.observations(), run.api(), settled)))
                .extracting(RunFinding::operation)
                .containsExactly("DELETE /c");
    }

    @Test
    void takesAnotherStatusForDuplicatesOnlyWhereItIsSettled() {
        RunRule duplicates = new DuplicateHasOneStatus();
        RunView run = Runs.of(
                Runs.answering(FaultClass.DUPLICATE, "POST /a", 409),
                Runs.answering(FaultClass.DUPLICATE, "POST /b", 422));
        Conventions settled = new Conventions(Map.of(FaultClass.DUPLICATE, 422), List.of(), "");

        assertThat(duplicates.judge(run)).isEmpty();
        assertThat(duplicates.judge(new RunView(run.observations(), run.api(), settled)))
                .extracting(RunFinding::operation)
                .containsExactly("POST /a");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void needsAnswersToItsFaultAndNoOther(StatusRule rule) {
        int right = rule.statuses().stream().sorted().findFirst().orElseThrow();

        assertThat(rule.obstacle(Runs.of())).isPresent();
        assertThat(rule.obstacle(Runs.of(Runs.error("GET /a", right, Runs.ENVELOPE, Runs.JSON))))
                .isPresent();
        assertThat(rule.obstacle(Runs.of(Runs.answering(rule.fault(), "GET /a", right))))
                .isEmpty();
        assertThat(rule.about()).contains(rule.fault());
    }
}
