package dev.statusquo.crawl.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a: 1                   | {"a":1}
                    a: -0.50               | {"a":-0.50}
                    a: 0x1F                | {"a":31}
                    a: 12345678901234567890| {"a":12345678901234567890}
                    a: .inf                | {"a":".inf"}
                    a: 1e9999              | {"a":"1e9999"}
                    a: "1"                 | {"a":"1"}
                    a: yes                 | {"a":"yes"}
                    a: True                | {"a":true}
                    a: ~                   | {"a":null}
                    a:                     | {"a":null}
                    a: 2024-01-01          | {"a":"2024-01-01"}
                    200: ok                | {"200":"ok"}
                    null: x                | {"null":"x"}
                    [1, two]               | [1,"two"]
                    `{a: &x {b: 1}, c: *x}`| {"a":{"b":1},"c":{"b":1}}
                    `{a: &x {b: 1, c: 2}, d: {<<: *x, c: 3}}` | {"a":{"b":1,"c":2},"d":{"c":3,"b":1}}
                    """)
    void readsAsJson(String yaml, String json) throws IOException {
        assertThat(YamlTree.of(yaml)).hasToString(json);
    }

    @Test
    void refusesAliasesThatMultiply() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }

        assertThatIOException()
                .isThrownBy(() -> YamlTree.of(laughs.toString()))
                .withMessageMatching(
                        "this is broken YAML: line \\d+, column \\d+: aliases make more than 20000000 values of this");
    }
}
