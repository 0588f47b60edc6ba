package dev.statusquo.error.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailFormatTest {

    private static final JsonSchema EMAIL = JsonSchema.compile("{\"type\":\"string\",\"format\":\"email\"}");
    private static final JsonSchema IDN = JsonSchema.compile("{\"type\":\"string\",\"format\":\"idn-email\"}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@bookshop.example",
                "root@localhost",
                "te~st@example.com",
                "te.s.t@example.com",
                "a+b@sub.example.co",
                "\"joe bloggs\"@example.com",
                "\"a\\\"b\"@example.com",
                "joe@[127.0.0.1]",
                "joe@[IPv6:::1]"
            })
    void acceptsMailboxes(String address) {
        assertThat(EMAIL.accepts(JsonValue.of(address))).isTrue();
        assertThat(IDN.accepts(JsonValue.of(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2962",
                "@example.com",
                "joe@",
                ".test@example.com",
                "test.@example.com",
                "te.s..t@example.com",
                "joe bloggs@example.com",
                "joe@invalid=domain.com",
                "joe@-a.com",
                "joe@[127.0.0.300]",
                "joe@[127.0.0]",
                "\"joe@example.com",
                "a@b@\u0000.com"
            })
    void refusesWhatIsNone(String text) {
        assertThat(EMAIL.accepts(JsonValue.of(text))).isFalse();
        assertThat(IDN.accepts(JsonValue.of(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"실례@실례.테스트", "jürgen@bücher.example"})
    void acceptsOtherScriptsWhereTheFormatDoes(String address) {
        assertThat(EMAIL.accepts(JsonValue.of(address))).isFalse();
        assertThat(IDN.accepts(JsonValue.of(address))).isTrue();
    }
}
