package dev.statusquo.crawl.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedTextTest {

    @ParameterizedTest
    @CsvSource({
        "1234567, 123\\d{4}",
        "+49 30 1234567, '\\+49 30 \\d{7}'",
        "2000000000000000, 200000000\\d{7}",
        "123-45-6789, 123-\\d\\d-\\d{4}"
    })
    void keepsLengthBeginningAndSeparators(String text, String form) {
        assertThat(NumberedText.like(text, new Random(1)))
                .hasValueSatisfying(other -> assertThat(other).matches(form).isNotEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsTheCheckDigitOfAnIsbnRight(long seed) {
        String other = NumberedText.like("978-0-19-953715-0", new Random(seed)).orElseThrow();

        String digits = other.replace("-", "");
        int sum = 0;
        for (int i = 0; i < 13; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        assertThat(other).matches("978-0-19-\\d{6}-\\d").isNotEqualTo("978-0-19-953715-0");
        assertThat(sum % 10).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "A123456", "Mathilda", "1e100000"})
    void isNothingForWhatIsNoNumber(String text) {
        assertThat(NumberedText.like(text, new Random(1))).isEmpty();
    }

    @Test
    void isTheSameForTheSameChance() {
        assertThat(NumberedText.like("1234567", new Random(9))).isEqualTo(NumberedText.like("1234567", new Random(9)));
    }
}
