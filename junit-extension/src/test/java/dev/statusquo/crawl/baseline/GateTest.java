package dev.statusquo.crawl.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.FindingState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {

    private static final Cases DUPLICATE = Cases.passed("POST /users", "duplicate → 409", "probe-a");
    private static final Cases OTHER = Cases.passed("GET /users", "valid request → 200", "probe-b");

    @TempDir
    Path folder;

    @Test
    void failsOverWhatTheBaselineDoesNotKnow() {
        Trial.Outcome outcome = Trial.in(folder).run(DUPLICATE.breaking("rule-a", "Allow"));

        assertThat(outcome.outcomes()).containsExactly("failed");
        assertThat(outcome.comparisons().get(0).comparisons())
                .containsExactly(new Comparison.New(new FindingKey("rule-a", "POST", "/users", "probe-a", "Allow")));
        assertThat(folder.resolve("Shop.json")).doesNotExist();
    }

    @Test
    void knowsWhatAnUpdateRecorded() {
        Cases broken = DUPLICATE.breaking("rule-a", "Allow").answered(409, "user_exists");

        Trial.Outcome update = Trial.in(folder).mode(BaselineMode.UPDATE).run(broken);
        Trial.Outcome verify = Trial.in(folder).run(broken);

        assertThat(update.outcomes()).containsExactly("known");
        assertThat(verify.outcomes()).containsExactly("known");
        assertThat(verify.only().findings())
                .singleElement()
                .satisfies(found -> assertThat(found.state()).isEqualTo(FindingState.KNOWN));
        assertThat(verify.objection()).isEmpty();
        assertThat(verify.ending().notes()).isEmpty();
    }

    @Test
    void failsOverTheNewOneOfTwo() {
        update(DUPLICATE.breaking("rule-a", "Allow"));

        Trial.Outcome outcome =
                Trial.in(folder).run(DUPLICATE.breaking("rule-a", "Allow").breaking("rule-b", ""));

        assertThat(outcome.outcomes()).containsExactly("failed");
        assertThat(outcome.only().findings()).extracting("state").containsExactly(FindingState.KNOWN, FindingState.NEW);
    }

    @Test
    void takesElementsOfAListForOne() {
        update(DUPLICATE.breaking("rule-a", "/items/0/name"));

        assertThat(Trial.in(folder)
                        .run(DUPLICATE.breaking("rule-a", "/items/17/name"))
                        .outcomes())
                .containsExactly("known");
    }

    @Test
    void recordsWhatFailedBeforeItWasSent() {
        Cases unsent = new Cases(DUPLICATE.result().as(CaseOutcome.FAILED, "cannot be read", List.of()));
        update(unsent);

        assertThat(Trial.in(folder).run(unsent).outcomes()).containsExactly("known");
    }

    @Test
    void namesOldAndNewOfAChange() {
        update(DUPLICATE.answered(409, "user_exists", "Location", "Retry-After"));

        Trial.Outcome outcome = Trial.in(folder).run(DUPLICATE.answered(400, "", "location"));

        assertThat(outcome.outcomes()).containsExactly("failed");
        assertThat(outcome.comparisons().get(0).changed().orElseThrow().changes())
                .containsExactly(
                        "409 became 400",
                        "error code `user_exists` is gone",
                        "error shape " + Cases.SHAPE + " is gone",
                        "Retry-After vanished");
        assertThat(outcome.only().reason()).startsWith("409 became 400");
        assertThat(outcome.objection()).as("told once").isEmpty();
    }

    @Test
    void acceptsWhatIsThereBesides() {
        update(DUPLICATE.answered(409, ""));

        assertThat(Trial.in(folder)
                        .run(DUPLICATE.answered(409, "user_exists", "Location"))
                        .outcomes())
                .containsExactly("passed");
    }

    @Test
    void comparesNoBehaviourWithoutABaseline() {
        assertThat(Trial.in(folder).run(DUPLICATE.answered(500, "")).outcomes()).containsExactly("passed");
    }

    @Test
    void letsTheMendingOfAKnownViolationPass() {
        update(DUPLICATE.breaking("rule-a", "").answered(500, "oops"));

        Trial.Outcome outcome = Trial.in(folder).run(DUPLICATE.answered(409, "user_exists"));

        assertThat(outcome.outcomes()).containsExactly("passed");
        assertThat(outcome.objection()).isEmpty();
        assertThat(outcome.ending().notes())
                .anyMatch(note -> note.contains("resolved: rule-a at POST /users (probe-a); delete line 5 of "))
                .anyMatch(note -> note.contains("mended: POST /users · duplicate → 409: 500 became 409"));
    }

    @Test
    void failsOverAnExpiredEntryWithItsReasonAndOwner() throws IOException {
        update(DUPLICATE.breaking("rule-a", ""));
        edit(
                "\"subject\": \"\"",
                "\"subject\": \"\", \"reason\": \"legacy\", \"owner\": \"ann\", \"expires\": \"2026-06-14\"");

        Trial.Outcome verify = Trial.in(folder).run(DUPLICATE.breaking("rule-a", ""));
        Trial.Outcome update = Trial.in(folder).mode(BaselineMode.UPDATE).run(DUPLICATE.breaking("rule-a", ""));

        assertThat(verify.outcomes()).containsExactly("failed");
        assertThat(((Comparison.Expired)
                                verify.comparisons().get(0).comparisons().get(0))
                        .entry()
                        .remarks())
                .isEqualTo("legacy, owner ann, until 2026-06-14");
        assertThat(update.outcomes()).as("an update gives no more time").containsExactly("failed");
        assertThat(text()).contains("\"reason\": \"legacy\", \"owner\": \"ann\", \"expires\": \"2026-06-14\"");
    }

    @Test
    void toleratesOnTheLastDay() throws IOException {
        update(DUPLICATE.breaking("rule-a", ""));
        edit("\"subject\": \"\"", "\"subject\": \"\", \"expires\": \"2026-06-15\"");

        assertThat(Trial.in(folder).run(DUPLICATE.breaking("rule-a", "")).outcomes())
                .containsExactly("known");
    }

    @Test
    void notesWhatIsResolvedAndFailsOverItOnlyIfStrict() {
        update(DUPLICATE.breaking("rule-a", ""));

        Trial.Outcome verify = Trial.in(folder).run(DUPLICATE);
        Trial.Outcome strict = Trial.in(folder).mode(BaselineMode.STRICT).run(DUPLICATE);

        assertThat(verify.objection()).isEmpty();
        assertThat(strict.objection()).contains("stale", "line 5 of", Trial.ACCEPT);
    }

    @Test
    void takesNothingForResolvedThatWasNotJudged() {
        Cases second = Cases.passed("POST /users", "another duplicate → 409", "probe-a");
        update(DUPLICATE.breaking("rule-a", ""), second);

        Trial.Outcome outcome = Trial.in(folder)
                .mode(BaselineMode.STRICT)
                .run(Cases.notRun("POST /users", "duplicate → 409", "probe-a"), second);

        assertThat(outcome.objection()).isEmpty();
        assertThat(outcome.ending().notes()).isEmpty();
    }

    @Test
    void takesNothingForResolvedWhoseRuleIsOffOrOnlyWarns() {
        update(DUPLICATE.breaking("rule-a", ""));

        assertThat(Trial.in(folder).silent("rule-a").run(DUPLICATE).ending().notes())
                .isEmpty();
        assertThat(Trial.in(folder)
                        .run(DUPLICATE.warning("rule-a", ""))
                        .ending()
                        .notes())
                .isEmpty();
    }

    @Test
    void judgesOnlyWhatAPartialRunRan() {
        update(DUPLICATE.breaking("rule-a", "").answered(409, "user_exists"), OTHER.answered(200, ""));

        Trial.Outcome outcome =
                Trial.in(folder).mode(BaselineMode.STRICT).without(DUPLICATE).run(OTHER.answered(200, ""));

        assertThat(outcome.objection()).isEmpty();
        assertThat(outcome.ending().notes()).isEmpty();
    }

    @Test
    void keepsInAPartialUpdateWhatWasNotRun() throws IOException {
        update(DUPLICATE.breaking("rule-a", "").answered(409, "user_exists"), OTHER.answered(200, ""));
        String before = text();

        Trial.in(folder)
                .mode(BaselineMode.UPDATE)
                .rules("rule-a", "rule-z")
                .without(DUPLICATE)
                .run(OTHER.answered(204, ""));

        assertThat(text()).isEqualTo(before.replace("\"status\": 200", "\"status\": 204"));
    }

    @Test
    void dropsInAWholeUpdateWhatIsGone() throws IOException {
        update(DUPLICATE.breaking("rule-a", "").answered(409, "user_exists"), OTHER.answered(200, ""));

        Trial.Outcome verify = Trial.in(folder).run(OTHER.answered(200, ""));
        update(OTHER.answered(200, ""));

        assertThat(verify.ending().notes())
                .anyMatch(note -> note.startsWith("stale: rule-a at POST /users (probe-a), no case looks for it"))
                .anyMatch(note -> note.startsWith("stale: behaviour of POST /users · duplicate → 409"));
        assertThat(verify.objection()).contains("error code `user_exists` of POST /users is gone", Trial.ACCEPT);
        assertThat(text()).doesNotContain("POST", "user_exists");
    }

    @Test
    void failsOverACodeWithAnotherStatus() {
        update(DUPLICATE.answered(409, "user_exists"));

        Trial.Outcome outcome = Trial.in(folder)
                .run(
                        DUPLICATE.answered(409, "user_exists"),
                        Cases.passed("POST /users", "empty body → 400", "probe-a")
                                .answered(400, "user_exists"));

        assertThat(outcome.objection())
                .contains("error code `user_exists` of POST /users came with 400, before only with 409", "line 12 of");
    }

    @Test
    void keepsTheReasonOfAnEntryInAnUpdate() throws IOException {
        update(DUPLICATE.breaking("rule-a", ""));
        edit("\"subject\": \"\"", "\"subject\": \"\", \"reason\": \"legacy\", \"owner\": \"ann\"");
        String before = text();

        update(DUPLICATE.breaking("rule-a", ""));

        assertThat(text()).isEqualTo(before);
    }

    @Test
    void saysThatAnotherRuleSetWroteTheBaseline() {
        update(DUPLICATE.answered(409, ""));

        assertThat(Trial.in(folder)
                        .rules("rule-a", "rule-new")
                        .run(DUPLICATE.answered(409, ""))
                        .ending()
                        .notes())
                .singleElement()
                .asString()
                .contains("was written by rule set", "bring it up to date with " + Trial.ACCEPT);
    }

    @Test
    void saysHowMuchCouldNotBeJudged() {
        update(DUPLICATE.answered(409, ""));

        assertThat(Trial.in(folder)
                        .run(Cases.notRun("POST /users", "duplicate → 409", "probe-a"))
                        .ending()
                        .notes())
                .singleElement()
                .asString()
                .contains("knows the behaviour of 1 cases that could not be judged");
    }

    @Test
    void keepsTheEntriesOfClassesThatShareAFile() throws IOException {
        Trial.in(folder)
                .contract("A")
                .mode(BaselineMode.UPDATE)
                .run(DUPLICATE.breaking("rule-a", "").answered(409, "x"));
        Trial.in(folder).contract("B").mode(BaselineMode.UPDATE).run(DUPLICATE.answered(400, "y"));
        Trial.in(folder).contract("B").mode(BaselineMode.UPDATE).run(OTHER.answered(200, ""));

        assertThat(Trial.in(folder)
                        .contract("A")
                        .mode(BaselineMode.STRICT)
                        .run(DUPLICATE.breaking("rule-a", "").answered(409, "x"))
                        .outcomes())
                .containsExactly("known");
        assertThat(text()).contains("\"contract\": \"A\"", "GET /users").doesNotContain("\"code\": \"y\"");
    }

    @Test
    void readsUnlabelledEntriesOfASharedFile() throws IOException {
        update(DUPLICATE.breaking("rule-a", "").answered(409, "x"), OTHER.answered(200, ""));

        Trial.Outcome outcome = Trial.in(folder)
                .contract("A")
                .mode(BaselineMode.UPDATE)
                .run(DUPLICATE.breaking("rule-a", "").answered(409, "x"));

        assertThat(outcome.outcomes()).containsExactly("known");
        assertThat(text()).doesNotContain("\"contract\"").contains("GET /users · valid request");
    }

    private void update(Cases... cases) {
        Trial.in(folder).mode(BaselineMode.UPDATE).run(cases);
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("Shop.json"));
    }

    private void edit(String from, String to) throws IOException {
        Files.writeString(folder.resolve("Shop.json"), text().replace(from, to));
    }
}
