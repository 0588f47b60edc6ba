package dev.statusquo.rule.caching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Exchanges;
import dev.statusquo.header.CacheControl;
import dev.statusquo.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Usual values of Cache-Control, for which no rule on the field alone is asked: each is one that nothing is wrong with. */
class UsualCacheControlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-store",
                "no-cache",
                "no-cache, no-store",
                "no-store, no-cache",
                "private",
                "public",
                "max-age=0",
                "no-cache, private",
                "private, no-cache",
                "no-cache, no-store, must-revalidate",
                "no-cache, no-store, max-age=0, must-revalidate"
            })
    void breaksNoRule(String value) {
        Exchange exchange = Exchanges.ok().with("Cache-Control", value).build();

        assertThat(CacheControl.isPlain(value)).isTrue();
        assertThat(CachingRules.all().stream().filter(rule -> rule.appliesTo(exchange)))
                .hasSizeGreaterThan(5)
                .allSatisfy(rule -> assertThat(rule.check(exchange)).isEqualTo(Verdict.kept()));
    }

    @Test
    void isNotWhatARuleIsAgainst() {
        Exchange exchange =
                Exchanges.ok().with("Cache-Control", "no-store, max-age=60").build();

        assertThat(CacheControl.isPlain("no-store, max-age=60")).isFalse();
        assertThat(new NoStoreExcludesFreshness().check(exchange)).isInstanceOf(Verdict.Broken.class);
    }
}
