package dev.statusquo.crawl.probe.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.Vault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the probes of this family find, where nobody's credentials and everybody's rights are in play. */
class AuthenticationProbesTest {

    private final Vault vault = new Vault();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void areSilentOnASoundService() {
        CrawlResult result = crawl().run("*");

        assertThat(ours(result))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.outcome())
                        .as(one.key() + ": " + one.reason())
                        .isEqualTo(CaseOutcome.PASSED));
        assertThat(result.findings())
                .filteredOn(one -> isOurs(one.finding().rule().id()))
                .isEmpty();
        assertThat(vault.count()).isZero();
    }

    @Test
    void leaveTheLogInAlone() {
        assertThat(ours(crawl().run("*"))).noneMatch(one -> one.operation().equals("POST /login"));
    }

    @Test
    void planNothingThatNeedsAnIdentityThatIsNotThere() {
        SmallCrawl alone = crawl(Map.of("ann", Credentials.bearer(Vault.ANN)));

        assertThat(alone.run("*").cases())
                .extracting(CaseResult::key)
                .noneMatch(key ->
                        key.contains("as another") || key.contains("as expired") || key.contains("another's id"));
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                on(
                        "GET /papers * malformed*",
                        "GET /papers",
                        unknown(Reply.error(403, "x"), "Bearer not"),
                        "malformed-credentials-are-refused"),
                on(
                        "GET /papers * another scheme*",
                        "GET /papers",
                        unknown(Reply.error(403, "x"), "Basic"),
                        "other-scheme-is-unauthorized"),
                on(
                        "GET /papers * lower case*",
                        "GET /papers",
                        unknown(Reply.error(401, "x"), "bearer"),
                        "scheme-is-read-in-any-case"),
                on(
                        "GET /papers * two lines*",
                        "GET /papers",
                        AuthenticationProbesTest::first,
                        "repeated-credentials-are-refused"),
                on(
                        "GET /papers * unknown cred*",
                        "GET /papers",
                        AuthenticationProbesTest::anyToken,
                        "secured-operation-lets-no-stranger-in"),
                on(
                        "GET /papers * tampered*",
                        "GET /papers",
                        AuthenticationProbesTest::anyToken,
                        "secured-operation-lets-no-stranger-in"),
                on(
                        "GET /papers * as expired*",
                        "GET /papers",
                        unknown(Reply.error(403, "x"), "Bearer " + Vault.EXPIRED),
                        "expired-credentials-are-unauthorized"),
                on(
                        "GET /audit * as another*",
                        "GET /audit",
                        unknown(Reply.error(401, "x"), "Bearer " + Vault.BEN),
                        "insufficient-rights-are-forbidden"),
                on(
                        "DELETE /papers/{id} * as another*",
                        "DELETE /papers/{id}",
                        (all, asked) -> isBen(asked) ? all.soundFor("ann", asked) : all.sound(asked),
                        "hidden-thing-is-not-changed"),
                on(
                        "PUT /papers/{id} * as another*",
                        "PUT /papers/{id}",
                        AuthenticationProbesTest::doneButForbidden,
                        "unauthorized-write-changes-nothing"),
                on(
                        "GET /papers/{id} * another's id*",
                        "PUT /papers/{id}",
                        (all, asked) -> isBen(asked) && exists(all, asked) ? Reply.error(403, "x") : all.sound(asked),
                        "concealed-thing-looks-like-none"),
                on(
                        "PUT /papers/{id} * no credentials, *",
                        "PUT /papers/{id}",
                        (all, asked) -> exists(all, asked) && asked.body().equals("{\"")
                                ? Reply.error(400, "x")
                                : !exists(all, asked) ? Reply.error(404, "x") : all.sound(asked),
                        "credentials-come-before-content"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void findWhatTheyAreFor(String only, String operation, BiFunction<Vault, Asked, Reply> fault, String rule) {
        vault.instead(operation, asked -> fault.apply(vault, asked));

        CaseResult result = crawl().one(only);

        assertThat(result.findings())
                .as(result.outcome() + " " + result.reason())
                .extracting(found -> found.finding().rule().id())
                .containsExactly(rule);
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                // The lock is not there at all, which is told of the request without credentials.
                on(
                        "GET /papers * unknown cred*",
                        "GET /papers",
                        (all, asked) -> all.soundFor("ann", asked),
                        "without credentials is answered 200 OK as well"),
                on(
                        "GET /papers * unknown cred*",
                        "GET /papers",
                        (all, asked) -> all.sound(asked).status() == 401 ? Reply.error(403, "x") : all.sound(asked),
                        "without credentials is answered 403 Forbidden as well"),
                on(
                        "GET /papers * unknown cred*",
                        "GET /papers",
                        unknown(Reply.error(429, "x"), "Bearer "),
                        "answered 429"),
                // Nobody knows Ben: his 401 may be right.
                on(
                        "GET /audit * as another*",
                        "*",
                        (all, asked) -> isBen(asked) ? Reply.error(401, "x") : all.sound(asked),
                        "ben was let in nowhere"),
                on(
                        "GET /papers * unknown cred*",
                        "*",
                        (all, asked) -> Reply.error(401, "x"),
                        "no valid request is known"));
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void sayWhatTheyCannotKnow(String only, String operation, BiFunction<Vault, Asked, Reply> doubt, String reason) {
        List<String> operations = operation.equals("*")
                ? List.of("GET /papers", "POST /papers", "GET /papers/{id}", "GET /audit")
                : List.of(operation);
        operations.forEach(one -> vault.instead(one, asked -> doubt.apply(vault, asked)));

        CaseResult result = crawl().one(only);

        assertThat(result.findings()).isEmpty();
        assertThat(result.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
        assertThat(result.reason()).contains(reason);
    }

    @Test
    void blameNobodyForSharingEverything() {
        for (String method : List.of("GET", "PUT", "DELETE")) {
            vault.instead(
                    method + " /papers/{id}",
                    asked -> vault.sound(asked).status() == 404 && isBen(asked)
                            ? vault.soundFor("ann", asked)
                            : vault.sound(asked));
        }

        assertThat(crawl().run("*").findings())
                .extracting(found -> found.finding().rule().id())
                .filteredOn(AuthenticationProbesTest::isOurs)
                .isEmpty();
    }

    private SmallCrawl crawl() {
        Map<String, Credentials> identities = new LinkedHashMap<>();
        identities.put("ann", Credentials.bearer(Vault.ANN));
        identities.put("ben", Credentials.bearer(Vault.BEN));
        identities.put("expired", Credentials.bearer(Vault.EXPIRED));
        return crawl(identities);
    }

    private SmallCrawl crawl(Map<String, Credentials> identities) {
        return new SmallCrawl(
                OpenApiSource.of("classpath:contract/vault.yaml").read(),
                vault.baseUrl(),
                identities,
                Fixtures.none(),
                5_000,
                List.of());
    }

    private static List<CaseResult> ours(CrawlResult result) {
        return result.cases().stream().filter(one -> isOurs(one.probe())).toList();
    }

    private static boolean isOurs(String rule) {
        return AuthenticationProbes.all().stream()
                .flatMap(probe -> probe.rules().stream())
                .anyMatch(info -> info.id().equals(rule) && !rule.equals("client-fault-is-no-server-error"));
    }

    private static Arguments on(
            String only, String operation, BiFunction<Vault, Asked, Reply> answer, String expected) {
        return Arguments.of(only, operation, answer, expected);
    }

    /** Answers so to an Authorization that begins with these characters, and soundly to any other. */
    private static BiFunction<Vault, Asked, Reply> unknown(Reply reply, String start) {
        return (vault, asked) -> {
            boolean genuine = asked.field("Authorization").equals("Bearer " + Vault.ANN);
            return asked.field("Authorization").startsWith(start) && !genuine ? reply : vault.sound(asked);
        };
    }

    private static Reply anyToken(Vault vault, Asked asked) {
        return asked.field("Authorization").startsWith("Bearer ") ? vault.soundFor("ann", asked) : vault.sound(asked);
    }

    private static Reply first(Vault vault, Asked asked) {
        return asked.field("Authorization").startsWith("Bearer " + Vault.ANN)
                ? vault.soundFor("ann", asked)
                : vault.sound(asked);
    }

    private static boolean isBen(Asked asked) {
        return asked.field("Authorization").equals("Bearer " + Vault.BEN);
    }

    private static boolean exists(Vault vault, Asked asked) {
        return vault.soundFor("ann", new Asked("GET", asked.path(), asked.fields(), ""))
                        .status()
                == 200;
    }

    private static Reply doneButForbidden(Vault vault, Asked asked) {
        if (!isBen(asked)) {
            return vault.sound(asked);
        }
        vault.soundFor("ann", asked);
        return Reply.error(403, "forbidden");
    }
}
