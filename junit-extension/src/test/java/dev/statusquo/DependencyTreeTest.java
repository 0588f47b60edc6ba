package dev.statusquo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a user gets with Statusquo, who does not ask for more.
 *
 * <p>A library on the class path of a service under test can change what the service answers: with Jackson's YAML format
 * there, Spring answers {@code Accept: application/yaml} with 200, without it with 406. So what comes along is listed,
 * and nothing else may.
 */
class DependencyTreeTest {

    private static final String DSL = "dev.statusquo:statusquo-dsl";
    private static final String JUNIT = "dev.statusquo:statusquo-junit";

    /** Each by what it would do; the lists below would catch them too, but not say why. */
    private static final List<Pattern> UNWANTED = List.of(
            Pattern.compile("com\\.fasterxml\\.jackson\\.dataformat:.*"),
            Pattern.compile("tools\\.jackson\\.dataformat:.*"),
            Pattern.compile("io\\.swagger.*"),
            Pattern.compile("org\\.(apache|codehaus)\\.groovy:.*"),
            Pattern.compile("io\\.rest-assured:.*"),
            Pattern.compile("org\\.apache\\.httpcomponents.*"),
            Pattern.compile("com\\.squareup\\.okhttp3:okhttp"));

    private static DependencyTree resolved;

    @BeforeAll
    static void readWhatTheBuildResolved() throws IOException {
        try (InputStream file = DependencyTreeTest.class.getResourceAsStream("/dependency-tree.txt")) {
            assertThat(file)
                    .as("dependency-tree.txt, which `mvn generate-test-resources` writes")
                    .isNotNull();
            resolved = DependencyTree.parse(new String(file.readAllBytes(), UTF_8));
        }
    }

    @Test
    void bringsNoMoreThanThisWithTheDsl() {
        assertThat(resolved.comingWith(DSL))
                .containsExactlyInAnyOrder(
                        "com.fasterxml.jackson.core:jackson-annotations",
                        "com.fasterxml.jackson.core:jackson-core",
                        "com.fasterxml.jackson.core:jackson-databind",
                        "com.networknt:json-schema-validator",
                        "org.hamcrest:hamcrest",
                        "org.jspecify:jspecify",
                        "org.opentest4j:opentest4j",
                        "org.slf4j:slf4j-api");
    }

    @Test
    void bringsOneClientAndTwoReadersMoreWithTheExtension() {
        Set<String> more = resolved.comingWith(JUNIT);
        more.removeAll(resolved.comingWith(DSL));

        assertThat(more)
                .containsExactlyInAnyOrder(
                        DSL,
                        "com.github.curious-odd-man:rgxgen",
                        "com.squareup.okhttp3:okhttp-jvm",
                        "com.squareup.okio:okio-jvm",
                        "org.jetbrains.kotlin:kotlin-stdlib",
                        "org.jetbrains:annotations",
                        "org.snakeyaml:snakeyaml-engine");
    }

    @Test
    void bringsNothingThatChangesWhatAServiceAnswers() {
        assertThat(unwantedIn(resolved, JUNIT)).isEmpty();
    }

    @Nested
    class OnATreeWrittenDown {

        private final DependencyTree tree = DependencyTree.parse("""
                g:root:jar:1
                +- g:first:jar:1:compile
                |  +- g:deep:jar:2:compile (version managed from 1)
                |  |  \\- g:deeper:jar:1:runtime
                |  \\- g:own:jar:1:compile (optional)
                |     \\- g:brought-by-own:jar:1:compile (optional)
                +- g:second:jar:tests:1:compile
                |  \\- (g:deep:jar:2:compile - version managed from 1; omitted for duplicate)
                \\- tools.jackson.dataformat:jackson-dataformat-yaml:jar:3.0.0:runtime
                """);

        @Test
        void listsWhatComesWithAModule() {
            assertThat(tree.comingWith("g:first")).containsExactly("g:deep", "g:deeper");
        }

        @Test
        void followsADuplicateToWhereItStandsInFull() {
            assertThat(tree.comingWith("g:second")).containsExactly("g:deep", "g:deeper");
        }

        @Test
        void leavesOutWhatIsOptionalAndWhatThatBrings() {
            assertThat(tree.comingWith("g:root")).contains("g:first").doesNotContain("g:own", "g:brought-by-own");
        }

        @Test
        void findsTheUnwanted() {
            assertThat(unwantedIn(tree, "g:root")).containsExactly("tools.jackson.dataformat:jackson-dataformat-yaml");
        }

        @Test
        void saysThatAModuleIsNotThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tree.comingWith("g:third"))
                    .withMessageStartingWith("g:third is not in the tree: [g:root, g:first,");
        }

        @Test
        void saysWhichLineIsNoModule() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DependencyTree.parse("g:root:jar:1\nBUILD SUCCESS"))
                    .withMessage("not a line of a dependency tree: BUILD SUCCESS");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml",
                "io.swagger.parser.v3:swagger-parser-v3",
                "org.apache.groovy:groovy-json",
                "com.squareup.okhttp3:okhttp"
            })
    void knowsTheUnwantedByName(String module) {
        DependencyTree tree = DependencyTree.parse("g:root:jar:1\n\\- " + module + ":jar:1:compile");

        assertThat(unwantedIn(tree, "g:root")).containsExactly(module);
    }

    private static List<String> unwantedIn(DependencyTree tree, String root) {
        return tree.comingWith(root).stream()
                .filter(module -> UNWANTED.stream()
                        .anyMatch(pattern -> pattern.matcher(module).matches()))
                .toList();
    }
}
