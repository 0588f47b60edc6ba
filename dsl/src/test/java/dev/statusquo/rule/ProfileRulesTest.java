package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which rules a profile asks for those who hear of failures only, or of warnings too. */
class ProfileRulesTest {

    @Test
    void failingRulesOfTheRfcsAreWhatTheyDemand() {
        assertThat(Profile.rfc().rulesFrom(Severity.ERROR).rules())
                .isNotEmpty()
                .extracting(rule -> rule.info().requirement())
                .containsOnly(Requirement.MUST, Requirement.CONTRADICTION);
    }

    @Test
    void rulesThatWarnAreAskedForWhoHearsOfWarnings() {
        assertThat(Profile.rfc().rulesFrom(Severity.WARNING).rules())
                .extracting(rule -> rule.info().requirement())
                .containsOnly(Requirement.MUST, Requirement.CONTRADICTION, Requirement.SHOULD);
    }

    @Test
    void aRuleThatIsOffIsNotAsked() {
        String id = HttpRules.all().get(0).info().id();

        assertThat(Profile.strict()
                        .with(id, Severity.OFF)
                        .rulesFrom(Severity.INFO)
                        .rules())
                .hasSize(HttpRules.all().size() - 1)
                .extracting(rule -> rule.info().id())
                .doesNotContain(id);
    }

    @Test
    void sortsThemOnce() {
        assertThat(Profile.guide().rulesFrom(Severity.ERROR))
                .isSameAs(Profile.guide().rulesFrom(Severity.ERROR));
    }

    @Test
    void keepsTheirOrder() {
        assertThat(Profile.strict().rulesFrom(Severity.ERROR).rules()).isEqualTo(HttpRules.all());
    }
}
