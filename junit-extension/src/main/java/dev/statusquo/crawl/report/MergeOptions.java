package dev.statusquo.crawl.report;

import dev.statusquo.crawl.baseline.BaselineMode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command that merges shards is told.
 *
 * @param reports the reports of the shards
 * @param out the folder for the reports of the whole, empty for the usual one
 * @param baseline the file of the baseline, empty for the one that the shards name
 * @param mode what is done with the baseline
 * @param coverage the least percentage of declared statuses that have to be asserted, empty for what the shards say
 */
record MergeOptions(
        List<Path> reports,
        Optional<Path> out,
        Optional<Path> baseline,
        BaselineMode mode,
        Optional<Integer> coverage) {

    static final String USAGE = "java -cp … dev.statusquo.crawl.report.Merge [--out=<folder>] [--baseline=<file>] "
            + "[--baseline-mode=verify|update|strict] [--coverage-min=<percent>] shard-*/report.json";

    /**
     * Reads the arguments of a command.
     *
     * @throws MergeException if they are none
     */
    static MergeOptions parse(List<String> arguments) {
        List<Path> reports = new ArrayList<>();
        Optional<Path> out = Optional.empty();
        Optional<Path> baseline = Optional.empty();
        BaselineMode mode = BaselineMode.VERIFY;
        Optional<Integer> coverage = Optional.empty();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String value = argument.substring(equals + 1);
            if (!argument.startsWith("--")) {
                reports.add(path(argument));
            } else if (argument.startsWith("--out=")) {
                out = Optional.of(path(value));
            } else if (argument.startsWith("--baseline=")) {
                baseline = Optional.of(path(value));
            } else if (argument.startsWith("--baseline-mode=")) {
                mode = mode(value);
            } else if (argument.startsWith("--coverage-min=")) {
                coverage = Optional.of(percent(value));
            } else {
                throw new MergeException("option " + argument + " is not known; usage: " + USAGE);
            }
        }
        if (reports.isEmpty()) {
            throw new MergeException("no report is named; usage: " + USAGE);
        }
        return new MergeOptions(List.copyOf(reports), out, baseline, mode, coverage);
    }

    private static Path path(String text) {
        try {
            if (text.isEmpty()) {
                throw new MergeException("an empty path names nothing; usage: " + USAGE);
            }
            return Path.of(text);
        } catch (InvalidPathException wrong) {
            throw new MergeException("'" + text + "' is no path: " + wrong.getReason());
        }
    }

    private static BaselineMode mode(String text) {
        try {
            return BaselineMode.named(text);
        } catch (IllegalArgumentException wrong) {
            throw new MergeException("--baseline-" + wrong.getMessage());
        }
    }

    private static int percent(String text) {
        try {
            int percent = Integer.parseInt(text);
            if (percent >= 0 && percent <= 100) {
                return percent;
            }
        } catch (NumberFormatException none) {
            throw new MergeException("--coverage-min is '" + text + "'; it is a percentage, such as 80");
        }
        throw new MergeException("--coverage-min is '" + text + "'; it is a percentage from 0 to 100, such as 80");
    }
}
