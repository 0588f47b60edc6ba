package dev.statusquo.crawl.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.error.schema.JsonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownIdsTest {

    private static final UnknownIds IDS = UnknownIds.seeded(7);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type":"integer"}                              | 7            | 2147480000
                    {"type":"integer","maximum":100000}             | 7            | 99999.100000
                    {"type":"integer","maximum":1000}               | 7            | 1000
                    {"type":"string","format":"uuid"}               | ``           | [0-9a-f-]{36}
                    {"type":"string"}                               | 0b0a1c9e-8f3d-4e4e-9c3b-3f1f5c0e2d11 | [0-9a-f-]{36}
                    {"type":"string"}                               | bk_12aB      | [a-z]{2}_[0-9]{2}[a-z][A-Z]
                    {"type":"string"}                               | 42           | 999993
                    {"type":"string","pattern":"^B-[0-9]{4}$"}      | B-0001       | B-[0-9]{4}
                    {"type":"string"}                               | ``           | [a-z0-9-]+
                    """)
    void keepsTheShape(String schema, String known, String expected) {
        assertThat(IDS.unknown(parameter(schema), known)).hasValueSatisfying(id -> {
            assertThat(id).matches(expected.replace("99999.", "")).isNotEqualTo(known);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"enum":["a","b"]}   | a
                    {"type":"boolean"}   | true
                    """)
    void knowsWhereThereIsNone(String schema, String known) {
        assertThat(IDS.unknown(parameter(schema), known)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type":"integer"}                    | not-an-id
                    {"type":"string","format":"uuid"}     | not-an-id
                    {"type":"string","pattern":"^[a-z-]+$"} | not a valid id!
                    {"type":"string"}                     | ``
                    {}                                    | ``
                    """)
    void breaksTheShape(String schema, String expected) {
        assertThat(IDS.malformed(parameter(schema)).orElse("")).isEqualTo(expected);
    }

    private static Parameter parameter(String schema) {
        return Parameter.of(
                "id",
                ParameterPlace.PATH,
                DeclaredSchema.of(JsonText.parse(schema).orAbsent()));
    }
}
