package dev.statusquo.error.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                "joe@[IPv6:::1]",
                "joe@[IPv6:fe80::192.0.2.1]",
                "joe@[0.9.10.255]",
                "azAZ09@azAZ09.example",
                "a@b",
                "!#$%&'*+-/=?^_`{|}~@example.com",
                "\"\"@example.com",
                "\" ~\"@example.com",
                "\"a\\\\\"@example.com"
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
                "a@b@\u0000.com",
                "joe@a-.com",
                "joe@a`b.com",
                "joe@a{b.com",
                "joe@a[b.com",
                "joe@a/b.com",
                "joe@a:b.com",
                "joe@a@b.com",
                "joe@[127.0.0.1",
                "joe@127.0.0.1]",
                "joe@[127.0.0.256]",
                "joe@[127.0.0.1.1]",
                "joe@[127.0.0.]",
                "joe@[127.0.0.0001]",
                "joe@[127.0.0.1a]",
                "joe@[127.0.0./]",
                "joe@[127.0.0.:]",
                "joe@[IPv6:abc]",
                "joe@[IPv6:::g]",
                "\"@example.com",
                "\"a\"b\"@example.com",
                "\"a\\\"@example.com",
                "\"a\u0001\"@example.com",
                "\"a\u001f\"@example.com",
                "\"a\u007f\"@example.com",
                "a\u007f@example.com"
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

    @Test
    void acceptsAsManyCharactersAsTheRfc() {
        String label = "b".repeat(63);
        String domain = label + "." + label + "." + label + "." + label;

        assertThat(EMAIL.accepts(JsonValue.of("a@" + label))).isTrue();
        assertThat(EMAIL.accepts(JsonValue.of("a@" + label + "b"))).isFalse();
        assertThat(EMAIL.accepts(JsonValue.of("a".repeat(64) + "@" + domain))).isTrue();
        assertThat(EMAIL.accepts(JsonValue.of("a".repeat(65) + "@" + domain))).isFalse();
    }

    @Test
    void namesTheFormatThatIsNotKept() {
        assertThat(EMAIL.violations(JsonValue.of("joe"))).hasSize(1);
        assertThat(EmailFormat.ASCII.getName()).isEqualTo("email");
        assertThat(EmailFormat.INTERNATIONAL.getName()).isEqualTo("idn-email");
        assertThat(IntegerRangeFormat.INT32.getName()).isEqualTo("int32");
        assertThat(IntegerRangeFormat.INT64.getName()).isEqualTo("int64");
    }
}
