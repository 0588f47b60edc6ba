package dev.statusquo.crawl.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import dev.statusquo.service.Things;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettledTest {

    private static final int ODD = 418;

    private static final String OWN_SHAPE = """
            {"type":"object","required":["failure"],"properties":{"failure":{"type":"object","required":["code"]}}}
            """;

    private static final String USERS = """
            openapi: 3.1.0
            info: {title: Users, version: '1'}
            paths:
              /users:
                post:
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {type: object, required: [name], properties: {name: {type: string, maxLength: 20}}}
                  responses:
                    '201': {description: created}
                    '409': {description: there is such a user already}
                    '422': {description: not possible}
              /users/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'200': {description: a user}}
            """;

    @ParameterizedTest
    @CsvSource({
        "MALFORMED_CONTENT, POST /things · malformed JSON*",
        "INVALID_CONTENT, POST /things · name missing*",
        "MISSING_CONTENT, POST /things · no content*",
        "MALFORMED_ID, GET /things/{id} · malformed id*",
        "UNKNOWN_ID, GET /things/{id} · unknown id*",
        "READ_AFTER_DELETE, 'DELETE /things/{id} · deleted, then read*'",
        "DELETED_AGAIN, 'DELETE /things/{id} · deleted, then deleted again*'"
    })
    void makesAStatusRightThatIsNotOtherwise(FaultClass fault, String only) {
        try (Things things = new Things().holding("first")) {
            things.instead("*", asked -> odd(things.sound(asked)));

            CaseResult open = SmallCrawl.of(things).one(only);
            CaseResult settled = SmallCrawl.of(things).one(only, settled(fault));

            assertThat(isContent(open)).isFalse();
            assertThat(isContent(settled)).isTrue();
            assertThat(settled.key()).endsWith(" or 418");
        }
    }

    @Test
    void makesTheSettledStatusOfADuplicateRight() {
        try (TestServer open = TestServer.answering(new Users(422)::answer);
                TestServer server = TestServer.answering(new Users(422)::answer)) {
            Settled settled = new Settled(Map.of(FaultClass.DUPLICATE, 422), List.of());

            assertThat(SmallCrawl.of(USERS, open.baseUrl())
                            .one("POST /users · duplicate*")
                            .outcome())
                    .isEqualTo(CaseOutcome.FAILED);
            assertThat(SmallCrawl.of(USERS, server.baseUrl()).one("POST /users · duplicate*", settled))
                    .satisfies(one -> assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED))
                    .satisfies(one -> assertThat(one.key()).endsWith("409 or 422"));
        }
    }

    @Test
    void asksForTheSettledStatusWhereAnotherIsWrong() {
        try (TestServer server = TestServer.answering(new Users(400)::answer)) {
            Settled settled = new Settled(Map.of(FaultClass.DUPLICATE, 422), List.of());

            CaseResult one = SmallCrawl.of(USERS, server.baseUrl()).one("POST /users · duplicate*", settled);

            assertThat(one.findings().get(0).finding().broken().facts().toString())
                    .contains("422")
                    .contains("settled for the project");
        }
    }

    @Test
    void leavesKeysAloneWhereTheStatusIsExpectedAnyway() {
        ProbeCase one = new ProbeCase(
                        ClientFaultIsNoServerError.INFO,
                        Safety.READ,
                        "GET /a",
                        "wrong",
                        "400 or 422",
                        bench -> Judgement.kept(ClientFaultIsNoServerError.INFO))
                .with(FaultClass.INVALID_PARAMETER);

        assertThat(new Settled(Map.of(FaultClass.INVALID_PARAMETER, 422), List.of()).asked(one))
                .isSameAs(one);
    }

    @Test
    void tellsTheProjectsOwnShapeFromOthers() {
        ErrorShape own = ErrorShape.ofSchema("our shape", OWN_SHAPE);
        Settled settled = new Settled(Map.of(), List.of(own));
        Conventions conventions = new Conventions(Map.of(), List.of(), "our shape");
        try (Things things = new Things().holding("first")) {
            things.instead("*", asked -> ours(asked, things.sound(asked)));

            CrawlResult result = SmallCrawl.of(things).runAndJudge(settled, conventions);

            assertThat(result.findings())
                    .filteredOn(found -> found.finding().rule().id().equals("one-error-shape-everywhere"))
                    .singleElement()
                    .satisfies(found -> assertThat(found.operation()).isEqualTo("POST /things"));
            assertThat(result.cases().stream()
                            .flatMap(one -> one.observations().stream())
                            .filter(seen -> seen.error().shape().equals("our shape"))
                            .map(seen -> seen.error().code()))
                    .contains("not_found");
        }
    }

    /** That the status is not declared is told in any case. */
    private static boolean isContent(CaseResult one) {
        return one.observations().stream().anyMatch(seen -> seen.fault().isPresent())
                && one.findings().stream()
                        .noneMatch(found -> found.finding().rule().id().equals(one.probe()));
    }

    private static Settled settled(FaultClass fault) {
        return new Settled(Map.of(fault, ODD), List.of());
    }

    private static Reply odd(Reply sound) {
        int status = sound.status();
        return status == 400 || status == 404 || status == 422 ? Reply.error(ODD, "odd") : sound;
    }

    /** Errors in a shape that no framework sends; those of the create in another one. */
    private static Reply ours(Asked asked, Reply sound) {
        String code = sound.body().replaceFirst("^\\{\"error\":\"(\\w+)\".*", "$1");
        boolean own = sound.status() >= 400 && !asked.toString().equals("POST /things");
        return own ? sound.saying("{\"code\":\"" + code + "\",\"failure\":{\"code\":\"x\"}}") : sound;
    }

    /** A service that keeps names unique, and refuses a second one with this status. */
    private static final class Users {

        private final Map<String, Integer> ids = new ConcurrentHashMap<>();
        private final int refusal;

        Users(int refusal) {
            this.refusal = refusal;
        }

        Reply answer(Asked asked) {
            if (asked.method().equals("POST")) {
                int next = ids.size() + 1;
                return ids.putIfAbsent(asked.body(), next) == null
                        ? Reply.json(201, "{\"id\":" + next + "}").with("Location", "/users/" + next)
                        : Reply.error(refusal, "there_already");
            }
            String id = asked.path().replaceFirst("/users/", "");
            return ids.values().stream().map(String::valueOf).anyMatch(id::equals)
                    ? Reply.json(200, "{\"id\":" + id + "}")
                    : Reply.error(404, "not_found");
        }
    }
}
