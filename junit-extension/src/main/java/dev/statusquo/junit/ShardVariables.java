package dev.statusquo.junit;

import dev.statusquo.crawl.Shard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Reads which shard a machine is from the variables by which CI systems number machines that do the same. */
final class ShardVariables {

    private static final List<Variables> SYSTEMS = List.of(
            new Variables("CI_NODE_INDEX", 1, "CI_NODE_TOTAL"), // GitLab
            new Variables("CIRCLE_NODE_INDEX", 0, "CIRCLE_NODE_TOTAL"),
            new Variables("BUILDKITE_PARALLEL_JOB", 0, "BUILDKITE_PARALLEL_JOB_COUNT"),
            // An Indexed Job of Kubernetes tells no total.
            new Variables("JOB_COMPLETION_INDEX", 0, "STATUSQUO_SHARDS"));

    private record Variables(String index, int first, String total) {}

    private ShardVariables() {}

    /** Returns the shard of the setting {@code shard}, else that of the CI system; empty for a machine that does all. */
    static Optional<Shard> read(@Nullable String setting, Map<String, String> environment) {
        if (setting != null && !setting.isBlank()) {
            return Optional.of(given(setting.strip())).filter(Shard::isPart);
        }
        return SYSTEMS.stream()
                .flatMap(system -> numbered(system, environment).stream())
                .findFirst();
    }

    private static Shard given(String setting) {
        try {
            return Shard.parse(setting);
        } catch (IllegalArgumentException wrong) {
            throw new ExtensionConfigurationException("statusquo.shard: " + wrong.getMessage(), wrong);
        }
    }

    private static Optional<Shard> numbered(Variables system, Map<String, String> environment) {
        String total = environment.getOrDefault(system.total, "");
        if (total.isBlank()) {
            return Optional.empty();
        }
        int all = number(system.total, total);
        if (all <= 1) {
            return Optional.empty();
        }
        String index = environment.getOrDefault(system.index, "");
        if (index.isBlank()) {
            throw new ExtensionConfigurationException("environment variable " + system.total + " is '" + total
                    + "', and " + system.index
                    + " is not set; set both, or choose with statusquo.shard, where 1/1 is the whole crawl");
        }
        try {
            return Optional.of(new Shard(Math.addExact(number(system.index, index), 1 - system.first), all));
        } catch (IllegalArgumentException | ArithmeticException outside) {
            throw new ExtensionConfigurationException(
                    "environment variable " + system.index + " is '" + index + "' and " + system.total + " is '" + total
                            + "'; the first counts from " + system.first
                            + " and no machine is beyond the second, or choose with statusquo.shard",
                    outside);
        }
    }

    private static int number(String variable, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException wrong) {
            throw new ExtensionConfigurationException(
                    "environment variable " + variable + " is '" + text
                            + "'; it is a whole number, or choose with statusquo.shard, where 1/1 is the whole crawl",
                    wrong);
        }
    }
}
