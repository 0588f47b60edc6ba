package dev.statusquo.crawl.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.error.schema.JsonValue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalTest {

    private static final ValueGenerator VALUES = ValueGenerator.seeded(7);
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Shelf, version: '1'}
            paths:
              /notes:
                post:
                  parameters:
                    - {name: Idempotency-Key, in: header, required: true, schema: {type: string}}
                    - {name: color, in: query, required: true, schema: {type: string, enum: [red]}}
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [text, kind, name, country, pages, code]
                          properties:
                            text: {type: string}
                            kind: {type: string, enum: [short, long]}
                            name: {type: string, example: Emma}
                            country: {type: string, example: DE}
                            pages: {type: integer}
                            code: {type: string, pattern: '^[A-Z]{3}$', example: ABC}
                  responses: {'201': {description: made}}
            """;

    @ParameterizedTest
    @CsvSource({"text,true", "name,true", "code,true", "kind,false", "country,false", "pages,false"})
    void changesWhatAServiceMayKeepApartAndWhatWasMadeUp(String member, boolean changes) {
        RequestDraft first = draft();
        Renewal renewal = Renewal.of(first);

        assertThat(IntStream.range(1, 6)
                        .mapToObj(i -> renewal.with(VALUES.variation(i)).body().get(member))
                        .distinct())
                .hasSize(changes ? 5 : 1)
                .satisfies(all ->
                        assertThat(all.contains(first.body().get(member))).isEqualTo(!changes));
    }

    @Test
    void keepsTheSchemaAndTheOtherParts() {
        RequestDraft first = draft();
        RequestDraft next = Renewal.of(first).with(VALUES.variation(3));

        assertThat(first.content().orElseThrow().schema().violations(next.body()))
                .isEmpty();
        assertThat(next.body().names()).isEqualTo(first.body().names());
        assertThat(value(next, "color")).isEqualTo(value(first, "color"));
        assertThat(value(next, "Idempotency-Key")).isNotEqualTo(value(first, "Idempotency-Key"));
    }

    @Test
    void makesTheSameForTheSameVariation() {
        Renewal renewal = Renewal.of(draft());

        assertThat(renewal.with(VALUES.variation(2)).body())
                .isEqualTo(renewal.with(VALUES.variation(2)).body());
    }

    private static JsonValue value(RequestDraft draft, String parameter) {
        return draft.value(draft.operation().parameters().stream()
                .filter(one -> one.name().equals(parameter))
                .findFirst()
                .orElseThrow());
    }

    private RequestDraft draft() {
        DeclaredApi api = OpenApiSource.ofText("api.yaml", DOCUMENT).read();
        DeclaredOperation operation = api.operations().get(0);
        return RequestDraft.of(operation, VALUES);
    }
}
