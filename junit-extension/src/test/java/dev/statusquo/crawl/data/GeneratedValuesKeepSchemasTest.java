package dev.statusquo.crawl.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas by chance, each of which has a value. */
class GeneratedValuesKeepSchemasTest {

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void madeValuesFitAndFaultyOnesDoNot(int seed) {
        DeclaredSchema schema = DeclaredSchema.of(schema(new Random(seed), 3));

        for (Breadth breadth : Breadth.values()) {
            GeneratedValue made = ValueGenerator.seeded(seed).breadth(breadth).of(schema);

            assertThat(made.violations())
                    .as("%s for %s", made.value(), schema.value())
                    .isEmpty();
            assertThat(SingleFaults.of(schema, made.value(), 50))
                    .allSatisfy(variant ->
                            assertThat(schema.violations(variant.body())).isNotEmpty());
        }
    }

    private static JsonValue schema(Random random, int depth) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> {
                schema.put("type", JsonValue.of("integer"));
                int least = random.nextInt(2_000) - 1_000;
                schema.put("minimum", JsonValue.of(least));
                schema.put("maximum", JsonValue.of(least + 20L + random.nextInt(50)));
                schema.put("multipleOf", JsonValue.of(1 + random.nextInt(10)));
            }
            case 1 -> {
                schema.put("type", JsonValue.of("string"));
                int least = random.nextInt(30);
                schema.put("minLength", JsonValue.of(least));
                schema.put("maxLength", JsonValue.of(least + random.nextInt(10)));
            }
            case 2 -> {
                String[] patterns = {"^[a-f]{2,5}$", "^(GET|PUT) /\\w+$", "[0-9]{3}-[x-z]", "^a+b*c?$"};
                schema.put("type", JsonValue.of("string"));
                schema.put("pattern", JsonValue.of(patterns[random.nextInt(patterns.length)]));
            }
            case 3 ->
                schema.put(
                        "enum",
                        JsonValue.array(
                                List.of(JsonValue.of(random.nextInt(5)), JsonValue.of("x"), JsonValue.ofNull())));
            case 4 -> {
                schema.put("type", JsonValue.of("array"));
                schema.put("items", schema(random, depth - 1));
                schema.put("minItems", JsonValue.of(random.nextInt(3)));
            }
            case 5 -> {
                List<JsonValue> branches = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    branches.add(schema(random, depth - 1));
                }
                schema.put("anyOf", JsonValue.array(branches));
            }
            default -> {
                Map<String, JsonValue> properties = new LinkedHashMap<>();
                List<JsonValue> required = new ArrayList<>();
                for (int i = 0; i < random.nextInt(4); i++) {
                    properties.put("p" + i, schema(random, depth - 1));
                    if (random.nextBoolean()) {
                        required.add(JsonValue.of("p" + i));
                    }
                }
                schema.put("type", JsonValue.of("object"));
                schema.put("properties", JsonValue.object(properties));
                schema.put("required", JsonValue.array(required));
                schema.put("additionalProperties", JsonValue.of(random.nextBoolean()));
            }
        }
        return JsonValue.object(schema);
    }
}
