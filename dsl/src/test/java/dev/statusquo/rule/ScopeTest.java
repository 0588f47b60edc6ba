package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Exchanges;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scopes, and that none is narrower than its rule. */
class ScopeTest {

    static List<RuleCase> cases() {
        return RuleCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void permitsWhateverBreaksTheRule(RuleCase shown) {
        List<Exchange> everything = cases().stream()
                .flatMap(one -> Stream.of(List.of(one.kept()), one.broken(), one.alsoKept(), one.silent()))
                .flatMap(List::stream)
                .toList();

        assertThat(everything.stream()
                        .filter(shown.rule()::appliesTo)
                        .filter(exchange -> shown.rule().check(exchange) instanceof Verdict.Broken))
                .isNotEmpty()
                .allMatch(shown.rule().scope()::permits);
    }

    @Test
    void isOfEveryExchangeUnlessSomethingIsSaid() {
        assertThat(Scope.any().permits(Exchanges.of(999).build())).isTrue();
    }

    @Test
    void isOfCertainStatuses() {
        assertThat(Scope.ofStatus(201, 204).permits(Exchanges.of(204).build())).isTrue();
        assertThat(Scope.ofStatus(201, 204).permits(Exchanges.of(200).build())).isFalse();
    }

    @Test
    void isOfAClassOfStatuses() {
        assertThat(Scope.ofStatuses(400, 499).permits(Exchanges.of(499).build()))
                .isTrue();
        assertThat(Scope.ofStatuses(400, 499).permits(Exchanges.of(500).build()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Location, /users/42, false",
        "Location, /users/{id}, true",
        "DATE, 'Sun, 22 Nov 2026 10:00:00 GMT', false",
        "Date, today, true",
        "Content-Type, application/json, false",
        "Content-Type, application/problem+json, true",
        "Cache-Control, no-store, false",
        "cache-control, max-age=60, true",
        "Vary, Origin, true"
    })
    void isOfResponsesWithAnUnusualValue(String name, String value, boolean unusual) {
        Exchange exchange = Exchanges.of(200).without(name).with(name, value).build();

        assertThat(Scope.ofUnusual("X-Other", name).permits(exchange)).isEqualTo(unusual);
        assertThat(Scope.ofStatus(201).withUnusual(name).permits(exchange)).isFalse();
        assertThat(found(Scope.ofUnusual("X-Other", name), exchange)).isEqualTo(unusual);
    }

    @Test
    void isOfResponsesThatRepeatAField() {
        Exchange twice = Exchanges.of(201)
                .without("Location")
                .with("Location", "/users/42")
                .withAlso("location", "/users/42")
                .build();
        Exchange once =
                Exchanges.of(201).without("Location").with("Location", "/a b").build();

        for (Scope scope : List.of(Scope.ofRepeated("Vary", "Location"), Scope.ofUnusual("Location"))) {
            assertThat(scope.permits(twice)).isTrue();
            assertThat(found(scope, twice)).isTrue();
        }
        assertThat(Scope.ofRepeated("Location").permits(once)).isFalse();
        assertThat(found(Scope.ofRepeated("Location"), once)).isFalse();
    }

    @Test
    void areToldApartWhereRulesStandTogether() {
        List<Rule> rules = Stream.of("A", "B", "C", "D", "E")
                .flatMap(name -> Stream.of(Scope.ofFields(name), Scope.ofRepeated(name), Scope.ofUnusual(name)))
                .<Rule>map(EverythingIsWrong::new)
                .toList();
        RuleSet set = RuleSet.of(rules);

        assertThat(set.judge(Exchanges.of(204).build())).isEmpty();
        assertThat(set.judge(Exchanges.of(204).with("D", "1").build())).hasSize(2);
        assertThat(set.judge(Exchanges.of(204)
                        .with("D", "1")
                        .with("E", "1")
                        .withAlso("E", "2")
                        .build()))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 99})
    void isNotTooNarrowHoweverManyFieldsItNames(int index) {
        String[] names = IntStream.range(0, 100).mapToObj(i -> "Field-" + i).toArray(String[]::new);
        Exchange twice = Exchanges.of(204)
                .with("Field-" + index, "a")
                .withAlso("Field-" + index, "b")
                .build();

        assertThat(found(Scope.ofRepeated(names), twice)).isTrue();
        assertThat(found(Scope.ofUnusual(names), twice)).isTrue();
    }

    /** Returns whether a rule of that scope is asked about the exchange. */
    private static boolean found(Scope scope, Exchange exchange) {
        return !RuleSet.of(List.of(new EverythingIsWrong(scope)))
                .judge(exchange)
                .isEmpty();
    }

    private record EverythingIsWrong(Scope scope) implements Rule {
        @Override
        public RuleInfo info() {
            return new RuleInfo("x", Requirement.MUST, Citation.rfc(9110, "5"), "t.", "w.", "f.");
        }

        @Override
        public boolean appliesTo(Exchange exchange) {
            return true;
        }

        @Override
        public Verdict check(Exchange exchange) {
            return Verdict.broken("is wrong");
        }
    }

    @Test
    void isOfResponsesWithOneOfSomeFields() {
        Scope scope = Scope.ofStatus(201).withFields("Location", "Link");

        assertThat(scope.permits(Exchanges.of(201).with("location", "/a").build()))
                .isTrue();
        assertThat(scope.permits(Exchanges.of(200).with("Location", "/a").build()))
                .isFalse();
        assertThat(scope.permits(Exchanges.of(201).without("Location").build())).isFalse();
    }
}
