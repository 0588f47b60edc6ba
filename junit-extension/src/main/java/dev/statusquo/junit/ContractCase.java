package dev.statusquo.junit;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.RunAgain;
import dev.statusquo.crawl.baseline.CaseComparison;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.FailureMessage;
import dev.statusquo.failure.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.TestAbortedException;

/** One case of a crawl, handed to a {@link CrawlTest} method. */
public final class ContractCase {

    static final String READING = "the contract is read";
    private static final Set<String> OF_THE_CASE =
            Set.of("declared", "case", "request", "response", "baseline", "run again");

    private static final int LONGEST_NAME = 4_000;

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

    /** Returns the key as a terminal can show it, whatever the document calls its paths. */
    String displayName() {
        return Printable.line(key, LONGEST_NAME);
    }

    /** Returns the operation, such as {@code POST /users}. */
    public String operation() {
        return operation;
    }

    /**
     * Runs the case. A case that could not be run or judged aborts with its reason, and is reported as not run. One that fails as the
     * baseline knows aborts too, and is reported as known.
     *
     * <p>Passes: the service keeps what the case asks. Fails: it breaks a rule that the profile makes an error, or does not answer as
     * the baseline has it.
     *
     * @throws AssertionFailedError if one rule is broken
     * @throws MultipleFailuresError if several are
     * @throws TestAbortedException if the case could not be run or judged, or fails as the baseline knows
     */
    public void verify() {
        verified = true;
        if (planned.isEmpty()) {
            return;
        }
        CaseComparison seen = run.verify(planned.get());
        CaseResult result = seen.judged();
        switch (result.outcome()) {
            case PASSED -> {}
            case NOT_RUN ->
                throw new TestAbortedException(
                        Printable.of(key() + ": not run: " + run.redaction().text(result.reason())));
            case KNOWN ->
                throw new TestAbortedException(
                        Printable.of(key() + ": " + run.requiredBaseline().known(seen)));
            case FAILED -> throw failure(seen);
        }
    }

    /** Reports the case as not run, since nothing verified it. */
    void forget() {
        planned.ifPresent(
                one -> run.leave(one, "the @CrawlTest method returned without calling verify() of its ContractCase"));
    }

    boolean isVerified() {
        return verified;
    }

    private AssertionError failure(CaseComparison seen) {
        String runAgain = planned.filter(one -> one.safety() == Safety.RUN).isPresent()
                ? RunAgain.command(run.contract())
                : RunAgain.command(run.contract(), key());
        List<FailureMessage> messages =
                new CaseMessages(run.requiredBaseline(), run.redaction(), run.told(), runAgain).of(seen);
        if (messages.size() == 1) {
            return error(messages.get(0));
        }
        List<Fact> told = messages.get(0).facts();
        List<AssertionFailedError> errors = new ArrayList<>(List.of(error(messages.get(0))));
        messages.stream()
                .skip(1)
                .map(message -> error(withoutTold(message, told)))
                .forEach(errors::add);
        return fromCaller(new MultipleFailuresError(key(), errors));
    }

    /** Leaves out what the first failure of the case has shown already: the case, its request and the response. */
    private static FailureMessage withoutTold(FailureMessage message, List<Fact> told) {
        List<Fact> facts = message.facts().stream()
                .filter(fact -> !OF_THE_CASE.contains(fact.label()) || !told.contains(fact))
                .toList();
        return new FailureMessage(message.headline(), facts);
    }

    private static AssertionFailedError error(FailureMessage message) {
        return fromCaller(new AssertionFailedError(message.toString()));
    }

    /** Leaves of the stack trace what the caller wrote: what is around it, JUnit's way there, says nothing of the service. */
    private static <E extends AssertionError> E fromCaller(E error) {
        StackTraceElement[] trace = error.getStackTrace();
        int start = 0;
        for (int i = 0; i < trace.length; i++) {
            if (trace[i].getClassName().equals(ContractCase.class.getName())) {
                start = i + 1;
            }
        }
        int end = start;
        while (end < trace.length && !isReflection(trace[end])) {
            end++;
        }
        error.setStackTrace(Arrays.copyOfRange(trace, start, end == start ? trace.length : end));
        return error;
    }

    private static boolean isReflection(StackTraceElement frame) {
        return frame.getClassName().startsWith("java.lang.reflect.")
                || frame.getClassName().startsWith("jdk.internal.reflect.");
    }

    /** Returns the key. */
    @Override
    public String toString() {
        return key();
    }
}
