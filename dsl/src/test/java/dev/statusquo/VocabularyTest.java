package dev.statusquo;

import static dev.statusquo.HttpExpectations.expectAll;
import static dev.statusquo.HttpExpectations.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.expectation.Expectation;
import dev.statusquo.expectation.NoContentExpectation;
import dev.statusquo.expectation.Outcomes;
import dev.statusquo.expectation.ResetContentExpectation;
import dev.statusquo.expectation.Steps;
import dev.statusquo.expectation.Terms;
import dev.statusquo.hamcrest.HttpMatchers;
import dev.statusquo.testing.RawServer;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

/** Every word of the vocabulary: through a client, over a response in hand, and as a value. */
class VocabularyTest {

    static Stream<OutcomeCase> cases() {
        return Stream.of(
                        SuccessCases.all(),
                        RedirectCases.all(),
                        ClientErrorCases.all(),
                        ServerErrorCases.all(),
                        SharedStepCases.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passesThroughAClient(OutcomeCase outcome) {
        try (RawServer server = outcome.keeping().serve()) {
            ContractClient api = ContractClient.to(server.url());

            Exchange judged = outcome.step().apply(outcome.through(api)).exchange();

            assertThat(judged.status().code()).isEqualTo(outcome.kept().status());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void failsThroughAClient(OutcomeCase outcome) {
        try (RawServer server = outcome.breaking().serve()) {
            ContractRequest request = outcome.through(ContractClient.to(server.url()));

            assertThatThrownBy(() -> outcome.step().apply(request))
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessageStartingWith(
                            outcome.request() + ": " + outcome.broken().status())
                    .hasMessageContaining(": curl -i ");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passesOverAResponse(OutcomeCase outcome) {
        Exchange exchange = exchange(outcome, outcome.keeping());

        Expectation<?> kept = outcome.step().apply(on(exchange, terms(outcome)));

        assertThat(kept.exchange()).isSameAs(exchange);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void failsOverAResponse(OutcomeCase outcome) {
        Exchange exchange = exchange(outcome, outcome.breaking());

        MultipleFailuresError failures = catchThrowableOfType(
                MultipleFailuresError.class,
                () -> expectAll(
                        exchange,
                        terms(outcome),
                        e -> assertThat(outcome.step().apply(e)).isNotNull()));

        assertThat(failures.getFailures())
                .extracting(Throwable::getMessage)
                .anySatisfy(message -> assertThat(message).contains(outcome.problem()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKeptAsAValue(OutcomeCase outcome) {
        Expectation<?> recorded = outcome.step().apply(Steps::recording);

        Steps.replay(
                recorded,
                Outcomes.of(exchange(outcome, outcome.keeping()), terms(outcome))
                        .steps());

        assertThatThrownBy(() -> Steps.replay(
                        recorded,
                        Outcomes.of(exchange(outcome, outcome.breaking()), terms(outcome))
                                .steps()))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith(
                        outcome.request() + ": " + outcome.broken().status());
    }

    @Test
    void hasAStaticTwinForEveryWord() {
        assertThat(words(HttpExpectations.class, true)).containsExactlyElementsOf(words(Outcomes.class, false));
    }

    @Test
    void recordsUnderTheSameNameWhatItChecks() throws ReflectiveOperationException {
        Outcomes recording = Steps::recording;
        for (var word : Outcomes.class.getMethods()) {
            if (word.getName().startsWith("expect") && word.getParameterCount() == 0) {
                Expectation<?> own = (Expectation<?>) word.invoke(recording);
                Expectation<?> twin = (Expectation<?>)
                        HttpExpectations.class.getMethod(word.getName()).invoke(null);

                assertThat(Steps.describe(twin)).isEqualTo(Steps.describe(own));
            }
        }
        assertThat(Steps.describe(HttpExpectations.expectStatus(418))).isEqualTo("418");
    }

    @ParameterizedTest
    @ValueSource(classes = {NoContentExpectation.class, ResetContentExpectation.class})
    void hasNoStepsOnContentWhereThereIsNone(Class<?> outcome) {
        assertThat(outcome.getMethods())
                .extracting(java.lang.reflect.Method::getName)
                .doesNotContain("withBody", "withJson", "withMediaType", "matchingSchema", "withErrorBody")
                .contains("withHeader", "within", "because");
    }

    @Test
    void keepsARecordedContractForTheNextExchange() {
        var created = HttpExpectations.expectCreated();
        var located = created.withLocation();
        Exchange bare = new Exchange(
                Request.of(Method.PUT, "http://localhost/users/42"),
                Answer.of(201).response());

        on(bare).expect(created);

        assertThatThrownBy(() -> on(bare).expect(located)).hasMessageContaining("has no Location");
        assertThat(HttpMatchers.satisfies(created).matches(bare)).isTrue();
    }

    @Test
    void refusesToReplayWhatHasBeenChecked() {
        Exchange ok = new Exchange(
                Request.of(Method.GET, "http://localhost/"), Answer.of(204).response());
        var checked = on(ok).expectNoContent();

        assertThatThrownBy(() -> on(ok).expect(checked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("record one with the static HttpExpectations.expect… methods");
        assertThatThrownBy(() -> HttpExpectations.expectOk().exchange())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("on(exchange).expect(…)");
    }

    private static List<String> words(Class<?> type, boolean statics) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) == statics)
                .filter(method -> method.getName().startsWith("expect"))
                .filter(method -> !List.of("expect", "expectAll").contains(method.getName()))
                .map(method -> method.getReturnType().getSimpleName() + " " + method.getName()
                        + Arrays.toString(method.getParameterTypes()))
                .sorted()
                .toList();
    }

    private static Exchange exchange(OutcomeCase outcome, Routes routes) {
        return routes.exchange(outcome.value());
    }

    private static Terms terms(OutcomeCase outcome) {
        return Terms.standard().withTransport(outcome.keeping().transport());
    }
}
