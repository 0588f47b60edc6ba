package dev.statusquo.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LeakPatternTest {

    static Stream<List<LeakPattern>> families() {
        return Stream.of(
                StackTracePatterns.all(),
                DatabasePatterns.all(),
                InfrastructurePatterns.all(),
                SecretPatterns.all(),
                PagePatterns.all());
    }

    @ParameterizedTest
    @MethodSource("families")
    void isFoundByItsLiteralsFirst(List<LeakPattern> family) {
        assertThat(family).isNotEmpty().allSatisfy(pattern -> {
            assertThat(pattern.literals()).isNotEmpty().allMatch(literal -> !literal.isEmpty());
            assertThat(pattern.what()).isNotBlank();
        });
    }

    @Test
    void isSureOrNotAndOnErrorsOnlyUnlessItIsToldOtherwise() {
        LeakPattern sure = LeakPattern.sure("L01", "a trace", "at x", "at ");
        LeakPattern unsure = LeakPattern.unsure("L02", "a cause", "by x", "by ");

        assertThat(sure.sure()).isTrue();
        assertThat(unsure.sure()).isFalse();
        assertThat(sure.onSuccess()).isFalse();
        assertThat(sure.alsoOnSuccess().onSuccess()).isTrue();
        assertThat(unsure.alsoOnSuccess().sure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "L03,true,false",
        "L30,true,false",
        "L32,true,false",
        "L33,false,true",
        "L40,false,true",
        "L41,false,true",
        "L01,false,false"
    })
    void knowsWhatMembersMadeForItMayShow(String id, boolean addresses, boolean secrets) {
        LeakPattern pattern = LeakPattern.sure(id, "something", "x", "x");

        assertThat(pattern.isOfAddresses()).isEqualTo(addresses);
        assertThat(pattern.isOfSecrets()).isEqualTo(secrets);
    }
}
