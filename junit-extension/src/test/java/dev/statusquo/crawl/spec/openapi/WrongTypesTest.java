package dev.statusquo.crawl.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.Probes;
import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.probe.ProbePlan;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A valid document with something of a wrong type at each of its places in turn: it is read and planned, or said to be wrong. */
class WrongTypesTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final List<JsonValue> WRONG = List.of(
            JsonValue.ofNull(),
            JsonValue.of(new BigDecimal("-1e400")),
            JsonValue.of("%zz {a} \u0000 \uD800 [("),
            JsonValue.of(false),
            JsonValue.array(List.of(JsonValue.ofNull(), JsonValue.of(7))),
            JsonValue.object(Map.of("", JsonValue.object(Map.of("$ref", JsonValue.of(7))))));

    @ParameterizedTest
    @ValueSource(strings = {"whole-3.1.yaml", "whole-3.0.yaml", "whole-2.0.yaml"})
    void isReadOrRefusedWithTheReason(String name) throws IOException {
        JsonValue whole = tree(name);
        List<JsonPointer> places = new ArrayList<>();
        collect(whole, JsonPointer.root(), places);
        List<String> mishaps = new ArrayList<>();

        for (JsonPointer place : places) {
            for (JsonValue wrong : WRONG) {
                String mishap = mishap(replaced(whole, place.tokens(), wrong).toString());
                if (!mishap.isEmpty()) {
                    mishaps.add(place + " = " + wrong + ": " + mishap);
                }
            }
        }

        assertThat(places).hasSizeGreaterThan(90);
        assertThat(mishaps).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole-3.1.yaml", "whole-3.0.yaml", "whole-2.0.yaml"})
    void isSoundAsItStands(String name) throws IOException {
        DeclaredApi api = OpenApiSource.ofText(name, tree(name).toString()).read();

        assertThat(api.broken()).isEmpty();
        assertThat(api.operations()).hasSize(3).allSatisfy(operation -> {
            assertThat(RequestDraft.of(operation, ValueGenerator.seeded(1)).remarks())
                    .isEmpty();
        });
    }

    /** Returns what went wrong in a way that nobody announced, empty for nothing. */
    private static String mishap(String document) {
        long start = System.nanoTime();
        try {
            use(OpenApiSource.ofText("api.json", document).read());
        } catch (SpecUnreadableException announced) {
            return Objects.requireNonNullElse(announced.getMessage(), "").isBlank() ? "no reason is given" : "";
        } catch (RuntimeException | StackOverflowError thrown) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            return trace.toString().lines().limit(9).toList().toString();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return took.compareTo(LONGEST) > 0 ? "took " + took : "";
    }

    private static void use(DeclaredApi api) {
        ProbePlan.of(api, Probes.all());
        for (DeclaredOperation operation : api.operations()) {
            try {
                RequestDraft.of(operation, ValueGenerator.seeded(1).breadth(Breadth.FULLEST));
            } catch (UnsatisfiableSchemaException announced) {
                assertThat(announced.getMessage()).isNotBlank();
            }
        }
        assertThat(api.broken())
                .allSatisfy(broken -> assertThat(broken.problem()).isNotBlank());
    }

    private static void collect(JsonValue value, JsonPointer at, List<JsonPointer> places) {
        places.add(at);
        value.forEachMember((name, held) -> collect(held, at.child(name), places));
        for (int i = 0; i < value.elements().size(); i++) {
            collect(value.get(i), at.child(i), places);
        }
    }

    private static JsonValue replaced(JsonValue value, List<String> path, JsonValue by) {
        if (path.isEmpty()) {
            return by;
        }
        List<String> rest = path.subList(1, path.size());
        if (value.elements().isEmpty()) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            value.forEachMember(
                    (name, held) -> members.put(name, name.equals(path.get(0)) ? replaced(held, rest, by) : held));
            return JsonValue.object(members);
        }
        List<JsonValue> elements = new ArrayList<>(value.elements());
        int index = Integer.parseInt(path.get(0));
        elements.set(index, replaced(elements.get(index), rest, by));
        return JsonValue.array(elements);
    }

    private static JsonValue tree(String name) throws IOException {
        boolean old = name.equals("whole-3.0.yaml");
        String resource = "/hostile/" + (old ? "whole-3.1.yaml" : name);
        try (InputStream stream = Objects.requireNonNull(WrongTypesTest.class.getResourceAsStream(resource))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return YamlTree.of(old ? old(text) : text);
        }
    }

    /** Returns the document as version 3.0 has it. */
    private static String old(String text) {
        return Stream.of(
                        Map.entry("openapi: 3.1.0", "openapi: 3.0.3"),
                        Map.entry("[integer, \"null\"]", "integer"),
                        Map.entry("{type: \"null\"}", "{type: string}"),
                        Map.entry("exclusiveMinimum: 0", "minimum: 0, exclusiveMinimum: true"),
                        Map.entry("exclusiveMaximum: 5", "maximum: 5, exclusiveMaximum: true"),
                        Map.entry("schema: true", "schema: {}"))
                .reduce(text, (before, change) -> before.replace(change.getKey(), change.getValue()), (a, b) -> b);
    }
}
