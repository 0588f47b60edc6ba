package dev.statusquo.crawl.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternStringsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-z0-9]+(?:-[a-z0-9]+)*$",
                "^(?:\\{[0-9a-fA-F]{4}(?:-?[0-9a-fA-F]{4}){7}\\}|[0-9a-fA-F]{4}(?:-?[0-9a-fA-F]{4}){7})$",
                "^\\+?[1-9]\\d{1,14}$",
                "^(\\d{3}-){2}\\d{4}$",
                "^\\p{Lu}\\p{Ll}{3}$",
                "abc|def"
            })
    void matchesThePattern(String pattern) {
        Pattern compiled = Pattern.compile(pattern);

        assertThat(PatternStrings.of(
                        pattern, new Random(1), text -> compiled.matcher(text).find()))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a{1000}){1000}{1000}", "a{2000000000}", "((((a*)*)*)*)*", "(", "[", "(?<=x)y(?!z", "a{", "\\"})
    void givesUpOnWhatWouldNotEnd(String pattern) {
        assertThat(PatternStrings.of(pattern, new Random(1), text -> false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ab[cd]\\d      | 4
                    (ab){3}        | 6
                    a{2,5}b        | 6
                    (a{10}){10}    | 100
                    a*             | 40
                    a{3,}          | 43
                    a)b            | 2
                    """)
    void countsBeforeItMakes(String pattern, long most) {
        assertThat(new PatternLength(pattern).most()).isEqualTo(most);
    }
}
