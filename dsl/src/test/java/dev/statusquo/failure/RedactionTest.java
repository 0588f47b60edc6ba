package dev.statusquo.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    private static final Redaction REDACTION =
            Redaction.standard().withNames(List.of("X-Tenant")).withSecrets(List.of("s3cr3t/pass+word"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"password":"x"}                  | {"password":"<redacted>"}
            {"password":12}                   | {"password":"<redacted>"}
            {"password":{"a":"b"}}            | {"password":{"a":"b"}}
            {"pass_word":"x","x-tenant":"y"}  | {"pass_word":"<redacted>","x-tenant":"<redacted>"}
            "{\\"token\\":\\"x\\"}"           | "{\\"token\\":\\"<redacted>\\"}"
            a=1&token=x&b=2                   | a=1&token=<redacted>&b=2
            http://ann:x@h/p                  | http://<redacted>@h/p
            Authorization: Bearer x           | Authorization: Bearer <redacted>
            X-Auth-Token: x                   | X-Auth-Token: <redacted>
            /password: expected 1, but was 2  | /password: expected 1, but was <redacted>
            token: unknown                    | token: unknown
            next_page_token=7                 | next_page_token=7
            at s3cr3t/pass+word.              | at <redacted>.
            at s3cr3t/pas…                    | at <redacted>…
            at s3cr3t%2Fpass%2Bword           | at <redacted>
            """)
    void hidesValuesAndNothingElse(String text, String printed) {
        assertThat(REDACTION.text(text)).isEqualTo(printed);
    }

    @Property(tries = 2_000)
    void takesAnyTextForAnything(@ForAll("texts") String text) {
        assertThat(REDACTION.text(text)).isNotNull();
        assertThat(REDACTION.header(text, text)).isNotNull();
        assertThat(REDACTION.uri(text)).isNotNull();
        assertThat(REDACTION.withNames(List.of(text)).withSecrets(List.of(text)).text(text))
                .isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "password",
                "token",
                "Cookie",
                "-",
                "_",
                "\\",
                "\\u0070",
                "\\u00",
                "n",
                "\"",
                "'",
                ":",
                "=",
                "//",
                "@",
                "/",
                " ",
                "\n",
                "{",
                "but was ",
                "Authorization",
                "s3cr3t/p",
                "…",
                "&",
                "\uD800");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                pieces.list().ofMaxSize(12).map(list -> String.join("", list)));
    }
}
