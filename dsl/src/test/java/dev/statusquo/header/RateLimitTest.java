package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RateLimitTest {

    static Stream<Row> limits() {
        return Stream.of(
                valid("\"default\";r=50;t=30"),
                valid("\"burst\";r=0;t=1, \"daily\";r=900;t=36000"),
                valid("\"default\";r=999;pk=:dHJpYWwxMjEzMjM=:"),
                valid("\"default\";r=5;acme-x=1"),
                valid("\"x\";r=0"),
                valid("\"x\"; r=1"),
                invalid("default;r=50;t=30", 0),
                invalid("limit=100, remaining=50, reset=60", 5),
                invalid("\"default\";r=-1", 12),
                invalid("\"x\";r=1.5", 6),
                invalid("\"x\";r=\"1\"", 6),
                invalid("\"x\";t=30", 8),
                invalid("\"x\";r=1;", 8),
                invalid("\"x\" ;r=1", 4),
                invalid("\"x\";r", 4),
                invalid("\"x\";r=1;t=-1", 10),
                invalid("\"x\";r=1;pk=\"a\"", 11),
                invalid("(\"x\");r=1", 0),
                invalid("\"x\";r=1,", 8),
                invalid("", 0));
    }

    @ParameterizedTest
    @MethodSource
    void limits(Row row) {
        row.check(RateLimit::parse);
    }

    static Stream<Row> policies() {
        return Stream.of(
                valid("\"burst\";q=100;w=60,\"daily\";q=1000;w=86400"),
                valid("\"peruser\";q=65535;qu=\"content-bytes\";w=10"),
                valid("\"x\";q=0;pk=:YQ==:"),
                valid("\"x\";q=1;qu=\"bananas\""),
                invalid("100;w=60", 0),
                invalid("\"x\";q=100;w=0", 12),
                invalid("\"x\";w=60", 8),
                invalid("\"x\";q=-1", 6),
                invalid("\"x\";q=1;qu=requests", 11),
                invalid("", 0));
    }

    @ParameterizedTest
    @MethodSource
    void policies(Row row) {
        row.check(RateLimitPolicy::parse);
    }

    @Test
    void combinesLines() {
        RateLimit limits = RateLimit.parse(List.of("\"burst\";r=0;t=1", "\"daily\";r=900;pk=:YQ==:"))
                .value()
                .orElseThrow();

        assertThat(limits.limits())
                .containsExactly(
                        new RateLimit.Limit("burst", 0, 1L, null), new RateLimit.Limit("daily", 900, null, "YQ=="));
        assertThat(limits.limits().get(0).reset()).hasValue(Duration.ofSeconds(1));
        assertThat(limits.limits().get(1).reset()).isEmpty();
        assertThat(limits.limits().get(1).partitionKey()).hasValue("YQ==");
        assertThat(limits.isExhausted()).isTrue();
        assertThat(RateLimit.parse("\"x\";r=1").value().orElseThrow().isExhausted())
                .isFalse();
    }

    @Test
    void findsAQuotaByName() {
        RateLimitPolicy policy = RateLimitPolicy.parse(List.of("\"a\";q=1", "\"b\";q=2;w=3;qu=\"content-bytes\""))
                .value()
                .orElseThrow();

        assertThat(policy.quota("b")).hasValue(new RateLimitPolicy.Quota("b", 2, 3L, "content-bytes", null));
        assertThat(policy.quota("b").flatMap(RateLimitPolicy.Quota::window)).hasValue(Duration.ofSeconds(3));
        assertThat(policy.quota("a").map(RateLimitPolicy.Quota::unit)).hasValue("requests");
        assertThat(policy.quota("c")).isEmpty();
        assertThat(policy.remarks()).isEmpty();
    }

    @Test
    void remarksOnNamesAndUnits() {
        assertThat(RateLimitPolicy.parse("\"a\";q=1, \"a\";q=2;qu=\"bananas\"")
                        .value()
                        .orElseThrow()
                        .remarks())
                .containsExactly("two quotas are named a", "bananas is not a quota unit that clients know");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RateLimit|\"default\";r=50;t=30|LIST",
                "ratelimit|limit=100, remaining=50, reset=60|DICTIONARY",
                "RateLimit-Remaining|50|SEPARATE_FIELDS",
                "RateLimit-Limit|100|SEPARATE_FIELDS",
                "RateLimit-Reset|60|SEPARATE_FIELDS",
                "RateLimit-Policy|\"burst\";q=100;w=60|LIST",
                "RateLimit-Policy|100;w=60, 1000;w=3600|SEPARATE_FIELDS",
                "RateLimit-Policy|oops|",
                "RateLimit|oops|",
                "RateLimit|=|",
                "X-RateLimit-Limit|100|"
            })
    void tellsTheGeneration(String name, String value, RateLimitGeneration generation) {
        assertThat(RateLimitGeneration.of(name, value).orElse(null)).isEqualTo(generation);
    }

    @ParameterizedTest
    @CsvSource({
        "X-RateLimit-Reset, x-ratelimit, RESET, ''",
        "x-rate-limit-remaining, x-rate-limit, REMAINING, ''",
        "RateLimit-Limit, ratelimit, LIMIT, ''",
        "x-ratelimit-remaining-tokens, x-ratelimit, REMAINING, tokens",
        "X-RateLimit-Requests-Reset, x-ratelimit, RESET, requests",
        "X-RateLimit-Reset-After, x-ratelimit, RESET, after",
        "anthropic-ratelimit-input-tokens-limit, anthropic-ratelimit, LIMIT, input-tokens"
    })
    void takesFieldNamesApart(String name, String family, RateLimitFieldName.Part part, String scope) {
        assertThat(RateLimitFieldName.of(name)).hasValue(new RateLimitFieldName(family, part, scope));
    }

    @ParameterizedTest
    @CsvSource({"Retry-After", "RateLimit", "RateLimit-Policy", "X-RateLimit-Bucket", "Xratelimit-Limit", "ratelimit-"})
    void knowsWhatIsNoCounter(String name) {
        assertThat(RateLimitFieldName.of(name)).isEmpty();
    }

    @Test
    void refusesAnEmptyList() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimitPolicy(List.of()));
    }
}
