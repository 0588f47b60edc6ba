package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Exchanges;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
