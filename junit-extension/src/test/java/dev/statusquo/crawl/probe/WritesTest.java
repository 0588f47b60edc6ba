package dev.statusquo.crawl.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.probe.creation.CreationProbes;
import dev.statusquo.crawl.probe.deletion.DeletionProbes;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Notes;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The probes of creating, replacing and deleting, on a service that knows all the ways of it. */
class WritesTest {

    private final Notes notes = new Notes();

    @AfterEach
    void close() {
        notes.close();
    }

    @Test
    void areSilentOnASoundService() {
        CrawlResult result = crawl("*");

        List<String> own = Stream.concat(CreationProbes.all().stream(), DeletionProbes.all().stream())
                .map(probe -> probe.info().id())
                .toList();
        assertThat(result.cases().stream()
                        .filter(one -> own.contains(one.probe()) && one.outcome() != CaseOutcome.PASSED)
                        .map(one -> one.key() + ": " + one.reason()))
                .isEmpty();
        assertThat(result.cases().stream().map(CaseResult::probe)).containsAll(own);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                on("* created, told *", "POST /notes", status(201, 200), "create-is-answered-created"),
                on("* created, then read *", "POST /notes", WritesTest::moved, "location-is-a-declared-path"),
                on(
                        "POST /notes * sent, then *",
                        "GET /notes/{id}",
                        showing("title", "x"),
                        "what-was-sent-is-read-back"),
                on(
                        "PUT /notes/{id} * sent, then *",
                        "GET /notes/{id}",
                        showing("title", "x"),
                        "what-was-sent-is-read-back"),
                on("POST /notes * then listed *", "GET /notes", always(Reply.json(200, "[]")), "created-is-listed"),
                on(
                        "POST /notes * refused, *",
                        "POST /notes",
                        WritesTest::keptThoughRefused,
                        "refused-write-changes-nothing"),
                on(
                        "PUT /notes/{id} * refused, *",
                        "PUT /notes/{id}",
                        WritesTest::keptThoughRefused,
                        "refused-write-changes-nothing"),
                on("POST /notes * duplicate *", "POST /notes", WritesTest::takenTwice, "duplicate-is-a-conflict"),
                on("POST /notes * duplicate *", "POST /notes", status(409, 422), "duplicate-is-a-conflict"),
                on("POST /notes * duplicate *", "POST /notes", status(409, 500), "client-fault-is-no-server-error"),
                on("* same key, same *", "POST /payments", WritesTest::keyless, "same-idempotency-key-is-one-create"),
                on("* same key, other *", "POST /payments", WritesTest::keyless, "reused-idempotency-key-is-refused"),
                on(
                        "* same key at once *",
                        "POST /payments",
                        WritesTest::keyless,
                        "concurrent-idempotency-key-is-one-create"),
                on("* accepted, *", "GET /jobs/{id}", always(Reply.error(404, "x")), "accepted-leads-to-its-outcome"),
                on("* batch *", "POST /batches", always(Reply.json(200, "[]")), "batch-tells-each-outcome"),
                on("* batch *", "POST /batches", WritesTest::allIsWell, "batch-tells-each-outcome"),
                on(
                        "* batch *",
                        "POST /batches",
                        always(Reply.json(207, "[{\"status\":422}]")),
                        "batch-tells-each-outcome"),
                on("POST /notes * own *", "POST /notes", WritesTest::ownerAsSent, "service-owned-member-is-not-taken"),
                on(
                        "PUT /notes/{id} * own *",
                        "PUT /notes/{id}",
                        WritesTest::ownerAsSent,
                        "service-owned-member-is-not-taken"),
                on("* put where *", "PUT /notes/{id}", status(201, 200), "put-that-creates-is-answered-created"),
                on("* put where *", "PUT /notes/{id}", status(200, 201), "put-that-replaces-is-not-answered-created"),
                on("* validators *", "PUT /notes/{id}", WritesTest::tagged, "put-validator-means-stored-as-sent"),
                on("* by less, *", "PUT /notes/{id}", WritesTest::merging, "put-leaves-out-what-is-left-out"),
                on("* same PUT *", "PUT /notes/{id}", WritesTest::counting, "put-twice-is-put-once"),
                on("* If-None-Match*", "PUT /notes/{id}", WritesTest::unconditional, "none-match-stops-put"),
                on("* merge patch *", "PATCH /notes/{id}", WritesTest::replacing, "merge-patch-changes-what-it-names"),
                on("* merge patch *", "PATCH /notes/{id}", always(Reply.of(204)), "merge-patch-changes-what-it-names"),
                on(
                        "* merge patch *",
                        "PATCH /notes/{id}",
                        WritesTest::nullIgnored,
                        "merge-patch-changes-what-it-names"),
                on("* JSON Patch *", "PATCH /notes/{id}", WritesTest::half, "json-patch-is-all-or-nothing"),
                on("* JSON Patch *", "PATCH /notes/{id}", status(409, 200), "failed-json-patch-is-no-success"),
                on("* deleted again *", "DELETE /notes/{id}", status(404, 500), "client-fault-is-no-server-error"),
                on("* deleted again *", "DELETE /notes/{id}", status(404, 400), "deleting-again-is-harmless"),
                on("* deleted, then read *", "HEAD /notes/{id}", always(Reply.of(200)), "deleted-is-not-found"),
                on("* deleted, then listed *", "DELETE /notes/{id}", always(Reply.of(204)), "deleted-is-not-listed"),
                on(
                        "* then GET /notes/{id}/links *",
                        "GET /notes/{id}/links",
                        always(Reply.json(200, "[]")),
                        "parts-of-deleted-are-not-found"),
                on("* then patched *", "PATCH /notes/{id}", status(404, 200), "deleted-is-not-changed"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void findWhatTheyAreFor(String only, String operation, BiFunction<Notes, Asked, Reply> fault, String rule) {
        notes.instead(operation, asked -> fault.apply(notes, asked));

        CrawlResult result = crawl(only);

        assertThat(result.findings().stream()
                        .map(found -> found.finding().rule().id())
                        .distinct())
                .containsExactly(rule);
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                on("POST /notes * sent, then *", "GET /notes/{id}", always(Reply.error(403, "x")), "403"),
                on(
                        "POST /notes * then listed *",
                        "GET /notes",
                        always(Reply.json(200, "[{\"a\":1}]")),
                        "the ids of its things"),
                on(
                        "POST /notes * then listed *",
                        "GET /notes",
                        always(Reply.json(200, "{\"items\":[],\"next\":\"/2\"}")),
                        "pages"),
                on("POST /notes * refused, *", "GET /notes", always(Reply.error(503, "x")), "503"),
                on("POST /notes * duplicate *", "POST /notes", status(409, 429), "429"),
                on("POST /notes * duplicate *", "POST /notes", status(201, 202), "may not have happened yet"),
                on("* same key, same *", "POST /payments", status(201, 403), "no valid request"),
                on("* accepted, *", "GET /jobs/{id}", always(Reply.error(403, "x")), "403"),
                on("* accepted, *", "POST /jobs", always(Reply.json(202, "{}")), "does not say where"),
                on("* batch *", "POST /batches", status(207, 403), "403"),
                on(
                        "* put where *",
                        "GET /notes/{id}",
                        always(Reply.json(200, "{}")),
                        "no path is known where nothing is"),
                on("* If-None-Match*", "PUT /notes/{id}", status(412, 428), "before it looked at the precondition"),
                on("* merge patch *", "PATCH /notes/{id}", always(Reply.error(415, "x")), "415"),
                on(
                        "* deleted, then listed *",
                        "DELETE /notes/{id}",
                        always(Reply.of(202)),
                        "may not have happened yet"),
                on("* deleted again *", "DELETE /notes/{id}", status(404, 409), "409"));
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void sayWhatTheyCannotKnow(String only, String operation, BiFunction<Notes, Asked, Reply> doubt, String reason) {
        notes.instead(operation, asked -> doubt.apply(notes, asked));

        CrawlResult result = crawl(only);

        assertThat(result.cases()).anySatisfy(one -> assertThat(one.reason()).contains(reason));
        assertThat(result.cases())
                .allSatisfy(one -> assertThat(one.findings())
                        .noneMatch(found -> found.finding().rule().id().equals(one.probe())));
    }

    @Test
    void takeAValueWrittenInAnotherWayForTheSame() {
        notes.instead("GET /notes/{id}", asked -> {
            JsonValue note = notes.at(asked.path());
            String title = note.get("title").text().orElse("").toUpperCase(Locale.ROOT) + " ";
            return note.get("title").isPresent()
                    ? Reply.json(200, note.with("title", JsonValue.of(title)).toString())
                    : notes.sound(asked);
        });

        List<CaseResult> cases = crawl("* sent, then *").cases();

        assertThat(cases).isNotEmpty().allMatch(one -> one.outcome() == CaseOutcome.PASSED);
    }

    private CrawlResult crawl(String only) {
        return SmallCrawl.of(document(), notes.server().baseUrl()).run(only);
    }

    private static String document() {
        try (InputStream in =
                Objects.requireNonNull(WritesTest.class.getResourceAsStream("/contract/notes.yaml"), "notes.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Arguments on(
            String only, String operation, BiFunction<Notes, Asked, Reply> answer, String expected) {
        return Arguments.of(only, operation, answer, expected);
    }

    private static BiFunction<Notes, Asked, Reply> always(Reply reply) {
        return (notes, asked) -> reply;
    }

    /** Does what is right and answers one status as another. */
    private static BiFunction<Notes, Asked, Reply> status(int from, int to) {
        return (notes, asked) -> {
            Reply sound = notes.sound(asked);
            return sound.status() == from ? new Reply(to, sound.fields(), sound.body(), "") : sound;
        };
    }

    private static Reply tagged(Notes notes, Asked asked) {
        return notes.sound(asked).with("ETag", "\"1\"");
    }

    private static BiFunction<Notes, Asked, Reply> showing(String name, String value) {
        return (notes, asked) -> {
            Reply sound = notes.sound(asked);
            return sound.status() == 200
                    ? sound.saying(JsonText.parse(sound.body())
                            .orAbsent()
                            .with(name, JsonValue.of(value))
                            .toString())
                    : sound;
        };
    }

    /** Locates what was created below a path that nobody declares. */
    private static Reply moved(Notes notes, Asked asked) {
        Reply sound = notes.sound(asked);
        String path = sound.fields().getOrDefault("Location", "");
        notes.keep(path.replace("/notes", "/memos"), notes.at(path));
        return sound.status() == 201 ? sound.with("Location", path.replace("/notes", "/memos")) : sound;
    }

    private static Reply keptThoughRefused(Notes notes, Asked asked) {
        Reply sound = notes.sound(asked);
        JsonValue sent = JsonText.parse(asked.body()).orAbsent();
        if (sound.status() == 422 && asked.method().equals("POST")) {
            notes.add("/notes", sent);
        } else if (sound.status() == 422) {
            notes.keep(asked.path(), notes.at(asked.path()).with("title", sent.get("title")));
        }
        return sound;
    }

    private static Reply takenTwice(Notes notes, Asked asked) {
        Reply sound = notes.sound(asked);
        if (sound.status() != 409) {
            return sound;
        }
        String path = notes.add("/notes", JsonText.parse(asked.body()).orAbsent());
        return Reply.json(201, notes.at(path).toString()).with("Location", path);
    }

    private static Reply keyless(Notes notes, Asked asked) {
        Map<String, String> fields = new HashMap<>(asked.fields());
        fields.put("idempotency-key", "k" + System.nanoTime());
        return notes.sound(new Asked(asked.method(), asked.path(), fields, asked.body()));
    }

    private static Reply allIsWell(Notes notes, Asked asked) {
        return Reply.json(207, "[{\"status\":201},{\"status\":201}]");
    }

    private static Reply ownerAsSent(Notes notes, Asked asked) {
        Reply sound = notes.sound(asked);
        JsonValue owner = JsonText.parse(asked.body()).orAbsent().get("owner");
        String path = sound.fields().getOrDefault("Location", asked.path());
        if (sound.status() / 100 == 2 && owner.isPresent()) {
            notes.keep(path, notes.at(path).with("owner", owner));
        }
        return sound;
    }

    private static Reply merging(Notes notes, Asked asked) {
        JsonValue before = notes.at(asked.path());
        Reply sound = notes.sound(asked);
        JsonValue now = notes.at(asked.path());
        if (sound.status() == 200
                && !now.get("text").isPresent()
                && before.get("text").isPresent()) {
            notes.keep(asked.path(), now.with("text", before.get("text")));
        }
        return sound;
    }

    private static Reply counting(Notes notes, Asked asked) {
        JsonValue before = notes.at(asked.path());
        Reply sound = notes.sound(asked);
        String text = before.get("text").text().orElse("") + "again";
        notes.keep(asked.path(), notes.at(asked.path()).with("text", JsonValue.of(text)));
        return sound;
    }

    private static Reply unconditional(Notes notes, Asked asked) {
        Map<String, String> fields = new HashMap<>(asked.fields());
        fields.remove("if-none-match");
        return notes.sound(new Asked(asked.method(), asked.path(), fields, asked.body()));
    }

    private static Reply replacing(Notes notes, Asked asked) {
        JsonValue id = notes.at(asked.path()).get("id");
        Reply sound = notes.sound(asked);
        JsonValue sent = JsonText.parse(asked.body()).orAbsent();
        if (sound.status() == 200 && sent.get("title").isPresent()) {
            notes.keep(asked.path(), sent.with("id", id));
        }
        return sound;
    }

    private static Reply nullIgnored(Notes notes, Asked asked) {
        return asked.body().contains("null")
                ? Reply.json(200, notes.at(asked.path()).toString())
                : notes.sound(asked);
    }

    private static Reply half(Notes notes, Asked asked) {
        Reply sound = notes.sound(asked);
        JsonValue first = JsonText.parse(asked.body()).orAbsent().get(0);
        if (sound.status() == 409) {
            String name = first.get("path").text().orElse("/").substring(1);
            notes.keep(asked.path(), notes.at(asked.path()).with(name, first.get("value")));
        }
        return sound;
    }
}
