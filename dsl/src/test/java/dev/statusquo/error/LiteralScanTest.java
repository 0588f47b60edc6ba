package dev.statusquo.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three groups of literals, one within the other. */
class LiteralScanTest {

    private static final LiteralScan SCAN =
            new LiteralScan(List.of(List.of("he", "she"), List.of("hers", "his"), List.of("ORA-", "azAZ")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ushers    | {0, 1}
            she       | {0}
            sh e      | {}
            his       | {1}
            HIS       | {1}
            hi s      | {}
            ssshe     | {0}
            hihis     | {1}
            hershis   | {0, 1}
            ora-00942 | {2}
            ora 00942 | {}
            AzaZ      | {2}
            h\u00e9he | {0}
            s\u0080he | {0}
            h\u0080e  | {}
            ``        | {}
            """)
    void findsTheGroupsOfWhichALiteralStandsInTheText(String text, String groups) {
        assertThat(SCAN.groupsIn(text)).hasToString(groups);
    }

    @ParameterizedTest
    @CsvSource({"abcx,{1}", "abcd,'{0, 1}'", "aab,{2}", "aaab,'{2, 3}'", "aaaab,'{2, 3}'", "xbcd,{1}", "aacd,{}"})
    void goesOnWithWhatALongerLiteralLeavesOver(String text, String groups) {
        LiteralScan scan = new LiteralScan(List.of(List.of("abcd"), List.of("bc"), List.of("aab"), List.of("aaab")));

        assertThat(scan.groupsIn(text)).hasToString(groups);
    }
}
