package dev.statusquo.junit;

import org.junit.jupiter.api.extension.ExtensionContext;

/** Writes the reports of a run and says on the console where they are. */
final class RunReport {

    private final Settings settings;

    RunReport(ExtensionContext context) {
        this.settings = Settings.from(context);
    }

    void write(ContractRun run) {
        System.out.println(run.result().findings().size() + " " + settings.reportFolder());
        run.result()
                .findings()
                .forEach(f -> System.out.println(f.severity() + " " + f.caseKey() + ": "
                        + f.finding().rule().id() + ": " + f.finding().broken().problem()));
        run.result().cases().stream()
                .filter(c -> c.outcome() != dev.statusquo.crawl.CaseOutcome.PASSED)
                .forEach(c -> System.out.println(c.outcome() + " " + c.key() + " : " + c.reason()));
    }
}
