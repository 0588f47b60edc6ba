package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.crawl.Shard;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShardVariablesTest {

    @ParameterizedTest
    @CsvSource({
        "CI_NODE_INDEX=2 CI_NODE_TOTAL=8, 2/8",
        "CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=4, 1/4",
        "BUILDKITE_PARALLEL_JOB=3 BUILDKITE_PARALLEL_JOB_COUNT=4, 4/4",
        "JOB_COMPLETION_INDEX=7 STATUSQUO_SHARDS=8, 8/8",
        "STATUSQUO_SHARD=3/5 CI_NODE_INDEX=2 CI_NODE_TOTAL=8, 3/5",
    })
    void numberTheMachinesOfCiSystems(String variables, String shard) {
        assertThat(settings(Map.of(), environment(variables)).shard()).contains(Shard.parse(shard));
    }

    @ParameterizedTest
    @CsvSource({
        "CI_NODE_TOTAL=1",
        "CI_NODE_INDEX=1 CI_NODE_TOTAL=1",
        "CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=1",
        "JOB_COMPLETION_INDEX=3",
        "STATUSQUO_SHARD=1/1 CI_NODE_INDEX=2 CI_NODE_TOTAL=8",
        "PATH=/bin",
    })
    void leaveAMachineThatIsAloneTheWhole(String variables) {
        Settings settings = settings(Map.of(), environment(variables));

        assertThat(settings.shard()).isEmpty();
        assertThat(settings.selectionText()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CI_NODE_INDEX=9 CI_NODE_TOTAL=8, CI_NODE_INDEX is '9'",
        "CI_NODE_INDEX=0 CI_NODE_TOTAL=8, CI_NODE_INDEX is '0'",
        "CI_NODE_TOTAL=8, CI_NODE_INDEX is not set",
        "CIRCLE_NODE_INDEX=x CIRCLE_NODE_TOTAL=4, CIRCLE_NODE_INDEX is 'x'",
        "CIRCLE_NODE_INDEX=2147483647 CIRCLE_NODE_TOTAL=4, CIRCLE_NODE_INDEX is '2147483647'",
        "BUILDKITE_PARALLEL_JOB=1 BUILDKITE_PARALLEL_JOB_COUNT=two, BUILDKITE_PARALLEL_JOB_COUNT is 'two'",
        "STATUSQUO_SHARDS=8, JOB_COMPLETION_INDEX is not set",
        "STATUSQUO_SHARD=9/8, statusquo.shard: shard 9 of 8 is none",
        "STATUSQUO_SHARD=two, statusquo.shard: 'two' is no shard",
    })
    void nameWhatIsWrong(String variables, String problem) {
        assertThatThrownBy(() -> settings(Map.of(), environment(variables)))
                .isInstanceOf(ExtensionConfigurationException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void makeTheRunAPartForItsBaseline() {
        Settings settings = settings(Map.of("statusquo.exclude", "/a"), environment("CI_NODE_INDEX=2 CI_NODE_TOTAL=8"));

        assertThat(settings.selectionText()).isEqualTo("statusquo.exclude='/a' and statusquo.shard='2/8'");
        assertThat(settings.selectionOfAllShards()).isEqualTo("statusquo.exclude='/a'");
    }

    private static Map<String, String> environment(String variables) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables.split(" ")) {
            environment.put(
                    variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1));
        }
        return environment;
    }

    private static Settings settings(Map<String, String> parameters, Map<String, String> environment) {
        return Settings.from(Set.of(), key -> Optional.ofNullable(parameters.get(key)), environment);
    }
}
