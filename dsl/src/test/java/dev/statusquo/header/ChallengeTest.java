package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.senderInvalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChallengeTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("Bearer"),
                valid("Basic realm=\"simple\", charset=\"UTF-8\""),
                valid("Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\""),
                valid("Digest realm=\"a\", nonce=\"b\", qop=\"auth,auth-int\", algorithm=SHA-256"),
                valid("Negotiate YII="),
                valid("Negotiate"),
                valid("Basic, Bearer"),
                valid("Bearer error=\"invalid_token\",error_description=\"expired, retry\""),
                valid("Foo abc="),
                valid("Foo abc=="),
                valid("Foo abc=def"),
                valid("Foo abc , Bar"),
                valid("Foo abc= , Bar"),
                valid("Basic\t, Bearer"),
                valid("Basic   realm=\"x\""),
                valid(""),
                valid("ApiKey realm=\"x\""),
                senderInvalid("bearer realm = \"x\"", 12),
                senderInvalid(", ,", 0),
                senderInvalid("Basic realm=foo", 12),
                senderInvalid("Basic realm=\"a\", realm=\"b\"", 17),
                senderInvalid("Basic , realm=\"x\"", 8),
                senderInvalid("Bearer,", 7),
                senderInvalid("Foo a= b", 5),
                invalid("Bearer error=\"x\" error_description=\"y\"", 17),
                invalid("Bearer realm=\"unterminated", 26),
                invalid("Bearer: realm=\"x\"", 6),
                invalid("=\"x\"", 0),
                invalid("realm=\"x\"", 0),
                invalid("Bearer {\"error\":\"x\"}", 7),
                invalid("Bearer realm='a b'", 16),
                invalid("\"Bearer\"", 0),
                invalid("Bearer\trealm=\"x\"", 6),
                invalid("Negotiate abc=, realm=\"x\"", 16),
                valid("Basic realm="),
                invalid("Basic realm=\"a\nb\"", 14),
                invalid("Basic realm=\"a\\", 15),
                invalid("Basic a=b, c=", 13));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(Challenge::parseList);
    }

    @Test
    void tellsSchemesFromParameters() {
        List<Challenge> challenges =
                parse("Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\"");

        assertThat(challenges).hasSize(2);
        assertThat(challenges.get(0).isScheme("basic")).isTrue();
        assertThat(challenges.get(1).parameters().asMap())
                .containsExactly(
                        Map.entry("realm", "apps"), Map.entry("type", "1"), Map.entry("title", "Login to \"apps\""));
        assertThat(challenges.get(1).parameter("TITLE")).hasValue("Login to \"apps\"");
    }

    @Test
    void commasInQuotesDoNotSplit() {
        assertThat(parse("Digest realm=\"a\", nonce=\"b\", qop=\"auth,auth-int\", algorithm=SHA-256"))
                .hasSize(1);
    }

    @Test
    void tellsToken68FromAParameter() {
        assertThat(parse("Foo abc=").get(0).token68()).hasValue("abc=");
        assertThat(parse("Foo abc=def").get(0).parameter("abc")).hasValue("def");
        assertThat(parse("Foo abc==").get(0).token68()).hasValue("abc==");
        assertThat(parse("Negotiate").get(0).token68()).isEmpty();
    }

    @Test
    void joinsLines() {
        Parsed<List<Challenge>> parsed = Challenge.parseList(List.of("Basic realm=\"a\"", "Bearer: x"));

        assertThat(parsed.offset()).isEqualTo("Basic realm=\"a\", Bearer".length());
        assertThat(Challenge.parseList(List.of("Basic", "Bearer")).value().orElseThrow())
                .hasSize(2);
        assertThat(Challenge.parseList(List.of()).value()).hasValue(List.of());
    }

    @Test
    void theFirstOfTwoParametersCounts() {
        assertThat(parse("Basic realm=\"a\", realm=\"b\"").get(0).parameter("realm"))
                .hasValue("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Basic|requires a realm",
                "Basic realm=\"x\", charset=\"latin1\"|UTF-8",
                "Bearer|requires a parameter",
                "Bearer error=\"oops\"|invalid_token",
                "DPoP|requires a parameter",
                "Digest realm=\"x\", qop=\"auth\"|nonce",
                "Digest nonce=\"x\", qop=\"auth\"|realm",
                "Digest nonce=\"x\", realm=\"auth\"|qop",
                "Negotiate a=b|no parameters"
            })
    void remarksOnWhatTheSchemeDemands(String value, String remark) {
        assertThat(parse(value).get(0).remarks()).singleElement().asString().contains(remark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Basic realm=\"x\", charset=\"utf-8\"",
                "Bearer error=\"insufficient_scope\"",
                "Bearer realm=\"x\"",
                "Negotiate YII=",
                "ApiKey"
            })
    void isSilentOnWhatTheSchemeAllows(String value) {
        assertThat(parse(value).get(0).remarks()).isEmpty();
    }

    @Test
    void writesDigestTokensWithoutQuotes() {
        assertThat(parse("Digest realm=a, algorithm=\"MD5\"").get(0)).hasToString("Digest realm=\"a\", algorithm=MD5");
    }

    @Test
    void equalityIgnoresCaseAndOrder() {
        Challenge challenge = parse("Digest realm=\"a\", nonce=\"b\"").get(0);

        assertThat(challenge).isEqualTo(parse("DIGEST Nonce=\"b\", realm=\"a\"").get(0));
        assertThat(challenge)
                .hasSameHashCodeAs(parse("DIGEST Nonce=\"b\", realm=\"a\"").get(0));
        assertThat(challenge).isNotEqualTo(Challenge.of("Other", challenge.parameters()));
        assertThat(challenge)
                .isNotEqualTo(parse("Digest realm=\"A\", nonce=\"b\"").get(0));
        assertThat(Challenge.of("Foo", "abc=")).isEqualTo(parse("Foo abc=").get(0));
        assertThat(Challenge.of("Foo", "abc=")).isNotEqualTo(parse("Foo abc").get(0));
        assertThat(challenge.scheme()).isEqualTo("Digest");
        assertThat(challenge.isScheme("Basic")).isFalse();
    }

    @Test
    void refusesWhatCannotBeWritten() {
        Parameters parameters = Parameters.of(Map.of("a", "b"));

        assertThatIllegalArgumentException().isThrownBy(() -> Challenge.of("Foo", "x y"));
        assertThatIllegalArgumentException().isThrownBy(() -> Challenge.of("Foo:", parameters));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.of(Map.of("a b", "c")));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.of(Map.of("a", "\n")));
    }

    private static List<Challenge> parse(String value) {
        return Challenge.parseList(value).value().orElseThrow();
    }
}
