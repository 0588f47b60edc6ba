package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.obsolete;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code Deprecation}, {@code Sunset} and {@code Idempotency-Key}. */
class LifecycleFieldsTest {

    static Stream<Row> deprecations() {
        return Stream.of(
                valid("@1688169599"),
                valid("@0"),
                valid("@-1"),
                valid("@999999999999999"),
                valid("@4102444800"),
                invalid("true", 0),
                invalid("?1", 0),
                invalid("1688169599", 0),
                invalid("@1688169599.5", 11),
                invalid("@9999999999999999", 1),
                invalid("@", 1),
                invalid("Sun, 30 Jun 2024 23:59:59 GMT", 0),
                invalid("\"@1688169599\"", 0),
                invalid("@1, @2", 2),
                invalid("", 0));
    }

    @ParameterizedTest
    @MethodSource
    void deprecations(Row row) {
        row.check(Deprecation::parse);
    }

    static Stream<Row> sunsets() {
        return Stream.of(
                valid("Sun, 30 Jun 2024 23:59:59 GMT"),
                obsolete("Sunday, 30-Jun-24 23:59:59 GMT", 0),
                invalid("2024-06-30T23:59:59Z", 0),
                invalid("@1688169599", 0),
                invalid("Sun, 30 Jun 2024 23:59:59 UTC", 26));
    }

    @ParameterizedTest
    @MethodSource
    void sunsets(Row row) {
        row.check(Sunset::parse);
    }

    static Stream<Row> idempotencyKeys() {
        return Stream.of(
                valid("\"8e03978e-40d5-43e8-bc93-6894a57f9324\""),
                valid("\"\""),
                valid("\"a\\\"b\";v=1"),
                invalid("8e03978e-40d5-43e8-bc93-6894a57f9324", 0),
                invalid("\"a", 2),
                invalid("\"é\"", 1),
                invalid("", 0));
    }

    @ParameterizedTest
    @MethodSource
    void idempotencyKeys(Row row) {
        row.check(IdempotencyKey::parse);
    }

    @Test
    void knowsASunsetBeforeItsDeprecation() {
        Sunset sunset = Sunset.parse("Sun, 30 Jun 2024 23:59:59 GMT").value().orElseThrow();

        assertThat(sunset.isBefore(new Deprecation(Instant.parse("2024-07-01T00:00:00Z"))))
                .isTrue();
        assertThat(sunset.isBefore(new Deprecation(Instant.parse("2024-06-30T23:59:59Z"))))
                .isFalse();
    }

    @Test
    void refusesACallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deprecation(Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> new IdempotencyKey("ä"));
    }
}
