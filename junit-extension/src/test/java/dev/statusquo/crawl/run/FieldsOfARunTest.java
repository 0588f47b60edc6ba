package dev.statusquo.crawl.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.SeenChallenge;
import dev.statusquo.crawl.SeenFields;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsOfARunTest {

    private static final RunRule CHALLENGE = new ChallengeIsTheSameEverywhere();
    private static final RunRule LIMIT = new RateLimitFieldsAreTheSameEverywhere();
    private static final RunRule CONCEALED = new ConcealedThingIsAnsweredAsUnknown();

    private static final DeclaredApi API = OpenApiSource.ofText("api.yaml", """
            openapi: 3.1.0
            info: {title: Rooms, version: '1'}
            security: [{token: []}]
            paths:
              /a: {get: {responses: {'200': {description: a}, '404': {description: none}}}}
              /b: {get: {responses: {'200': {description: b}, default: {description: error}}}}
              /c: {get: {responses: {'200': {description: c}}}}
              /key: {get: {security: [{key: []}], responses: {'200': {description: k}}}}
              /open: {get: {security: [], responses: {'200': {description: o}}}}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer}
                key: {type: http, scheme: basic}
            """).read();

    @Test
    void challengesAreAlike() {
        RunView run = declared(
                challenged("GET /a", "Bearer", "rooms"),
                challenged("GET /b", "bearer", "rooms"),
                challenged("GET /c", "Bearer", "c"),
                challenged("GET /c", "Negotiate", "other"),
                challenged("GET /key", "Basic", "keys"),
                challenged("GET /open", "Basic", "open"),
                Runs.with(SeenFields.NONE, "GET /c", 401));

        List<RunFinding> found = CHALLENGE.judge(run);

        assertThat(CHALLENGE.obstacle(run)).isEmpty();
        assertThat(found).extracting(RunFinding::operation).containsExactly("GET /c");
        assertThat(found.get(0).broken().facts().get(0).value())
                .isEqualTo("bearer realm=\"rooms\", as by 2 operations");
    }

    @Test
    void noChallengeOfTwoIsUsual() {
        RunView run = declared(challenged("GET /a", "Bearer", "rooms"), challenged("GET /b", "Bearer", ""));

        assertThat(CHALLENGE.judge(run)).isEmpty();
        assertThat(CHALLENGE.obstacle(run).orElseThrow()).contains("bearer without realm by 1 operation");
    }

    @Test
    void limitsHaveOneEncoding() {
        RunView run = Runs.of(
                limited("GET /a", 200, "x-ratelimit-limit, x-ratelimit-reset in delta seconds"),
                limited("GET /b", 429, "x-ratelimit-limit, x-ratelimit-reset in epoch seconds"),
                limited("GET /c", 200, "x-ratelimit-reset in delta seconds"),
                limited("GET /d", 200, "x-ratelimit-reset in ambiguous"),
                limited("GET /e", 200, ""));

        List<RunFinding> found = LIMIT.judge(run);

        assertThat(LIMIT.obstacle(run)).isEmpty();
        assertThat(found).extracting(RunFinding::operation).containsExactly("GET /b");
        assertThat(found.get(0).broken().problem())
                .isEqualTo("x-ratelimit-reset is in epoch seconds here and in delta seconds elsewhere");
    }

    @Test
    void whatIsConcealedIsNotForbidden() {
        Conventions settled = new Conventions(Map.of(), List.of("/users/{id}/documents/**"), "");
        Observation shown = Runs.answering(FaultClass.FOREIGN_RESOURCE, "GET /users/{id}/documents/{document}", 403);
        Observation hidden = Runs.answering(FaultClass.FOREIGN_RESOURCE, "GET /users/{id}/documents/{other}", 404);
        Observation open = Runs.answering(FaultClass.FOREIGN_RESOURCE, "GET /users/{id}", 403);

        assertThat(CONCEALED.concerns(Conventions.none())).isFalse();
        assertThat(CONCEALED.concerns(settled)).isTrue();
        assertThat(CONCEALED.obstacle(Runs.of(settled, open))).isPresent();
        assertThat(CONCEALED.judge(Runs.of(settled, hidden, open))).isEmpty();
        assertThat(CONCEALED.judge(Runs.of(settled, hidden, open, shown)))
                .extracting(RunFinding::operation)
                .containsExactly("GET /users/{id}/documents/{document}");
    }

    private static RunView declared(Observation... observations) {
        return new RunView(List.of(observations), API, Conventions.none());
    }

    private static Observation challenged(String operation, String scheme, String realm) {
        return Runs.with(
                new SeenFields(List.of("WWW-Authenticate"), List.of(new SeenChallenge(scheme, realm)), ""),
                operation,
                401);
    }

    private static Observation limited(String operation, int status, String fields) {
        return Runs.with(new SeenFields(List.of(), List.of(), fields), operation, status);
    }
}
