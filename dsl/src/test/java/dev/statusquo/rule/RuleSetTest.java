package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Exchanges;
import dev.statusquo.failure.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That sorted rules find what the same rules find one after the other. */
class RuleSetTest {

    private static final RuleSet ALL = RuleSet.of(HttpRules.all());

    static Stream<Exchange> exchanges() {
        return RuleCases.all().stream()
                .flatMap(one -> Stream.of(List.of(one.kept()), one.broken(), one.alsoKept(), one.silent()))
                .flatMap(List::stream);
    }

    @Test
    void findsTheSameInTheSameOrderAsRuleByRule() {
        assertThat(exchanges())
                .isNotEmpty()
                .allSatisfy(exchange -> assertThat(ALL.judge(exchange)).isEqualTo(oneByOne(exchange)));
    }

    @ParameterizedTest
    @MethodSource("strangeStatuses")
    void judgesStatusesBeyondAllClasses(int code) {
        Exchange exchange = Exchanges.of(code).build();

        assertThat(ALL.judge(exchange)).isEqualTo(oneByOne(exchange));
    }

    static IntStream strangeStatuses() {
        return IntStream.of(-1, 0, 99, 600, 999, Integer.MAX_VALUE, Integer.MIN_VALUE);
    }

    @Test
    void takesALetterBeyondAsciiForItsLikeAsFieldNamesDo() {
        Exchange exchange = Exchanges.ok().with("Lin\u212A", "<broken").build();

        assertThat(exchange.headers().contains("Link")).isTrue();
        assertThat(ALL.judge(exchange)).isEqualTo(oneByOne(exchange)).isNotEmpty();
    }

    @Test
    void asksForMoreFieldsThanThereAreBits() {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rules.add(new FieldIsAbsent("field-" + i));
        }
        RuleSet set = RuleSet.of(rules);

        assertThat(set.judge(Exchanges.ok()
                        .with("FIELD-3", "x")
                        .with("Field-99", "y")
                        .build()))
                .extracting(finding -> finding.rule().id())
                .containsExactly("field-3", "field-99");
    }

    @Test
    void asksARuleWithoutScopeOfEverything() {
        Rule rule = new FieldIsAbsent("x-any") {
            @Override
            public Scope scope() {
                return Scope.any();
            }
        };

        assertThat(RuleSet.of(List.of(rule))
                        .judge(Exchanges.of(204).with("X-Any", "1").build()))
                .hasSize(1);
    }

    @Test
    void judgesAnExchangeOnceForWhoReadsItThroughIt() {
        Exchange exchange = Exchanges.of(401).without("WWW-Authenticate").build();

        List<Finding> first = exchange.read(ALL);

        assertThat(first).isNotEmpty().isEqualTo(ALL.judge(exchange));
        assertThat(exchange.<List<Finding>>read(ALL)).isSameAs(first);
    }

    private static List<Finding> oneByOne(Exchange exchange) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : HttpRules.all()) {
            if (rule.appliesTo(exchange) && rule.check(exchange) instanceof Verdict.Broken broken) {
                findings.add(new Finding(rule.info(), broken, exchange));
            }
        }
        return findings;
    }

    private static class FieldIsAbsent implements Rule {
        private final String name;

        FieldIsAbsent(String name) {
            this.name = name;
        }

        @Override
        public RuleInfo info() {
            return new RuleInfo(name, Requirement.MUST, Citation.rfc(9110, "5"), "t.", "w.", "f.");
        }

        @Override
        public Scope scope() {
            return Scope.ofFields(name);
        }

        @Override
        public boolean appliesTo(Exchange exchange) {
            return exchange.headers().contains(name);
        }

        @Override
        public Verdict check(Exchange exchange) {
            return Verdict.broken(exchange.status() + " has " + name, Fact.expected("none"), Fact.butWas(name));
        }
    }
}
