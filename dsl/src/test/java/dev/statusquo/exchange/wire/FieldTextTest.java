package dev.statusquo.exchange.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTextTest {

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "Zo\u00c3\u00ab, Zo\u00eb",
        "\u00e2\u009c\u0093 done, \u2713 done",
        "Zo\u00eb, Zo\u00eb",
        "Zo\u00c3\u00ab and Zo\u00eb, Zo\u00c3\u00ab and Zo\u00eb",
        "\u2713 Zo\u00c3\u00ab, \u2713 Zo\u00c3\u00ab",
        "'', ''"
    })
    void readsAsUtf8WhatIsThatAndLeavesTheRest(String received, String expected) {
        assertThat(FieldText.asSent(received)).isEqualTo(expected);
    }
}
