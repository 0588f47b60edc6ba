package dev.statusquo.crawl.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statusquo.crawl.Probes;
import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.SingleFaults;
import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.probe.ProbePlan;
import dev.statusquo.crawl.spec.BrokenOperation;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to harm: they are refused or read, in bounded time and memory, and reach nothing outside their folder. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileDocumentTest {

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"[*L,*L,*L,*L,*L,*L,*L,*L]", "{a: *L, b: *L, c: *L, d: *L, e: *L, f: *L, g: *L}"})
    void refusesAliasesThatMultiply(String doubling) {
        StringBuilder laughs = new StringBuilder(HEAD).append("x0: &x0 [lol, lol]\n");
        for (int i = 1; i < 60; i++) {
            laughs.append("x" + i + ": &x" + i + " " + doubling.replace("L", "x" + (i - 1)) + "\n");
        }

        assertThatExceptionOfType(SpecUnreadableException.class)
                .isThrownBy(() -> read(laughs.toString()))
                .withMessageContaining("YAML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "- ", "? "})
    void refusesWhatIsNestedWithoutEnd(String opening) {
        assertThatExceptionOfType(SpecUnreadableException.class).isThrownBy(() -> read(opening.repeat(200_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "file:../secret.yaml",
                "http://127.0.0.1:9/secret.yaml",
                "//127.0.0.1/secret.yaml",
                "https://example.com/secret.yaml#/a",
                "jar:file:/a.jar!/b",
                "../secret.yaml",
                "a/../../secret.yaml",
                "%2e%2e/secret.yaml",
                "..%2fsecret.yaml",
                "..\\\\secret.yaml",
                "/etc/passwd",
                "C:/secret.yaml",
                "link.yaml",
                "linked/secret.yaml",
                ".",
                "./",
                "?",
                "secret.yaml\\0.yaml"
            })
    void readsNothingOutsideTheFolder(String reference) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "{type: string, const: secret}");
        Files.createSymbolicLink(inner.resolve("link.yaml"), secret);
        Files.createSymbolicLink(inner.resolve("linked"), folder);
        Path file = Files.writeString(inner.resolve("api.yaml"), posting("{$ref: \"" + reference + "\"}"));

        DeclaredApi api = OpenApiSource.of(file.toString()).read();

        assertThat(api.operations()).isEmpty();
        assertThat(api.broken())
                .singleElement()
                .extracting(BrokenOperation::problem)
                .asString()
                .contains("$ref '")
                .doesNotContain("const");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$ref: '#/components/schemas/A'}",
                "{allOf: [{$ref: '#/components/schemas/A'}]}",
                "{anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}]}",
                "{oneOf: [{$ref: '#/components/schemas/A'}]}",
                "{not: {$ref: '#/components/schemas/A'}}",
                "{if: {$ref: '#/components/schemas/A'}, then: {$ref: '#/components/schemas/A'}}",
                "{type: object, required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}",
                "{type: array, minItems: 1, items: {$ref: '#/components/schemas/A'}}",
                "{type: object, minProperties: 1, additionalProperties: {$ref: '#/components/schemas/A'}}",
                "{type: object, minProperties: 1, propertyNames: {$ref: '#/components/schemas/A'}}",
                "{type: object, allOf: [{properties: {a: {$ref: '#/components/schemas/A'}}, required: [a]}]}",
                "{$ref: '#'}",
                "{$ref: '#/components'}",
                "{$dynamicRef: '#x', $dynamicAnchor: x}",
                "{discriminator: {propertyName: k, mapping: {a: '#/components/schemas/A'}}}",
                "{$ref: '#/components/schemas/A/properties/a', properties: {a: {$ref: '#/components/schemas/A'}}}"
            })
    void endsWhereASchemaDoesNot(String schema) {
        DeclaredApi api =
                read(posting("{$ref: '#/components/schemas/A'}") + "components: {schemas: {A: " + schema + "}}");

        use(api);

        assertThat(api.operations().size() + api.broken().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paths: {/a: {$ref: '#/paths/~1a'}}",
                "paths: {/a: {$ref: '#/paths/~1b'}, /b: {$ref: '#/paths/~1a'}}",
                "paths: {/a: {get: {responses: {'200': {$ref: '#/paths/~1a/get/responses/200'}}}}}",
                "paths: {/a: {get: {parameters: [{$ref: '#/paths/~1a/get/parameters/0'}]}}}",
                "paths: {/a: {post: {requestBody: {$ref: '#/paths/~1a/post/requestBody'}}}}",
                "paths: {/a: {get: {responses: {'200': {headers: {X: {$ref: '#/paths/~1a/get/responses/200/headers/X'}}}}}}}"
            })
    void namesReferencesThatLeadBackToThemselves(String paths) {
        DeclaredApi api = read(HEAD + paths);

        use(api);

        assertThat(api.broken())
                .isNotEmpty()
                .allSatisfy(broken -> assertThat(broken.problem()).contains("back to itself"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(a+)+$",
                "^(a|aa)+$",
                "^(a|a?)+$",
                "^(.*a){25}$",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "^(x{1000}){1000}$",
                "^((((a{0,9}){0,9}){0,9}){0,9}){0,9}b$",
                "(?=(a+)+$)(?!a*$)",
                "^(\\\\w+\\\\s?)*$",
                "[",
                "(((((((((((((((((((((((((",
                "\\\\p{Nonsense}",
                "(?<name>a)\\\\k<name>",
                "^\\\\u{110000}$"
            })
    void boundsWhatAPatternMayTake(String pattern) {
        DeclaredApi api =
                read(posting("{type: object, required: [a], properties: {a: {type: string, minLength: 30, pattern: \""
                        + pattern + "\"}}}"));

        use(api);
        for (DeclaredOperation operation : api.operations()) {
            DeclaredSchema schema =
                    operation.content().orElseThrow().alternatives().get(0).schema();
            JsonValue long64 =
                    JsonText.parse("{\"a\":\"" + "a".repeat(64) + "!\"}").orAbsent();
            try {
                assertThat(schema.violations(long64).size()
                                + SingleFaults.of(schema, long64, 50).size())
                        .isNotNegative();
            } catch (RuntimeException unusable) {
                assertThat(unusable).hasMessageContaining("/paths/");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: number, minimum: 1e999999999}",
                "{type: number, maximum: -1e999999999}",
                "{type: integer, minimum: 1e-999999999, maximum: 1e999999999}",
                "{type: number, multipleOf: 1e-999999999}",
                "{type: integer, multipleOf: 1e999999999}",
                "{type: number, minimum: 1, multipleOf: 1e-400, maximum: 1e400}",
                "{type: string, minLength: 1e18}",
                "{type: string, minLength: 1e999999999}",
                "{type: array, minItems: 2147483648}",
                "{type: array, minItems: 1e12, items: {type: array, minItems: 1e12}}",
                "{type: object, minProperties: 1e15, additionalProperties: {minProperties: 1e15}}",
                "{type: array, uniqueItems: true, minItems: 100000, items: {type: integer}}",
                "{type: number, enum: [1e999999999], const: 1e-999999999}",
                "{type: integer, default: 1e999999999, example: 1e999999999}"
            })
    void boundsAreNotTakenAtTheirWord(String schema) {
        use(read(posting(schema)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/{",
                "/}",
                "/{}",
                "/{a}{b}",
                "/{a{b}}",
                "/a{",
                "/{a}/{a}",
                "//",
                "/ ",
                "/ü/é",
                "/%",
                "/%zz",
                "/a?b=c",
                "/a#b",
                "/../a",
                "/./",
                "/a\\u0000b",
                "/a\\r\\nHost: x",
                "/\\uD800",
                "/$ref",
                "/~0~1",
                "/*",
                "/{+a}",
                "/{?q}",
                "",
                "x-",
                "$ref"
            })
    void readsPathsOfAnyCharacters(String path) {
        DeclaredApi api = read("{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"T\"},\"paths\":{\"" + path
                + "\":{\"get\":{\"responses\":{}}}}}");

        use(api);

        assertThat(api.operations().size() + api.broken().size()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "a~b",
                "a%b",
                "a b",
                "",
                "$ref",
                "\\u0000",
                "\\uD800",
                "a\\nb",
                "__proto__",
                "é",
                "{}",
                "#"
            })
    void readsNamesOfAnyCharacters(String name) {
        String reference = name.replace("~", "~0").replace("/", "~1").replace("%", "%25");
        DeclaredApi api = read("""
                {"openapi":"3.1.0","info":{"title":"T"},"paths":{"/a":{"post":{
                 "parameters":[{"in":"query","name":"NAME","schema":{"type":"string"},"required":true},
                               {"in":"header","name":"NAME","schema":{"type":"string"},"required":true}],
                 "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/REF"}}}},
                 "responses":{"200":{"headers":{"NAME":{"schema":{}}}}},"security":[{"NAME":["NAME"]}]}}},
                 "components":{"schemas":{"NAME":{"type":"object","required":["NAME"],"properties":{"NAME":{"type":"string"}}}},
                               "securitySchemes":{"NAME":{"type":"apiKey","in":"header","name":"NAME"}}}}""".replace("NAME", name).replace("REF", reference));

        use(api);

        assertThat(api.operations().size() + api.broken().size()).isEqualTo(1);
    }

    @Test
    void readsAndPlansTenThousandPaths() {
        StringBuilder document = new StringBuilder(HEAD).append("paths:\n");
        for (int i = 0; i < 10_000; i++) {
            document.append("  /things" + i + "/{id}: {get: {responses: {'200': {description: ok}}}}\n");
        }

        DeclaredApi api = read(document.toString());

        assertThat(api.operations()).hasSize(10_000);
        assertThat(ProbePlan.of(api, Probes.all()).cases()).hasSizeGreaterThan(10_000);
    }

    @Test
    void readsALongName() {
        String name = "n".repeat(40_000);
        DeclaredApi api =
                OpenApiSource.ofText("api.json", """
                {"openapi":"3.1.0","info":{"title":"T"},"paths":{"/a":{"post":{"requestBody":{"content":{"application/json":
                 {"schema":{"type":"object","required":["NAME"],"properties":{"NAME":{"type":"string"}}}}}}}}}}""".replace("NAME", name)).read();

        use(api);

        assertThat(api.operations()).hasSize(1);
    }

    private static String posting(String schema) {
        return HEAD + "paths: {/a: {post: {requestBody: {content: {application/json: {schema: " + schema
                + "}}}, responses: {'200': {description: ok}}}}}\n";
    }

    private static DeclaredApi read(String document) {
        return OpenApiSource.ofText("api.yaml", document).read();
    }

    private static void use(DeclaredApi api) {
        ProbePlan.of(api, Probes.all());
        for (DeclaredOperation operation : api.operations()) {
            for (Breadth breadth : List.of(Breadth.USUAL, Breadth.FULLEST)) {
                try {
                    RequestDraft draft =
                            RequestDraft.of(operation, ValueGenerator.seeded(1).breadth(breadth));
                    assertThat(draft.operation()).isEqualTo(operation);
                } catch (UnsatisfiableSchemaException announced) {
                    assertThat(announced.getMessage()).isNotBlank();
                }
            }
        }
    }
}
