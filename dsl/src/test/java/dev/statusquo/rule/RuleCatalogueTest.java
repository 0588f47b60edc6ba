package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on the exchanges of its case, and all the others on its sound one. */
class RuleCatalogueTest {

    static List<RuleCase> cases() {
        return RuleCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsWhatIsSound(RuleCase shown) {
        Exchange sound = shown.kept();

        assertThat(shown.rule().appliesTo(sound)).isTrue();
        assertThat(shown.rule().check(sound)).isEqualTo(Verdict.kept());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allOtherRulesAreSilentOnWhatIsSound(RuleCase shown) {
        List<Finding> findings = HttpRules.judge(shown.kept());

        assertThat(findings).extracting(finding -> finding.rule().id()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsBroken(RuleCase shown) {
        assertThat(shown.broken()).isNotEmpty().allSatisfy(exchange -> {
            assertThat(shown.rule().appliesTo(exchange)).isTrue();
            Verdict verdict = shown.rule().check(exchange);
            assertThat(verdict).isInstanceOf(Verdict.Broken.class);
            Verdict.Broken broken = (Verdict.Broken) verdict;
            assertThat(broken.problem()).startsWith(exchange.status().toString());
            assertThat(broken.facts()).extracting(Fact::label).contains("expected", "but was");
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsNothingInWhatItCannotBlame(RuleCase shown) {
        assertThat(shown.alsoKept()).allSatisfy(exchange -> {
            assertThat(shown.rule().appliesTo(exchange)).isTrue();
            assertThat(shown.rule().check(exchange)).isNotInstanceOf(Verdict.Broken.class);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotApplyToTheRest(RuleCase shown) {
        assertThat(shown.silent()).noneMatch(shown.rule()::appliesTo);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNamedAsItsClass(RuleCase shown) {
        String name = shown.rule().getClass().getSimpleName();

        String kebab = name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);

        assertThat(shown.rule().info().id()).isEqualTo(kebab);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatWhyAndHow(RuleCase shown) {
        RuleInfo info = shown.rule().info();

        assertThat(List.of(info.title(), info.why(), info.fix(), shown.spring(), shown.jaxRs()))
                .allSatisfy(text -> assertThat(text).isNotBlank().endsWith("."));
        assertThat(info.why().split("[.!?] ")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void hasOneCaseForEachRule() {
        assertThat(cases())
                .extracting(shown -> shown.rule().info().id())
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        HttpRules.all().stream().map(rule -> rule.info().id()).toList());
    }

    @Test
    void listsEveryRuleThatIsCompiled() throws Exception {
        assertThat(HttpRules.all())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(compiledRules());
    }

    private static List<String> compiledRules() throws IOException, URISyntaxException {
        Path classes = Path.of(HttpRules.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("dev/statusquo/rule"))) {
            return files.map(file -> classes.relativize(file)
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(RuleCatalogueTest::isRule)
                    .toList();
        }
    }

    private static boolean isRule(String name) {
        try {
            Class<?> type = Class.forName(name, false, HttpRules.class.getClassLoader());
            return Rule.class.isAssignableFrom(type) && !type.isInterface();
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
