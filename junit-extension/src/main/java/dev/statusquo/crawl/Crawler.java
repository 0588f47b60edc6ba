package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Severity;
import dev.statusquo.rule.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One crawl of one service: runs cases, and keeps what they saw. Cases may be run on several threads; closing
 * deletes what the crawl created.
 */
public final class Crawler implements AutoCloseable {

    private static final int MOST_REMARKS = 50;
    /** What messages and reports look at, and what findings may hold on to altogether. */
    private static final int LONGEST_OF_FINDING = 256 << 10;

    private static final long MOST_OF_FINDINGS = 16L << 20;

    private final CrawlSetup setup;
    private final Workshop workshop;
    private final Trials trials;
    private final SecondTrials secondTrials;
    private final RunMemory memory;
    private final KeptExchanges evidence = KeptExchanges.of(LONGEST_OF_FINDING, MOST_OF_FINDINGS);
    private final RunConfirmation confirmation;
    private final Map<String, CaseResult> results = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> notes = Collections.synchronizedList(new ArrayList<>());
    private final long started = System.nanoTime();

    private Crawler(CrawlSetup setup) {
        this.setup = setup;
        this.workshop = Workshop.of(setup);
        this.trials = new Trials(workshop, new Judge(setup));
        this.secondTrials = new SecondTrials(trials, new SeenCauses(setup.settled()));
        this.memory = new RunMemory(setup);
        this.confirmation = new RunConfirmation(trials, memory);
        setup.api().remarks().forEach(remark -> notes.add(setup.api().source() + ": " + remark));
    }

    /**
     * Returns a crawl that has sent nothing yet.
     *
     * @throws IllegalArgumentException if the base URL is none
     */
    public static Crawler of(CrawlSetup setup) {
        return new Crawler(setup);
    }

    /** Returns what the crawl was given. */
    public CrawlSetup setup() {
        return setup;
    }

    /** Runs a case and returns what became of it. Never throws over what a service does. */
    public CaseResult run(ProbeCase one) {
        return recorded(tried(one));
    }

    /** Takes a result over into what the crawl has seen. */
    CaseResult recorded(CaseResult result) {
        results.put(result.key(), result);
        return result;
    }

    CaseResult tried(ProbeCase one) {
        long begin = System.nanoTime();
        if (one.attempt() instanceof Hindsight hindsight) {
            RunConfirmation.Held held = confirmation.of(hindsight);
            return CaseResult.notRun(one, "")
                    .judged(held.insight(), held.requests(), Duration.ofNanos(System.nanoTime() - begin));
        }
        Optional<String> objection = one.safety() == Safety.READ
                ? Optional.empty()
                : setup.limits().permissions().objection(Method.POST, setup.baseUrl());
        if (objection.isPresent()) {
            return CaseResult.notRun(one, objection.get());
        }
        SecondTrials.Held held = secondTrials.after(one, trials.first(one));
        confirmation.ran(one, held.trial());
        return result(one, held.trial(), held.requests(), begin);
    }

    private CaseResult result(ProbeCase one, Trial trial, int requests, long begin) {
        return new CaseResult(
                one.key(),
                one.operation(),
                one.probe().id(),
                outcome(trial),
                reason(trial),
                trial.findings().stream()
                        .map(found -> found.in(evidence.kept(found.finding().exchange())))
                        .toList(),
                requests,
                memory.note(one, trial),
                Judge.seen(trial.bench(), trial.judgement()),
                Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Adds what the reader of the report should know. */
    public void note(String text) {
        notes.add(text);
    }

    /** Finds out a valid request to an operation ahead of the cases that need one. */
    void learn(DeclaredOperation operation) {
        try {
            workshop.positives().of(operation);
        } catch (RuntimeException notNow) {
            // The case that needs it meets the same, and tells.
            return;
        }
    }

    /** Returns what became of a case that has been recorded. */
    Optional<CaseResult> known(ProbeCase one) {
        return Optional.ofNullable(results.get(one.key()));
    }

    /** Lets nothing more be sent but by the clean-up. */
    void stop() {
        workshop.sender().stop();
    }

    private CaseOutcome outcome(Trial trial) {
        boolean unsent = trial.judgement().verdict() instanceof Verdict.Broken
                && trial.bench().sent().isEmpty()
                && setup.profile().severityOf(trial.judgement().rule()) == Severity.ERROR;
        if (unsent || trial.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return CaseOutcome.FAILED;
        }
        return trial.isUndecided() ? CaseOutcome.NOT_RUN : CaseOutcome.PASSED;
    }

    private static String reason(Trial trial) {
        if (trial.isUndecided()) {
            return trial.obstacle();
        }
        Optional<CaseFinding> first = trial.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
        if (first.isPresent()) {
            return first.get().finding().broken().problem();
        }
        Optional<CaseFinding> flaky = trial.findings().stream()
                .filter(finding -> finding.state() == FindingState.FLAKY)
                .findFirst();
        return flaky.map(finding -> "flaky: " + finding.finding().broken().problem())
                .orElse(trial.judgement().verdict() instanceof Verdict.Broken broken ? broken.problem() : "");
    }

    /** Returns why what is there must be taken for dead, or for another service; empty if it answers. Cases after that were not run. */
    public Optional<String> silence() {
        return workshop.sender().silence();
    }

    /** Deletes what the crawl created, the last first, and notes what could not be deleted. */
    @Override
    public void close() {
        workshop.sender().cleaningUp();
        secondTrials.remark().ifPresent(notes::add);
        workshop.patience().remark().ifPresent(notes::add);
        workshop.requests().remarks().stream().limit(MOST_REMARKS).forEach(notes::add);
        new CleanUp(workshop).run().forEach(notes::add);
    }

    /** Returns what the crawl has seen so far. */
    public CrawlResult result() {
        List<CaseResult> ran;
        synchronized (results) {
            ran = List.copyOf(results.values());
        }
        Map<String, List<String>> declared = new LinkedHashMap<>();
        for (DeclaredOperation operation : setup.api().operations()) {
            declared.put(
                    operation.key(),
                    operation.responses().stream()
                            .map(response -> response.status().toString())
                            .toList());
        }
        return new CrawlResult(
                setup.contract(),
                setup.api().title(),
                setup.api().source(),
                setup.baseUrl(),
                setup.profile().name(),
                ran,
                Coverage.of(
                        declared,
                        ran.stream().flatMap(one -> one.seen().stream()).toList()),
                workshop.sender().sent(),
                Duration.ofNanos(System.nanoTime() - started),
                Stream.concat(workshop.sender().notes().stream(), notesSoFar().stream())
                        .toList());
    }

    private List<String> notesSoFar() {
        synchronized (notes) {
            return List.copyOf(notes);
        }
    }
}
