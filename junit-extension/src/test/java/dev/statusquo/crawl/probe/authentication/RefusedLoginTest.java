package dev.statusquo.crawl.probe.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import org.junit.jupiter.api.Test;

class RefusedLoginTest {

    private static final String LOGIN = """
            openapi: 3.1.0
            info: {title: Login, version: '1'}
            paths:
              /login:
                post:
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {type: object, properties: {email: {type: string}, password: {type: string}}}
                        example: {email: ann@example.com, password: right}
                  responses: {'200': {description: in}, '401': {description: not in}, '404': {description: nobody}}
              /notes:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}
                  responses: {'201': {description: created}}
            """;

    @Test
    void isContentWhereBothAreAnsweredAlike() {
        CaseResult one = asked(Reply.error(401, "refused"), Reply.error(401, "refused"));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
        assertThat(one.requests()).isEqualTo(2);
    }

    @Test
    void saysWhatTellsNobodyFromAWrongPassword() {
        CaseResult one = asked(Reply.error(401, "wrong_password"), Reply.error(404, "no_such_user"));

        assertThat(one.findings()).anySatisfy(found -> {
            assertThat(found.finding().rule().id()).isEqualTo("refused-login-tells-nothing");
            assertThat(found.finding().broken().facts().toString()).contains("404");
        });
    }

    @Test
    void saysThatTheWordsDiffer() {
        CaseResult one = asked(
                Reply.error(401, "refused"),
                Reply.json(401, "{\"error\":\"refused\",\"message\":\"Nobody.\",\"request_id\":\"r-1\"}"));

        assertThat(one.findings())
                .extracting(found -> found.finding().rule().id())
                .contains("refused-login-tells-nothing");
    }

    @Test
    void cannotTellWhereAnyPasswordIsRight() {
        assertThat(asked(Reply.json(200, "{}"), Reply.error(401, "refused")).outcome())
                .isEqualTo(CaseOutcome.NOT_RUN);
    }

    @Test
    void takesNothingElseForALogin() {
        try (TestServer server = TestServer.answering(asked -> Reply.json(201, "{}"))) {
            assertThat(SmallCrawl.of(LOGIN, server.baseUrl())
                            .run("POST /notes · wrong password*")
                            .cases())
                    .isEmpty();
        }
    }

    private static CaseResult asked(Reply wrong, Reply unknown) {
        try (TestServer server = TestServer.answering(asked -> {
            boolean ann = asked.body().contains("\"ann@example.com\"");
            return ann && asked.body().contains("\"right\"") ? Reply.json(200, "{}") : ann ? wrong : unknown;
        })) {
            return SmallCrawl.of(LOGIN, server.baseUrl()).stressed("POST /login · wrong password*");
        }
    }
}
