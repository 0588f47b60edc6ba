package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Exchanges;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.Parsed;
import org.junit.jupiter.api.Test;

class FieldVerdictTest {

    @Test
    void keepsOnlyWhatASenderMustProduce() {
        Exchange exchange = Exchanges.ok().build();

        assertThat(FieldVerdict.ofGrammar(exchange, "ETag", "a tag", Parsed.valid("x")))
                .isEqualTo(Verdict.kept());
        assertThat(FieldVerdict.ofGrammar(exchange, "ETag", "a tag", Parsed.obsolete("x", 0, "another form")))
                .isInstanceOf(Verdict.Broken.class);
        assertThat(FieldVerdict.ofGrammar(exchange, "ETag", "a tag", Parsed.senderInvalid("x", 0, "no gap")))
                .isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void pointsAtTheBreak() {
        Exchange exchange = Exchanges.ok().with("Retry-After", "30s").build();

        Verdict verdict = FieldVerdict.ofGrammar(exchange, "Retry-After", "seconds", Parsed.malformed(2, "the end"));

        assertThat(verdict).asInstanceOf(type(Verdict.Broken.class)).satisfies(broken -> {
            assertThat(broken.problem()).isEqualTo("200 OK sends a malformed Retry-After");
            assertThat(broken.subject()).isEqualTo("Retry-After");
            assertThat(broken.facts())
                    .containsExactly(
                            Fact.expected("seconds"),
                            Fact.butWas("Retry-After: 30s\n               ^ offset 2: expected the end"));
        });
    }

    @Test
    void countsEscapedCharactersBeforeTheBreakAsTheyArePrinted() {
        Exchange exchange = Exchanges.ok().with("Age", "\t\u0007x").build();

        Verdict verdict = FieldVerdict.ofGrammar(exchange, "Age", "seconds", Parsed.malformed(2, "digits"));

        assertThat(butWas(verdict)).isEqualTo("Age: \\t\\u0007x\n             ^ offset 2: expected digits");
    }

    @Test
    void showsTheSurroundingsOfALateBreakInALongValue() {
        Exchange exchange = Exchanges.ok()
                .with("Link", "a".repeat(5_000) + "!" + "b".repeat(5_000))
                .build();

        String shown = butWas(FieldVerdict.ofGrammar(exchange, "Link", "links", Parsed.malformed(5_000, "a comma")));

        assertThat(shown).hasSizeLessThan(400).startsWith("Link: …aaa").contains("^ offset 5000: expected a comma");
        assertThat(shown.lines().toList().get(1).indexOf('^')).isEqualTo(shown.indexOf('!'));
    }

    @Test
    void toleratesAnOffsetOutsideTheValue() {
        Exchange exchange = Exchanges.ok().without("Age").build();

        String shown = butWas(FieldVerdict.ofGrammar(exchange, "Age", "seconds", Parsed.malformed(7, "digits")));

        assertThat(shown).isEqualTo("Age: \n     ^ offset 0: expected digits");
    }

    @Test
    void quotesAllLinesAndSaysWhatIsAbsent() {
        Exchange exchange =
                Exchanges.ok().with("Vary", "Accept").withAlso("Vary", "Origin").build();

        Verdict two = FieldVerdict.broken(exchange, "is wrong", "else", "Vary", "Age");
        Verdict absent = FieldVerdict.broken(exchange, "is wrong", "else", "Age");

        assertThat(butWas(two)).isEqualTo("Vary: Accept\nVary: Origin\nAge absent");
        assertThat(butWas(absent)).isEqualTo("absent");
        assertThat(((Verdict.Broken) two).subject()).isEqualTo("Vary");
    }

    private static String butWas(Verdict verdict) {
        return ((Verdict.Broken) verdict).facts().get(1).value();
    }
}
