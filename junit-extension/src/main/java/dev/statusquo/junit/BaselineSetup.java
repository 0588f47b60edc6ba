package dev.statusquo.junit;

import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.RunAgain;
import dev.statusquo.crawl.baseline.Baseline;
import dev.statusquo.crawl.baseline.BaselineException;
import dev.statusquo.crawl.baseline.BaselineFile;
import dev.statusquo.crawl.baseline.BaselineMode;
import dev.statusquo.crawl.baseline.Gate;
import dev.statusquo.crawl.baseline.RuleSet;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * Finds the baseline that a run is held to: the file of the settings, else that of the annotation, else the usual one.
 *
 * @param contract the name of the contract class
 * @param annotated the file that the annotation names, empty for none
 * @param settings the settings of the run
 */
record BaselineSetup(String contract, String annotated, Settings settings) {

    /** Returns the baseline for a run; {@code all} has all cases, and {@code whole} tells whether the run wants all of them. */
    RunBaseline of(RuleSet rules, CrawlPlan all, boolean whole) {
        BaselineMode mode = settings.baselineMode();
        BaselineFile file = file();
        boolean configured = !file.contract().isEmpty();
        if (configured && mode != BaselineMode.UPDATE && !settings.isDryRun() && !file.exists()) {
            throw new ExtensionConfigurationException(
                    origin() + " is '" + file.path() + "', and there is no such file ("
                            + file.path().toAbsolutePath().normalize()
                            + "); correct the path, or make the file with -Dstatusquo.baseline.mode=update");
        }
        Baseline baseline;
        try {
            baseline = file.read();
        } catch (BaselineException unusable) {
            throw new ExtensionConfigurationException(unusable.getMessage(), unusable);
        }
        String arguments = settings.baselineFile()
                .map(path -> " -Dstatusquo.baseline.file='" + path + "'")
                .orElse("");
        String command = RunAgain.accepting(RunAgain.command(contract) + settings.selectionArguments() + arguments);
        return new RunBaseline(
                new Gate(file, baseline, mode, rules, LocalDate.now(ZoneOffset.UTC)),
                all.cases(),
                whole,
                command,
                arguments);
    }

    private BaselineFile file() {
        Path module = Path.of("");
        Optional<String> named =
                settings.baselineFile().or(() -> Optional.of(annotated.strip()).filter(text -> !text.isEmpty()));
        try {
            return named.map(text -> new BaselineFile(Path.of(text), contract, SettingSources.locks()))
                    .orElseGet(() -> BaselineFile.usual(module, contract, SettingSources.locks()));
        } catch (InvalidPathException wrong) {
            throw new ExtensionConfigurationException(
                    origin() + " is '" + named.orElse("") + "', which is no path: " + wrong.getReason(), wrong);
        }
    }

    private String origin() {
        return settings.baselineFile().isPresent() ? "statusquo.baseline.file" : "@HttpContract: baseline";
    }
}
