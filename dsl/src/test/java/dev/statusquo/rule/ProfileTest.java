package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    private static RuleInfo rule(Requirement requirement, Citation citation) {
        return new RuleInfo("answer-is-kept", requirement, citation, "It is kept", "Why.", "Keep it.");
    }

    @ParameterizedTest
    @CsvSource({
        "MUST,ERROR,ERROR,ERROR",
        "CONTRADICTION,ERROR,ERROR,ERROR",
        "SHOULD,WARNING,ERROR,ERROR",
        "CONVENTION,INFO,WARNING,ERROR",
        "ADVICE,INFO,WARNING,ERROR"
    })
    void decidesByTheRequirement(Requirement requirement, Severity rfc, Severity guide, Severity strict) {
        RuleInfo rule = rule(requirement, Citation.rfc(9110, "15"));

        assertThat(Profile.rfc().severityOf(rule)).isEqualTo(rfc);
        assertThat(Profile.guide().severityOf(rule)).isEqualTo(guide);
        assertThat(Profile.strict().severityOf(rule)).isEqualTo(strict);
    }

    @Test
    void failsOverAConventionOfTheGuideByTheGuide() {
        RuleInfo rule = rule(Requirement.CONVENTION, Citation.guide("Redirect codes"));

        assertThat(Profile.guide().severityOf(rule)).isEqualTo(Severity.ERROR);
        assertThat(Profile.rfc().severityOf(rule)).isEqualTo(Severity.INFO);
    }

    @Test
    void changesOneRuleAndNoOther() {
        RuleInfo rule = rule(Requirement.MUST, Citation.rfc(9110, "15"));
        Profile changed = Profile.rfc().with("answer-is-kept", Severity.OFF);

        assertThat(changed.severityOf(rule)).isEqualTo(Severity.OFF);
        assertThat(changed.name()).isEqualTo("rfc");
        assertThat(Profile.rfc().severityOf(rule)).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"rfc,rfc", "guide,guide", "strict,strict", "STRICT,strict"})
    void isFoundByItsName(String name, String found) {
        assertThat(Profile.named(name).name()).isEqualTo(found);
    }

    @Test
    void saysWhichProfilesThereAre() {
        assertThatThrownBy(() -> Profile.named("loose"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("profile is 'loose'; it is rfc, guide or strict");
    }

    @Test
    void quotesARuleWithItsSource() {
        assertThat(rule(Requirement.MUST, Citation.rfc(9110, "15.5.6")).label())
                .isEqualTo("answer-is-kept (MUST, RFC 9110 section 15.5.6)");
        assertThat(Citation.guide("Redirect codes").toString()).endsWith(", Redirect codes");
        assertThat(Citation.guide("Redirect codes").isOfGuide()).isTrue();
        assertThat(Citation.rfc(9110, "15").isOfGuide()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-", "-a", "a--b", "A", "a_b", "a`", "a{", "a/", "a:"})
    void refusesAnIdThatIsNoKebabCase(String id) {
        assertThatThrownBy(() -> new RuleInfo(id, Requirement.MUST, Citation.rfc(9110, "15"), "Title", "Why.", "Fix."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + id + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "a-z", "0-9", "az09"})
    void takesAnIdInKebabCase(String id) {
        assertThat(new RuleInfo(id, Requirement.MUST, Citation.rfc(9110, "15"), "Title", "Why.", "Fix.").id())
                .isEqualTo(id);
    }
}
