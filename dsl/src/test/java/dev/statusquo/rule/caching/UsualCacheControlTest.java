package dev.statusquo.rule.caching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Usual values of Cache-Control, which are not read: each is one that nothing is wrong with. */
class UsualCacheControlTest {

    static Set<String> usual() {
        return Freshness.USUAL;
    }

    @ParameterizedTest
    @MethodSource("usual")
    void breaksNoRuleWhenItIsReadEither(String value) {
        Exchange read = Exchanges.ok().with("Cache-Control", value + " ").build();

        assertThat(Freshness.isUsual(read.headers())).isFalse();
        assertThat(CachingRules.all().stream().filter(rule -> rule.appliesTo(read)))
                .hasSizeGreaterThan(5)
                .allSatisfy(rule -> assertThat(rule.check(read)).isEqualTo(Verdict.kept()));
    }

    @ParameterizedTest
    @MethodSource("usual")
    void isRecognisedOnOneLineOnly(String value) {
        assertThat(Freshness.isUsual(
                        Exchanges.ok().with("cache-control", value).build().headers()))
                .isTrue();
        assertThat(Freshness.isUsual(Exchanges.ok()
                        .with("Cache-Control", value)
                        .withAlso("Cache-Control", value)
                        .build()
                        .headers()))
                .isFalse();
    }

    @Test
    void isNotWhatARuleIsAgainst() {
        Exchange read =
                Exchanges.ok().with("Cache-Control", "no-store, max-age=60").build();

        assertThat(Freshness.isUsual(read.headers())).isFalse();
        assertThat(new NoStoreExcludesFreshness().check(read)).isInstanceOf(Verdict.Broken.class);
    }
}
