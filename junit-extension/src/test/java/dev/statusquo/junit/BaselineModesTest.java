package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.statusquo.Credentials;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a run does with what is known of the service. */
@Timeout(60)
class BaselineModesTest {

    private static final Path REPORT = Path.of("target/statusquo-kit/BaselineModesTest.ThingsTestCase/report.json");

    static Things things;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        things = new Things().holding("first");
    }

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void recordsKnownFaultsOnceAndIsGreenFromThenOn() throws IOException {
        loseAllow();

        Kit before = Kit.run(ThingsTestCase.class);
        Kit update = run("update");
        Kit verify = run("verify");

        assertThat(before.failures()).first(STRING).contains("new; accept it with mvn test -Dtest=BaselineModesTest*");
        assertThat(update.failures()).isEmpty();
        assertThat(verify.failures()).isEmpty();
        assertThat(verify.abortions())
                .filteredOn(message -> message.contains("known to the baseline: method-not-allowed-lists-methods"))
                .hasSameSizeAs(before.failures());
        JsonValue report = JsonText.parse(Files.readString(REPORT)).orAbsent();
        assertThat(report.get("summary").get("known").number().orElseThrow().intValue())
                .isEqualTo(before.failures().size());
        assertThat(report.get("findings").elements())
                .filteredOn(finding -> finding.get("severity").text().equals(Optional.of("error")))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.get("state").text()).contains("known"));
    }

    @Test
    void failsOverOneMoreFaultOnly() {
        loseAllow();
        run("update");
        things.instead(
                "GET /things/{id}",
                asked -> things.sound(asked).status() == 404
                        ? Reply.error(404, "not_found").without("Content-Type")
                        : things.sound(asked));

        Kit verify = run("verify");

        assertThat(verify.failures()).isNotEmpty().allMatch(message -> message.contains("GET /things/"));
    }

    @Test
    void failsOverAChangedAnswerNamingOldAndNew() {
        run("update");
        things.instead("POST /things", asked -> {
            Reply sound = things.sound(asked);
            return sound.saying(sound.body().replace("\"invalid\"", "\"bad_name\""));
        });

        Kit verify = run("verify");

        assertThat(verify.failures())
                .isNotEmpty()
                .anySatisfy(message -> assertThat(message)
                        .contains(
                                "error code `invalid` became `bad_name`",
                                "expected : 422, error code `invalid`",
                                "but was  : 422, error code `bad_name`",
                                "baseline : not as in line ",
                                "-Dstatusquo.only='POST /things",
                                "-Dstatusquo.baseline.file='" + file() + "' -Dstatusquo.baseline.mode=update"));
    }

    @Test
    void acceptsAChangeWithTheCommandThatItTells() {
        run("update");
        things.instead("DELETE /things/{id}", asked -> {
            Reply sound = things.sound(asked);
            return sound.status() == 404 ? Reply.error(404, "no_such_thing") : sound;
        });
        String[] selection = {"statusquo.only", "DELETE /things/{id} *"};

        Kit changed = run("verify", selection);
        Kit update = run("update", selection);
        Kit verify = run("verify");

        assertThat(changed.failures()).isNotEmpty();
        assertThat(update.failures()).isEmpty();
        assertThat(verify.failures()).isEmpty();
    }

    @Test
    void notesWhatIsMendedAndFailsOverItOnlyIfStrict() throws IOException {
        loseAllow();
        run("update");
        things.instead("*", things::sound);

        Kit verify = run("verify");
        String notes =
                JsonText.parse(Files.readString(REPORT)).orAbsent().get("notes").toString();
        Kit strict = run("strict");

        assertThat(verify.failures()).isEmpty();
        assertThat(notes).contains("resolved: method-not-allowed-lists-methods at ", "; delete line 5 of " + file());
        assertThat(strict.failure())
                .contains("has entries that are stale", "resolved: method-not-allowed-lists-methods");
    }

    @Test
    void judgesOnlyWhatAPartialRunRan() throws IOException {
        loseAllow();
        run("update");
        String before = Files.readString(file());
        things.instead("*", things::sound);
        String[] selection = {"statusquo.include", "GET /things"};

        Kit strict = run("strict", selection);
        run("update", selection);

        assertThat(strict.failures()).isEmpty();
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void failsOverACodeThatIsGoneWithItsCases() throws IOException {
        run("update");
        String code = "    {\"code\": \"thing_taken\", \"operation\": \"POST /things\", \"statuses\": [409]},\n";
        String duplicate = "    {\"case\": \"POST /things · duplicate → 409\", \"status\": 409, "
                + "\"code\": \"thing_taken\", \"headers\": []},\n";
        edit("\"codes\": [\n", "\"codes\": [\n" + code);
        edit("\"behaviours\": [\n", "\"behaviours\": [\n" + duplicate);

        Kit verify = run("verify");
        Kit part = run("verify", "statusquo.include", "POST /things");

        assertThat(verify.failure())
                .contains(
                        "knows error codes that are not what they were",
                        "error code `thing_taken` of POST /things is gone (line ",
                        "accept it with mvn test -Dtest=BaselineModesTest*");
        assertThat(part.failures()).as("a part says nothing of the rest").isEmpty();
    }

    @Test
    void failsOverACodeThatComesWithAnotherStatus() throws IOException {
        run("update");
        String known = Files.readString(file());
        String line = known.substring(known.indexOf("\"codes\""))
                .lines()
                .filter(each -> each.contains("\"statuses\": [404]"))
                .findFirst()
                .orElseThrow();
        edit(line, line.replace("[404]", "[410]"));

        Kit verify = run("verify");

        assertThat(verify.failure()).contains("came with 404, before only with 410 (line ");
    }

    @Test
    void tellsInTheReportWhatTheRunFailsOverBesidesItsCases() throws IOException {
        run("update");
        String known = Files.readString(file());
        edit("\"statuses\": [404]", "\"statuses\": [410]");

        run("verify");

        JsonValue report = JsonText.parse(Files.readString(REPORT)).orAbsent();
        assertThat(known).contains("\"statuses\": [404]");
        assertThat(report.get("objections").elements())
                .singleElement()
                .satisfies(one -> assertThat(one.text().orElse("")).contains("came with 404, before only with 410"));
        assertThat(report.get("summary").get("failed").number().orElseThrow()).isZero();
        assertThat(Files.readString(REPORT.resolveSibling("report.html")))
                .contains("<h1>The run failed, though no case did</h1>", "came with 404, before only with 410");
    }

    @Test
    void cataloguesTheSameCodesInBaselineAndReport() throws IOException {
        run("update");

        JsonValue report = JsonText.parse(Files.readString(REPORT)).orAbsent();
        JsonValue baseline = JsonText.parse(Files.readString(file())).orAbsent();
        List<String> reported = report.get("codes").elements().stream()
                .flatMap(code -> code.get("operations").elements().stream()
                        .map(use -> code.get("code") + " " + use.get("operation") + " " + use.get("statuses")))
                .toList();
        List<String> known = baseline.get("codes").elements().stream()
                .filter(entry -> entry.size() > 0)
                .map(entry -> entry.get("code") + " " + entry.get("operation") + " " + entry.get("statuses"))
                .toList();
        assertThat(reported).isNotEmpty().containsExactlyElementsOf(known);
    }

    @Test
    void writesTheSameTwice() throws IOException {
        loseAllow();
        run("update");
        String first = Files.readString(file());
        things.close();
        things = new Things().holding("first");
        loseAllow();
        run("update");

        assertThat(Files.readString(file()))
                .isEqualTo(first)
                .doesNotContain("127.0.0.1", "localhost", "\r")
                .doesNotContain(things.baseUrl());
    }

    @Test
    void refusesAConfiguredFileThatIsNotThere() {
        assertThat(run("verify").failure())
                .contains("statusquo.baseline.file is '" + file() + "', and there is no such file", "mode=update");
        assertThat(Kit.run(AnnotatedTestCase.class).failure())
                .contains("@HttpContract: baseline is 'target/no/such.json', and there is no such file");
        assertThat(things.server().asked()).as("before anything is sent").isEmpty();
    }

    @Test
    void refusesABrokenFileAndLeavesItAsItIs() throws IOException {
        Files.writeString(file(), "{\n<<<<<<< HEAD\n");

        Kit update = run("update");

        assertThat(update.failure()).contains("baseline " + file() + ", line 2: is in a merge conflict");
        assertThat(Files.readString(file())).isEqualTo("{\n<<<<<<< HEAD\n");
        assertThat(things.server().asked()).isEmpty();
    }

    @Test
    void refusesAModeThatIsNone() {
        assertThat(Kit.run(ThingsTestCase.class, "statusquo.baseline.mode", "accept")
                        .failure())
                .contains("statusquo.baseline.mode is 'accept'; it is one of verify, update, strict");
    }

    @Test
    void failsTheClassIfAnUpdateCannotBeWritten() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file, no folder");

        Kit update = Kit.run(
                ThingsTestCase.class,
                "statusquo.baseline.file",
                taken.resolve("Things.json").toString(),
                "statusquo.baseline.mode",
                "update");

        assertThat(update.failure()).contains("Things.json", "cannot be written");
    }

    @Test
    void writesNothingInADryRun() {
        run("update", "statusquo.dry-run", "true");

        assertThat(file()).doesNotExist();
    }

    private void loseAllow() {
        things.instead("*", asked -> {
            Reply sound = things.sound(asked);
            return sound.status() == 405 ? sound.without("Allow") : sound;
        });
    }

    private void edit(String from, String to) throws IOException {
        Files.writeString(file(), Files.readString(file()).replace(from, to));
    }

    private Path file() {
        return folder.resolve("Things.json");
    }

    private Kit run(String mode, String... more) {
        String[] settings = new String[more.length + 4];
        settings[0] = "statusquo.baseline.file";
        settings[1] = file().toString();
        settings[2] = "statusquo.baseline.mode";
        settings[3] = mode;
        System.arraycopy(more, 0, settings, 4, more.length);
        return Kit.run(ThingsTestCase.class, settings);
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class ThingsTestCase {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @Identity("owner")
        static Credentials owner() {
            return Credentials.bearer(Things.TOKEN);
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml", baseline = "target/no/such.json")
    static class AnnotatedTestCase {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }
}
