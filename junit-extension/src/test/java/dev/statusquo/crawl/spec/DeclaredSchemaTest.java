package dev.statusquo.crawl.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import org.junit.jupiter.api.Test;

class DeclaredSchemaTest {

    private final SpecDocument document = document(Dialect.JSON_SCHEMA_2020_12, """
            {"a":{"$ref":"#/b"},"b":{"$ref":"#/c%20d"},"c d":{"type":"integer"},
             "beside":{"$ref":"#/c%20d","minimum":5},
             "loop":{"$ref":"#/pool"},"pool":{"$ref":"#/loop"},
             "named":{"$ref":"#here"},"deep":{"$defs":{"x":{"$anchor":"here","type":"boolean"}}},
             "gone":{"$ref":"#/nowhere"},"unusable":{"$ref":"other.yaml"}}""");

    @Test
    void followsReferencesWhenAsked() {
        assertThat(at("/a").resolved()).isEqualTo(at("/c d"));
        assertThat(at("/a").reference()).contains(at("/b"));
        assertThat(at("/named").resolved().pointer()).hasToString("/deep/$defs/x");
    }

    @Test
    void keepsWhatStandsBesideAReferenceWhereItCounts() {
        DeclaredSchema old = DeclaredSchema.of(
                document(Dialect.OPENAPI_3_0, document.value().toString()).at(JsonPointer.of("/beside")));

        assertThat(at("/beside").resolved()).isEqualTo(at("/beside"));
        assertThat(at("/beside").violations(JsonValue.of(1))).hasSize(1);
        assertThat(old.resolved().pointer()).hasToString("/c d");
    }

    @Test
    void saysWhereAReferenceFails() {
        assertThatExceptionOfType(SpecFaultException.class)
                .isThrownBy(() -> at("/loop").resolved())
                .withMessage("/loop: $ref '#/pool' leads back to itself; let one of them be declared");
        assertThatExceptionOfType(SpecFaultException.class)
                .isThrownBy(() -> at("/gone").resolved())
                .withMessage("/gone: $ref '#/nowhere' points to nothing; declare it or correct the reference");
        assertThatExceptionOfType(SpecFaultException.class)
                .isThrownBy(() -> at("/unusable").resolved())
                .withMessageStartingWith("/unusable: $ref 'other.yaml' leads out of the document;");
    }

    @Test
    void judgesValues() {
        assertThat(at("/a").violations(JsonValue.of(1))).isEmpty();
        assertThat(at("/a").violations(JsonValue.of("x"))).hasSize(1);
        assertThat(DeclaredSchema.any().violations(JsonValue.of("x"))).isEmpty();
        assertThat(DeclaredSchema.any().isAny()).isTrue();
    }

    private DeclaredSchema at(String pointer) {
        return DeclaredSchema.of(document.at(JsonPointer.of(pointer)));
    }

    private static SpecDocument document(Dialect dialect, String text) {
        return new SpecDocument("doc", JsonText.parse(text).orAbsent(), dialect);
    }
}
