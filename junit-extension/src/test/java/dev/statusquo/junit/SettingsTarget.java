package dev.statusquo.junit;

import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Lets a fuzzer write settings, a line each, which are understood, or refused by name. */
public final class SettingsTarget {

    private static final List<Function<Settings, Object>> READERS = List.of(
            settings -> settings.profile(
                    "guide", HttpRules.all().stream().map(Rule::info).toList()),
            Settings::selection,
            Settings::shard,
            Settings::selectionOfAllShards,
            Settings::selectionText,
            Settings::selectionArguments,
            Settings::baselineMode,
            Settings::limits,
            Settings::stress,
            settings -> settings.permissions(List.of()),
            Settings::concurrency,
            Settings::isDryRun,
            Settings::coverageMinimum,
            Settings::seed,
            Settings::redactedNames,
            Settings::reportFolder,
            Settings::reportFormats);

    private SettingsTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Map<String, String> parameters = new HashMap<>();
        Map<String, String> environment = new HashMap<>();
        for (String line : new String(input, StandardCharsets.UTF_8).split("\n", 40)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                String name = line.substring(0, equals);
                (name.contains(".") ? parameters : environment).put(name, line.substring(equals + 1));
            }
        }
        try {
            Settings settings =
                    Settings.from(parameters.keySet(), name -> Optional.ofNullable(parameters.get(name)), environment);
            READERS.forEach(reader -> read(settings, reader));
        } catch (ExtensionConfigurationException refused) {
            named(refused);
        }
    }

    private static void read(Settings settings, Function<Settings, Object> reader) {
        try {
            if (reader.apply(settings) == null) {
                throw new AssertionError("a setting is read as null");
            }
        } catch (ExtensionConfigurationException refused) {
            named(refused);
        }
    }

    private static void named(ExtensionConfigurationException refused) {
        String message = String.valueOf(refused.getMessage());
        if (message.equals("null") || message.isBlank()) {
            throw new AssertionError(refused);
        }
    }
}
