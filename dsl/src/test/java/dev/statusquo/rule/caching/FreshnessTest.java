package dev.statusquo.rule.caching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.HeaderFields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    private static final String NOON = "Sun, 22 Nov 2026 12:00:00 GMT";
    private static final String ONE = "Sun, 22 Nov 2026 13:00:00 GMT";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-age=1                  | true",
                "max-age=0                  | false",
                "max-age=0, s-maxage=1      | true",
                "no-store, max-age=1        | false",
                "no-cache, max-age=1        | false",
                "private                    | false",
                "max-age=1; x               | false",
            })
    void isWhatTheDirectivesGrant(String cacheControl, boolean positive) {
        assertThat(Freshness.isPositive(HeaderFields.of("Cache-Control", cacheControl)))
                .isEqualTo(positive);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "private    | 13 | true",
                "private    | 12 | false",
                "no-store   | 13 | false",
                "max-age=0  | 13 | false",
            })
    void isWhatExpiresGrantsUnlessMaxAgeIsThere(String cacheControl, int hour, boolean positive) {
        HeaderFields headers =
                HeaderFields.of("Cache-Control", cacheControl, "Date", NOON, "Expires", hour == 13 ? ONE : NOON);

        assertThat(Freshness.isPositive(headers)).isEqualTo(positive);
        assertThat(Freshness.isPositive(headers.without("Date"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public              | true",
                "public, max-age=1   | true",
                "public, max-age=0   | false",
                "public, no-cache    | false",
                "public, no-store    | false",
                "private             | false",
            })
    void isPublicUnlessTakenBack(String cacheControl, boolean open) {
        assertThat(Freshness.isPublic(HeaderFields.of("Cache-Control", cacheControl)))
                .isEqualTo(open);
    }
}
