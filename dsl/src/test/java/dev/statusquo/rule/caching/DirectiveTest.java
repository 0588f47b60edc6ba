package dev.statusquo.rule.caching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.HeaderFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveTest {

    @Test
    void keepsOrderRepetitionAndQuotes() {
        HeaderFields headers =
                HeaderFields.of("Cache-Control", "Max-Age=\"5\", private=\"a,\\\"b\"", "cache-control", "max-age=6");

        assertThat(Directive.of(headers))
                .containsExactly(
                        new Directive("max-age", "\"5\""),
                        new Directive("private", "\"a,\\\"b\""),
                        new Directive("max-age", "6"));
    }

    @Test
    void readsADirectiveWithoutArgument() {
        Directive directive =
                Directive.of(HeaderFields.of("Cache-Control", "no-store")).get(0);

        assertThat(directive).isEqualTo(new Directive("no-store", "")).hasToString("no-store");
        assertThat(directive.isQuoted()).isFalse();
        assertThat(directive.isLifetime()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "=", "\"", "\"\\", "a=\"b", ",,\t,", "=\"\""})
    void readsAnything(String value) {
        assertThat(Directive.of(HeaderFields.of("Cache-Control", value))).isNotEmpty();
    }

    @Test
    void comparesArgumentsWithoutQuotes() {
        Directive quoted = new Directive("max-age", "\"60\"");

        assertThat(quoted.sameArgument(new Directive("max-age", "60"))).isTrue();
        assertThat(quoted.sameArgument(new Directive("max-age", "61"))).isFalse();
        assertThat(quoted.isSeconds()).isTrue();
        assertThat(new Directive("max-age", "\"").isSeconds()).isFalse();
        assertThat(new Directive("max-age", "").isSeconds()).isFalse();
        assertThat(new Directive("max-age", "6:").isSeconds()).isFalse();
    }
}
