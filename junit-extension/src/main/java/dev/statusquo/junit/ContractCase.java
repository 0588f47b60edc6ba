package dev.statusquo.junit;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.RunAgain;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.FailureMessage;
import dev.statusquo.rule.Severity;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.TestAbortedException;

/** One case of a crawl, handed to a {@link CrawlTest} method. */
public final class ContractCase {

    static final String READING = "the contract is read";

    private final ContractRun run;
    private final String key;
    private final String operation;
    private final Optional<ProbeCase> planned;
    private volatile boolean verified;

    private ContractCase(ContractRun run, String key, String operation, Optional<ProbeCase> planned) {
        this.run = run;
        this.key = key;
        this.operation = operation;
        this.planned = planned;
    }

    ContractCase(ContractRun run, ProbeCase planned) {
        this(run, planned.key(), planned.operation(), Optional.of(planned));
    }

    /** Returns the case before all others, which there is only if the document has to be read in an invocation. */
    static ContractCase reading(ContractRun run) {
        return new ContractCase(run, READING, "*", Optional.empty());
    }

    /** Returns the stable key, such as {@code POST /users · malformed JSON → 400}. */
    public String key() {
        return key;
    }

    /** Returns the operation, such as {@code POST /users}. */
    public String operation() {
        return operation;
    }

    /**
     * Runs the case. A case that could not be run or judged aborts with its reason, and is reported as not run.
     *
     * <p>Passes: the service keeps what the case asks. Fails: it breaks a rule that the profile makes an error.
     *
     * @throws AssertionFailedError if one rule is broken
     * @throws MultipleFailuresError if several are
     * @throws TestAbortedException if the case could not be run or judged
     */
    public void verify() {
        verified = true;
        if (planned.isEmpty()) {
            return;
        }
        CaseResult result = run.verify(planned.get());
        if (result.outcome() == CaseOutcome.NOT_RUN) {
            throw new TestAbortedException(key() + ": not run: " + result.reason());
        }
        if (result.outcome() == CaseOutcome.FAILED) {
            throw failure(result);
        }
    }

    boolean isVerified() {
        return verified;
    }

    private AssertionError failure(CaseResult result) {
        String runAgain = RunAgain.command(run.contract(), key());
        List<AssertionFailedError> errors = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> error(finding, runAgain))
                .toList();
        if (errors.isEmpty()) {
            FailureMessage message =
                    FailureMessage.of(key() + ": " + result.reason(), Fact.fact("run again", runAgain));
            return new AssertionFailedError(message.toString());
        }
        return errors.size() == 1 ? errors.get(0) : new MultipleFailuresError(key(), errors);
    }

    private AssertionFailedError error(CaseFinding finding, String runAgain) {
        return new AssertionFailedError(
                finding.message(run.redaction(), runAgain).toString());
    }

    /** Returns the key. */
    @Override
    public String toString() {
        return key();
    }
}
