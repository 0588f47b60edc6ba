package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /things | GET /things | true",
                "GET /things | GET /things/1 | false",
                "GET /thing | GET /things | false",
                "GET * | GET /things | true",
                "* | '' | true",
                "** | x | true",
                "*things | GET /things | true",
                "*things* | GET /things/{id} | true",
                "GET*valid*200 | GET /things · valid request → 200 | true",
                "GET*valid*201 | GET /things · valid request → 200 | false",
                "GET /? | GET /a | true",
                "GET /? | GET / | false",
                "GET /[a] | GET /a | false",
                "GET /.hings | GET /things | false",
                "get /things | GET /things | false",
                "*a*b*c | xaxbxbxc | true",
                "*a*b*c | xaxbxcx | false",
                "{id} | {id} | true",
            })
    void fitsTheWholeText(String pattern, String text, boolean fits) {
        assertThat(new Glob(pattern).matches(text)).isEqualTo(fits);
    }

    @Test
    void isDoneSoonOverManyStars() {
        assertThat(new Glob("*a".repeat(200) + "b").matches("a".repeat(5_000))).isFalse();
    }

    @Test
    void refusesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Glob(" ")).withMessageContaining("pattern is blank");
    }
}
