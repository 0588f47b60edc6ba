package dev.statusquo.error.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ^a{2}$          | aa      | true
            ^a{2}$          | a{2}    | false
            ^a{0}$          | a       | false
            ^a{9}$          | aaaaaaaaa | true
            ^a{2,}$         | aaaa    | true
            ^a{2,3}$        | aaa     | true
            ^a{2,3}$        | a       | false
            ^a{19,20}$      | aaaaaaaaaaaaaaaaaaa | true
            ^a{,3}$         | a{,3}   | true
            ^a{,3}$         | aa      | false
            ^a{2,b}$        | a{2,b}  | true
            ^a{b,2}$        | a{b,2}  | true
            ^a{/}$          | a{/}    | true
            ^a{:}$          | a{:}    | true
            ^a{}$           | a{}     | true
            ^a{$            | a{      | true
            ^{a}$           | {a}     | true
            ^{$             | {       | true
            ^[{]2}$         | {2}     | true
            ^\\d{2}$        | 12      | true
            ^\\d{2}$        | 1       | false
            ^\\d{x}$        | 1{x}    | true
            ^\\p{Lu}$       | A       | true
            ^\\p{Lu}$       | a       | false
            ^\\P{Lu}$       | a       | true
            ^\\u{1F600}$    | \uD83D\uDE00 | true
            ^\\u0041$       | A       | true
            ^\\u0041{2}$    | AA      | true
            ^\\x41{2}$      | AA      | true
            ^\\$$           | $       | true
            ^[$]$           | $       | true
            ^[a&&b]$        | b       | true
            ^[a&&b]$        | &       | true
            ^[[]$           | [       | true
            ^[]a]$          | a       | false
            ^[^]a$          | xa      | true
            ^[^]$           | ab      | false
            ^[a[]]$         | a]      | true
            ^[a-c]{2}[^]{1}$ | abz    | true
            a               | bab     | true
            a               | b       | false
            """)
    void readsAnExpressionAsEcmaScriptDoes(String pattern, String text, boolean matches) {
        assertThat(new EcmaPattern(pattern.replace("\\\\", "\\")).matches(text)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\", "a\\u", "a\\p", "a\\x", "(", "a**", "[a"})
    void refusesWhatIsNoExpression(String pattern) {
        assertThatThrownBy(() -> new EcmaPattern(pattern)).isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void takesForAMatchWhatItCannotEnd() {
        EcmaPattern dear = new EcmaPattern("^(a+)+b\\1$");

        assertThat(dear.matches("a".repeat(60) + "!")).isTrue();
        assertThat(dear.matches("aaa!")).isFalse();
        assertThat(new EcmaPattern("^(a|b)*$").matches("ab".repeat(100_000) + "!"))
                .isTrue();
    }

    @Test
    void looksAtALongTextWithinItsBound() {
        assertThat(new EcmaPattern("z$").matches("a".repeat(400_000))).isFalse();
    }
}
