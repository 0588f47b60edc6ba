package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.crawl.CrawlRules;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final String HEAD = "head-is-like-get";

    @Test
    void areThoseOfACrawlThatNobodyToldOtherwise() {
        Settings settings = settings(Map.of(), Map.of());

        assertThat(settings.limits().allowedHosts()).isEmpty();
        assertThat(settings.limits().budget()).isEqualTo(20_000);
        assertThat(settings.limits().timeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.seed()).isEqualTo(1);
        assertThat(settings.selection().wants("any", "any")).isTrue();
        assertThat(settings.redactedNames()).isEmpty();
        assertThat(settings.profile("guide", CrawlRules.all()).name()).isEqualTo("guide");
    }

    @Test
    void comeFromTheEnvironment() {
        Settings settings = settings(
                Map.of(),
                Map.of(
                        "STATUSQUO_PROFILE", "rfc",
                        "STATUSQUO_ALLOWED_HOSTS", "Staging.example.com, other",
                        "STATUSQUO_REPORT_DIR", "out",
                        "STATUSQUO_TIMEOUT", "500ms",
                        "STATUSQUO_RULES_HEAD_IS_LIKE_GET", "off",
                        "PATH", "/bin"));

        assertThat(settings.limits().allowedHosts()).containsExactlyInAnyOrder("staging.example.com", "other");
        assertThat(settings.limits().timeout()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.reportFolder()).hasValue("out");
        assertThat(severity(settings, HEAD)).isEqualTo(Severity.OFF);
        assertThat(settings.profile("strict", CrawlRules.all()).name()).isEqualTo("rfc");
    }

    @Test
    void preferAParameterToTheEnvironment() {
        Settings settings = settings(
                Map.of("statusquo.seed", "7", "statusquo.rules." + HEAD, "warn"),
                Map.of("STATUSQUO_SEED", "9", "STATUSQUO_RULES_HEAD_IS_LIKE_GET", "off"));

        assertThat(settings.seed()).isEqualTo(7);
        assertThat(severity(settings, HEAD)).isEqualTo(Severity.WARNING);
    }

    @Test
    void takeABlankValueForNone() {
        Settings settings =
                settings(Map.of(), Map.of("STATUSQUO_PROFILE", "", "STATUSQUO_BUDGET", " ", "STATUSQUO_ONLY", ""));

        assertThat(settings.profile("strict", CrawlRules.all()).name()).isEqualTo("strict");
        assertThat(settings.limits().budget()).isEqualTo(20_000);
        assertThat(settings.selection().wants("any", "any")).isTrue();
    }

    @Test
    void findRulesThatABuildToolHandsOverWithoutListingThem() {
        Settings settings = Settings.from(
                Set.of(), key -> Optional.of("off").filter(off -> key.equals("statusquo.rules." + HEAD)), Map.of());

        assertThat(severity(settings, HEAD)).isEqualTo(Severity.OFF);
    }

    @ParameterizedTest
    @CsvSource({
        "statusquo.profil, setting statusquo.profil is not known; did you mean statusquo.profile?",
        "statusquo.allowed-host, setting statusquo.allowed-host is not known; did you mean statusquo.allowed-hosts?",
        "statusquo.reprot.dir, setting statusquo.reprot.dir is not known; did you mean statusquo.report.dir?",
    })
    void nameTheNearestKeyToOneThatIsUnknown(String key, String message) {
        assertThatThrownBy(() -> settings(Map.of(key, "x"), Map.of()))
                .isInstanceOf(ExtensionConfigurationException.class)
                .hasMessage(message);
    }

    @Test
    void nameTheVariableThatIsUnknown() {
        assertThatThrownBy(() -> settings(Map.of(), Map.of("STATUSQUO_TIMEOUTS", "1s")))
                .hasMessage(
                        "setting environment variable STATUSQUO_TIMEOUTS is not known; did you mean statusquo.timeout?");
    }

    @Test
    void nameTheNearestRuleToOneThatIsUnknown() {
        Settings settings = settings(Map.of("statusquo.rules.head-is-like-gte", "off"), Map.of());

        assertThatThrownBy(() -> settings.profile("guide", CrawlRules.all()))
                .hasMessage(
                        "setting statusquo.rules.head-is-like-gte names no rule; did you mean statusquo.rules.head-is-like-get?");
    }

    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "10s, PT10S", "10 s, PT10S", "7, PT7S", "2m, PT2M"})
    void readTimes(String text, Duration time) {
        assertThat(settings(Map.of("statusquo.timeout", text), Map.of())
                        .limits()
                        .timeout())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"10h", "s", "-1s", "1.5s", "99999999999s", "1 0s"})
    void refuseWhatIsNoTime(String text) {
        assertThatThrownBy(() ->
                        settings(Map.of("statusquo.timeout", text), Map.of()).limits())
                .hasMessage("statusquo.timeout is '" + text + "'; it is a time such as 500ms, 10s or 2m");
    }

    private static Severity severity(Settings settings, String id) {
        Profile profile = settings.profile("guide", CrawlRules.all());
        List<RuleInfo> found =
                CrawlRules.all().stream().filter(rule -> rule.id().equals(id)).toList();
        return profile.severityOf(found.get(0));
    }

    private static Settings settings(Map<String, String> parameters, Map<String, String> environment) {
        return Settings.from(parameters.keySet(), key -> Optional.ofNullable(parameters.get(key)), environment);
    }
}
