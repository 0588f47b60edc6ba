package dev.statusquo.junit;

import dev.statusquo.crawl.Glob;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.Permissions;
import dev.statusquo.crawl.RunAgain;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.baseline.BaselineMode;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The settings of a run: JUnit configuration parameters {@code statusquo.*}, else environment variables {@code STATUSQUO_*}. The one
 * class that reads either.
 */
final class Settings {

    private static final String PREFIX = "statusquo.";
    private static final String RULES = "rules.";
    private static final int DEFAULT_CONCURRENCY = 4;
    private static final int MOST_CONCURRENCY = 64;
    private static final List<String> SELECTION = List.of("only", "include", "exclude");
    private static final List<String> KEYS = List.of(
            "profile",
            "only",
            "include",
            "exclude",
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
            "seed",
            "redact",
            "report.dir");

    private final Map<String, String> values;
    private final Function<String, Optional<String>> parameters;

    private Settings(Map<String, String> values, Function<String, Optional<String>> parameters) {
        this.values = values;
        this.parameters = parameters;
    }

    static Settings from(ExtensionContext context) {
        return from(SettingSources.keys(), context::getConfigurationParameter, System.getenv());
    }

    /** Returns the settings of a run that JUnit gives no context for. */
    static Settings fromSystem() {
        return from(SettingSources.keys(), SettingSources::value, System.getenv());
    }

    /**
     * Returns the settings of these sources.
     *
     * @param named the names of all configuration parameters that can be listed
     * @param parameters looks a parameter up by its name
     * @param environment the environment variables
     */
    static Settings from(
            Set<String> named, Function<String, Optional<String>> parameters, Map<String, String> environment) {
        Map<String, String> values = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith("STATUSQUO_")) {
                String key = keyOf(name.substring("STATUSQUO_".length()));
                values.put(known(key, "environment variable " + name), value);
            }
        });
        named.stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> known(name.substring(PREFIX.length()), name));
        KEYS.forEach(key -> parameters.apply(PREFIX + key).ifPresent(value -> values.put(key, value)));
        named.stream()
                .filter(name -> name.startsWith(PREFIX + RULES))
                .forEach(name ->
                        parameters.apply(name).ifPresent(value -> values.put(name.substring(PREFIX.length()), value)));
        return new Settings(values, parameters);
    }

    /** Returns the profile set, else that of the annotation, with the severities set for these rules. */
    Profile profile(String ofAnnotation, List<RuleInfo> rules) {
        Profile profile;
        try {
            profile = Profile.named(value("profile").orElse(ofAnnotation));
        } catch (IllegalArgumentException wrong) {
            String where = value("profile").isPresent() ? PREFIX : "@HttpContract: ";
            throw new ExtensionConfigurationException(where + wrong.getMessage(), wrong);
        }
        List<String> keys = rules.stream().map(rule -> RULES + rule.id()).toList();
        values.keySet().stream()
                .filter(key -> key.startsWith(RULES) && !keys.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new ExtensionConfigurationException("setting " + PREFIX + key
                            + " names no rule; did you mean " + PREFIX + NearestWord.to(key, keys) + "?");
                });
        for (String key : keys) {
            // Parameters that a build tool hands over can be looked up, but not listed.
            Optional<String> text = parameters.apply(PREFIX + key).or(() -> value(key));
            if (text.isPresent()) {
                profile = profile.with(key.substring(RULES.length()), severity(key, text.get()));
            }
        }
        return profile;
    }

    Selection selection() {
        return new Selection(globs("only"), globs("include"), globs("exclude"));
    }

    /** Returns the settings that choose cases, as the user wrote them. */
    String selectionText() {
        return SELECTION.stream()
                .filter(values::containsKey)
                .map(key -> PREFIX + key + "='" + values.get(key) + "'")
                .collect(Collectors.joining(" and "));
    }

    /** Returns the same as arguments of a command. */
    String selectionArguments() {
        return SELECTION.stream()
                .flatMap(key ->
                        value(key).stream().map(text -> " -D" + PREFIX + key + "='" + RunAgain.quotable(text) + "'"))
                .collect(Collectors.joining());
    }

    Optional<String> baselineFile() {
        return value("baseline.file");
    }

    BaselineMode baselineMode() {
        try {
            return value("baseline.mode").map(BaselineMode::named).orElse(BaselineMode.VERIFY);
        } catch (IllegalArgumentException wrong) {
            throw new ExtensionConfigurationException(PREFIX + "baseline." + wrong.getMessage(), wrong);
        }
    }

    Limits limits() {
        Set<String> hosts = list("allowed-hosts").stream().map(Settings::host).collect(Collectors.toSet());
        long budget = number("budget", Limits.DEFAULT_BUDGET);
        if (budget > Integer.MAX_VALUE) {
            throw new ExtensionConfigurationException(
                    PREFIX + "budget is " + budget + "; it is " + Integer.MAX_VALUE + " at the most");
        }
        try {
            return new Limits(
                    hosts,
                    (int) Math.max(-1, budget),
                    value("timeout")
                            .map(text -> DurationText.parse(PREFIX + "timeout", text))
                            .orElse(Limits.DEFAULT_TIMEOUT),
                    globs("exclude"),
                    value("deadline")
                            .map(text -> DurationText.parse(PREFIX + "deadline", text))
                            .orElse(Limits.DEFAULT_DEADLINE),
                    permissions(List.of()));
        } catch (IllegalArgumentException wrong) {
            throw new ExtensionConfigurationException("statusquo." + wrong.getMessage(), wrong);
        }
    }

    /** Returns what the crawl may do to data, besides what annotations let some operations destroy. */
    Permissions permissions(List<Glob> destructive) {
        return new Permissions(isSet("read-only"), isSet("allow-unsafe"), destructive);
    }

    /** Returns how many cases may be under way at a time. */
    int concurrency() {
        long cases = number("concurrency", DEFAULT_CONCURRENCY);
        if (cases < 1 || cases > MOST_CONCURRENCY) {
            throw new ExtensionConfigurationException(PREFIX + "concurrency is " + cases + "; it is a number from 1 to "
                    + MOST_CONCURRENCY + ", with 1 each case runs inside its own invocation");
        }
        return (int) cases;
    }

    boolean isDryRun() {
        return isSet("dry-run");
    }

    /** Returns the percentage of declared statuses that have to be asserted. */
    Optional<Integer> coverageMinimum() {
        long percent = number("coverage.min", -1);
        if (percent > 100 || percent < 0 && value("coverage.min").isPresent()) {
            throw new ExtensionConfigurationException(
                    PREFIX + "coverage.min is " + percent + "; it is a percentage from 0 to 100, such as 80");
        }
        return percent < 0 ? Optional.empty() : Optional.of((int) percent);
    }

    private boolean isSet(String key) {
        String text = value(key).orElse("false");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new ExtensionConfigurationException(PREFIX + key + " is '" + text + "'; it is true or false");
        };
    }

    long seed() {
        return number("seed", 1);
    }

    List<String> redactedNames() {
        return list("redact");
    }

    Optional<String> reportFolder() {
        return value("report.dir");
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private List<String> list(String key) {
        return value(key)
                .map(text -> Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private List<Glob> globs(String key) {
        return list(key).stream().map(Glob::new).toList();
    }

    private long number(String key, long otherwise) {
        Optional<String> text = value(key);
        try {
            return text.map(Long::parseLong).orElse(otherwise);
        } catch (NumberFormatException wrong) {
            throw new ExtensionConfigurationException(
                    PREFIX + key + " is '" + text.orElse("") + "'; it is a whole number, such as " + otherwise, wrong);
        }
    }

    private static String host(String text) {
        boolean port = text.indexOf(':') >= 0 && text.indexOf(':') == text.lastIndexOf(':');
        if (port || text.contains("/") || text.contains("*")) {
            throw new ExtensionConfigurationException(
                    PREFIX + "allowed-hosts has '" + text + "'; it lists names of hosts, such as staging.example.com");
        }
        return text.toLowerCase(Locale.ROOT);
    }

    private static Severity severity(String key, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "error" -> Severity.ERROR;
            case "warn" -> Severity.WARNING;
            case "off" -> Severity.OFF;
            default ->
                throw new ExtensionConfigurationException(
                        PREFIX + key + " is '" + text + "'; a rule is set to error, warn or off");
        };
    }

    private static String known(String key, String name) {
        if (!KEYS.contains(key) && !key.startsWith(RULES)) {
            throw new ExtensionConfigurationException(
                    "setting " + name + " is not known; did you mean " + PREFIX + NearestWord.to(key, KEYS) + "?");
        }
        return key;
    }

    /** {@code ALLOWED_HOSTS} is {@code allowed-hosts}, {@code REPORT_DIR} is {@code report.dir}. */
    private static String keyOf(String variable) {
        String plain = variable.toLowerCase(Locale.ROOT);
        return KEYS.stream()
                .filter(key -> key.replace('.', '_').replace('-', '_').equals(plain))
                .findFirst()
                .orElseGet(() -> plain.startsWith("rules_")
                        ? RULES + plain.substring(6).replace('_', '-')
                        : plain.replace('_', '-'));
    }
}
