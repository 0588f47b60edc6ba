package dev.statusquo.junit;

import static dev.statusquo.junit.SettingKeys.PREFIX;
import static dev.statusquo.junit.SettingKeys.RULES;

import dev.statusquo.crawl.Glob;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.Permissions;
import dev.statusquo.crawl.RunAgain;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.Shard;
import dev.statusquo.crawl.baseline.BaselineMode;
import dev.statusquo.crawl.report.ReportFormat;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The settings of a run: JUnit configuration parameters {@code statusquo.*}, else environment variables {@code STATUSQUO_*}. The one
 * class that reads either.
 */
final class Settings {

    private static final int DEFAULT_CONCURRENCY = 4;
    private static final int MOST_CONCURRENCY = 64;
    private static final List<String> SELECTION = List.of("only", "include", "exclude", "changed-since", "shard");

    private final SettingValues values;
    private final Function<String, Optional<String>> parameters;

    private Settings(SettingValues values, Function<String, Optional<String>> parameters) {
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
                String key = SettingKeys.ofVariable(name.substring("STATUSQUO_".length()));
                values.put(SettingKeys.known(key, "environment variable " + name), value);
            }
        });
        named.stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> SettingKeys.known(name.substring(PREFIX.length()), name));
        SettingKeys.ALL.forEach(key -> parameters.apply(PREFIX + key).ifPresent(value -> values.put(key, value)));
        named.stream()
                .filter(name -> name.startsWith(PREFIX + RULES))
                .forEach(name ->
                        parameters.apply(name).ifPresent(value -> values.put(name.substring(PREFIX.length()), value)));
        Optional<Shard> shard = ShardVariables.read(values.remove("shard"), environment);
        shard.ifPresent(part -> values.put("shard", part.toString()));
        return new Settings(new SettingValues(values), parameters);
    }

    /** Returns the profile set, else that of the annotation, with the severities set for these rules. */
    Profile profile(String ofAnnotation, List<RuleInfo> rules) {
        Profile profile;
        try {
            profile = Profile.named(values.text("profile").orElse(ofAnnotation));
        } catch (IllegalArgumentException wrong) {
            String where = values.text("profile").isPresent() ? PREFIX : "@HttpContract: ";
            throw new ExtensionConfigurationException(where + wrong.getMessage(), wrong);
        }
        List<String> keys = rules.stream().map(rule -> RULES + rule.id()).toList();
        values.texts().keySet().stream()
                .filter(key -> key.startsWith(RULES) && !keys.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new ExtensionConfigurationException("setting " + PREFIX + key
                            + " names no rule; did you mean " + PREFIX + NearestWord.to(key, keys) + "?");
                });
        for (String key : keys) {
            // Parameters that a build tool hands over can be looked up, but not listed.
            Optional<String> text = parameters.apply(PREFIX + key).or(() -> values.text(key));
            if (text.isPresent()) {
                profile = profile.with(key.substring(RULES.length()), severity(key, text.get()));
            }
        }
        return profile;
    }

    /** Returns the cases chosen by patterns; changes and shards are known only when the document is. */
    Selection selection() {
        return new Selection(values.globs("only"), values.globs("include"), values.globs("exclude"));
    }

    /** Returns which part of the crawl this machine does, empty for the whole. */
    Optional<Shard> shard() {
        return values.text("shard").map(Shard::parse);
    }

    Optional<String> shardDurations() {
        return values.text("shard.durations");
    }

    Optional<String> changedSince() {
        return values.text("changed-since");
    }

    /** Returns the settings that choose cases on all machines alike, as the user wrote them. */
    String selectionOfAllShards() {
        return written(SELECTION.stream().filter(key -> !key.equals("shard")));
    }

    /** Returns the settings that choose cases, as the user wrote them. */
    String selectionText() {
        return written(SELECTION.stream());
    }

    private String written(Stream<String> keys) {
        return keys.filter(values.texts()::containsKey)
                .map(key -> PREFIX + key + "='" + values.texts().get(key) + "'")
                .collect(Collectors.joining(" and "));
    }

    /** Returns the same as arguments of a command. */
    String selectionArguments() {
        return SELECTION.stream()
                .flatMap(key -> values.text(key).stream()
                        .map(text -> " -D" + PREFIX + key + "='" + RunAgain.quotable(text) + "'"))
                .collect(Collectors.joining());
    }

    Optional<String> baselineFile() {
        return values.text("baseline.file");
    }

    BaselineMode baselineMode() {
        try {
            return values.text("baseline.mode").map(BaselineMode::named).orElse(BaselineMode.VERIFY);
        } catch (IllegalArgumentException wrong) {
            throw new ExtensionConfigurationException(PREFIX + "baseline." + wrong.getMessage(), wrong);
        }
    }

    /** Returns the pattern of cases as the user wrote it. */
    Optional<String> only() {
        return values.text("only");
    }

    Limits limits() {
        Set<String> hosts =
                values.list("allowed-hosts").stream().map(Settings::host).collect(Collectors.toSet());
        try {
            return new Limits(
                    hosts,
                    values.count("budget", Limits.DEFAULT_BUDGET),
                    values.time("timeout", Limits.DEFAULT_TIMEOUT),
                    values.globs("exclude"),
                    values.time("deadline", Limits.DEFAULT_DEADLINE),
                    permissions(List.of()),
                    values.count("stress.budget", Limits.DEFAULT_STRESS_BUDGET));
        } catch (IllegalArgumentException wrong) {
            throw new ExtensionConfigurationException(PREFIX + wrong.getMessage(), wrong);
        }
    }

    /** Returns whether the crawl may load the service on purpose. */
    boolean stress() {
        return values.isSet("stress");
    }

    /** Returns what the crawl may do to data, besides what annotations let some operations destroy. */
    Permissions permissions(List<Glob> destructive) {
        return new Permissions(values.isSet("read-only"), values.isSet("allow-unsafe"), destructive);
    }

    /** Returns how many cases may be under way at a time. */
    int concurrency() {
        long cases = values.number("concurrency", DEFAULT_CONCURRENCY);
        if (cases < 1 || cases > MOST_CONCURRENCY) {
            throw new ExtensionConfigurationException(PREFIX + "concurrency is " + cases + "; it is a number from 1 to "
                    + MOST_CONCURRENCY + ", with 1 each case runs inside its own invocation");
        }
        return (int) cases;
    }

    boolean isDryRun() {
        return values.isSet("dry-run");
    }

    /** Returns the percentage of declared statuses that have to be asserted. */
    Optional<Integer> coverageMinimum() {
        long percent = values.number("coverage.min", -1);
        if (percent > 100 || percent < 0 && values.text("coverage.min").isPresent()) {
            throw new ExtensionConfigurationException(
                    PREFIX + "coverage.min is " + percent + "; it is a percentage from 0 to 100, such as 80");
        }
        return percent < 0 ? Optional.empty() : Optional.of((int) percent);
    }

    long seed() {
        return values.number("seed", 1);
    }

    List<String> redactedNames() {
        return values.list("redact");
    }

    Optional<String> reportFolder() {
        return values.text("report.dir");
    }

    Set<ReportFormat> reportFormats() {
        return ReportFormats.parse(PREFIX + "report.formats", values.list("report.formats"));
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
            default -> throw SettingValues.wrong(key, text, "a rule is set to error, warn or off");
        };
    }
}
