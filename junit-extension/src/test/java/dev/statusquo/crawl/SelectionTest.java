package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    private static final String KEY = "POST /things · malformed JSON → 400";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, true",
                "POST*, -, -, true",
                "GET*, -, -, false",
                "POST /things, -, -, false",
                "-, POST /things, -, true",
                "-, /things, -, true",
                "-, /things/*, -, false",
                "-, /thing?, -, true",
                "-, -, /things, false",
                "-, -, POST *, false",
                "POST*, /things, *things, false",
                "*malformed*, POST *, DELETE *, true",
            })
    void takesCasesByKeyAndOperationsByMethodOrPath(String only, String include, String exclude, boolean wanted) {
        Selection selection = new Selection(globs(only), globs(include), globs(exclude));

        assertThat(selection.wants(KEY, "POST /things")).isEqualTo(wanted);
    }

    @Test
    void takesWhatAnyPatternFits() {
        Selection selection = new Selection(List.of(new Glob("GET*"), new Glob("POST*")), List.of(), List.of());

        assertThat(selection.wants(KEY, "POST /things")).isTrue();
    }

    private static List<Glob> globs(String pattern) {
        return pattern == null ? List.of() : List.of(new Glob(pattern));
    }
}
