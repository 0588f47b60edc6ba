package dev.statusquo.junit;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The names of all settings. */
final class SettingKeys {

    static final String PREFIX = "statusquo.";
    static final String RULES = "rules.";
    static final List<String> ALL = List.of(
            "profile",
            "only",
            "include",
            "exclude",
            "changed-since",
            "shard",
            "shards",
            "shard.durations",
            "allowed-hosts",
            "budget",
            "timeout",
            "deadline",
            "concurrency",
            "dry-run",
            "coverage.min",
            "baseline.file",
            "baseline.mode",
            "read-only",
            "allow-unsafe",
            "stress",
            "stress.budget",
            "seed",
            "redact",
            "report.dir",
            "report.formats");

    private SettingKeys() {}

    /** Returns a key that there is; {@code name} is where it stands. */
    static String known(String key, String name) {
        if (!ALL.contains(key) && !key.startsWith(RULES)) {
            throw new ExtensionConfigurationException(
                    "setting " + name + " is not known; did you mean " + PREFIX + NearestWord.to(key, ALL) + "?");
        }
        return key;
    }

    /** {@code ALLOWED_HOSTS} is {@code allowed-hosts}, {@code REPORT_DIR} is {@code report.dir}. */
    static String ofVariable(String variable) {
        String plain = variable.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(key -> key.replace('.', '_').replace('-', '_').equals(plain))
                .findFirst()
                .orElseGet(() -> plain.startsWith("rules_")
                        ? RULES + plain.substring(6).replace('_', '-')
                        : plain.replace('_', '-'));
    }
}
