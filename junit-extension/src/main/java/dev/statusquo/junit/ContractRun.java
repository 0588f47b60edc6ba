package dev.statusquo.junit;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.LostBase;
import dev.statusquo.crawl.ProvokedInstead;
import dev.statusquo.crawl.ReadAhead;
import dev.statusquo.crawl.baseline.CaseComparison;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.report.HarRecording;
import dev.statusquo.crawl.report.ShardPart;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.failure.FailureMessage;
import dev.statusquo.failure.Redaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The crawl of one contract class in one JUnit run: planned, opened as soon as the methods of the class can be called, its cases as
 * they come, and its end. Safe for several threads.
 */
final class ContractRun {

    private final RunMode mode;
    private final Set<String> verified = ConcurrentHashMap.newKeySet();
    private final Map<String, CaseResult> left = new ConcurrentHashMap<>();
    private final Provocations provocations = new Provocations();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final ToldCauses told;
    private final Progress progress;
    private volatile Optional<CrawlPlan> plan = Optional.empty();
    private volatile Optional<RunBaseline> baseline = Optional.empty();
    private volatile Optional<ShardPart> part = Optional.empty();
    private volatile Optional<Crawler> crawl = Optional.empty();
    private volatile Optional<ReadAhead> ahead = Optional.empty();
    private volatile Optional<String> obstacle = Optional.empty();
    private volatile Optional<String> silence = Optional.empty();
    private volatile Optional<FailureMessage> shortage = Optional.empty();
    private volatile Runnable afterwards = () -> {};

    ContractRun(RunMode mode) {
        this.mode = mode;
        this.told = new ToldCauses(mode.brief());
        this.progress = RunReport.progress(mode.contract());
    }

    /** Makes the plan; nothing of the class but its base URL is asked for, and that only if the document is there. */
    synchronized void plan(ContractSetup setup) {
        if (plan.isEmpty()) {
            CrawlPlan made = setup.plan(provocations);
            RunBaseline known = setup.baseline(made, provocations);
            part = setup.part(made, provocations, known);
            baseline = Optional.of(known);
            plan = Optional.of(made);
        }
    }

    /** Asks the class for its base URL, identities and fixtures, once; what goes wrong then is the failure of one case only. */
    synchronized void open(ContractSetup setup) {
        if (mode.dryRun() || crawl.isPresent()) {
            return;
        }
        obstacle.ifPresent(reason -> {
            throw new TestAbortedException("not run: " + reason);
        });
        try {
            Crawler opened = setup.crawl(requiredPlan());
            ahead = mode.concurrency() > 1
                    ? Optional.of(ReadAhead.of(opened, requiredPlan(), mode.concurrency()))
                    : Optional.empty();
            crawl = Optional.of(opened);
            progress.begin();
        } catch (RuntimeException wrong) {
            obstacle = Optional.of(String.valueOf(wrong.getMessage()));
            throw wrong;
        }
    }

    /** Takes the instances that methods of the class are called on from now. */
    void bind(ContractMethods methods) {
        provocations.bind(methods);
    }

    private CrawlPlan requiredPlan() {
        return plan.orElseThrow(() -> new IllegalStateException("the contract has not been read"));
    }

    RunBaseline requiredBaseline() {
        return baseline.orElseThrow(() -> new IllegalStateException("the contract has not been read"));
    }

    boolean isPlanned() {
        return plan.isPresent();
    }

    boolean isOpen() {
        return crawl.isPresent();
    }

    /** Returns the cases; none if the contract could not be read. */
    List<ProbeCase> cases() {
        return plan.map(CrawlPlan::cases).orElse(List.of());
    }

    /** Returns what is declared; empty if it could not be read. */
    Optional<DeclaredApi> api() {
        return plan.map(CrawlPlan::api);
    }

    /** Returns the recording of the exchanges; empty if none was asked for. */
    Optional<HarRecording> recording() {
        return crawl.map(one -> one.setup().transport())
                .filter(HarRecording.class::isInstance)
                .map(HarRecording.class::cast);
    }

    RunMode mode() {
        return mode;
    }

    /** Returns what the merge with other shards needs, empty for a run that is no shard. */
    Optional<ShardPart> part() {
        return part.map(one -> one.silenced(silence.orElse("")));
    }

    String contract() {
        return mode.contract();
    }

    Redaction redaction() {
        return provocations.hiddenBy(crawl.map(one -> one.setup().redaction()).orElseGet(Redaction::standard));
    }

    /** Returns which causes cases have told in full. */
    ToldCauses told() {
        return told;
    }

    CaseComparison verify(ProbeCase planned) {
        if (mode.dryRun() || crawl.isEmpty()) {
            String reason = mode.dryRun() ? "dry run" : obstacle.orElse("the crawl was not opened");
            return new CaseComparison(CaseResult.notRun(planned, reason), List.of());
        }
        try {
            CaseComparison result = requiredBaseline()
                    .compare(ahead.isPresent() ? ahead.get().run(planned) : alone(crawl.get(), planned));
            progress.ended(result.judged().outcome(), cases().size());
            return result;
        } catch (RuntimeException thrown) {
            RuntimeException misuse = misuse(thrown);
            leave(planned, String.valueOf(misuse.getMessage()));
            throw misuse;
        } finally {
            verified.add(planned.key());
            if (verified.size() == cases().size()) {
                end();
            }
        }
    }

    /** Returns what a method of the class did wrong, on whatever thread; else what was thrown. */
    private static RuntimeException misuse(RuntimeException thrown) {
        return thrown.getCause() instanceof ExtensionConfigurationException wrong ? wrong : thrown;
    }

    /** Reports a case that JUnit ran, and the crawl did not, for this reason. */
    void leave(ProbeCase planned, String reason) {
        left.put(planned.key(), CaseResult.notRun(planned, reason));
    }

    /** One at a time, also where JUnit itself runs tests side by side: a case may change what another one looks at. */
    private synchronized CaseResult alone(Crawler opened, ProbeCase planned) {
        return opened.run(planned);
    }

    /** Cleans up while the service is still there: after the last case, or when no more will come. Once. */
    void end() {
        if (crawl.isEmpty() || !ended.compareAndSet(false, true)) {
            return;
        }
        Crawler opened = crawl.get();
        silence = opened.silence();
        ahead.ifPresent(ReadAhead::close);
        opened.close();
        requiredBaseline().end(verified.size() == cases().size()).forEach(opened::note);
        mode.gate().ifPresent(gate -> {
            shortage = gate.objection(opened.result().coverage());
            gate.notes(opened.result().coverage()).forEach(opened::note);
        });
        afterwards.run();
    }

    /** A run whose service was dead proves nothing, and skipped cases alone would look like a success. */
    void requireAnswers() {
        silence.ifPresent(reason -> {
            throw new AssertionFailedError(
                    "@BaseUrl is '" + crawl.map(one -> one.setup().baseUrl()).orElse("") + "': " + reason);
        });
    }

    /** Fails if the service knows none of the declared paths: then it is most likely asked at the wrong place. */
    void requireBasePath() {
        result().flatMap(LostBase::of).ifPresent(lost -> {
            throw new AssertionFailedError(lost.toString());
        });
    }

    /** Fails if less was asserted than the settings ask for. */
    void requireCoverage() {
        shortage.ifPresent(message -> {
            throw new AssertionFailedError(message.toString());
        });
    }

    /** Fails over what is worse than the baseline has it and no case could tell. */
    void requireBaseline() {
        baseline.ifPresent(RunBaseline::requireNothingWorse);
    }

    /** Says what is to be done once at the end. */
    void atTheEnd(Runnable action) {
        afterwards = action;
    }

    /** Returns what was seen, in the order of the plan; empty if nothing was sent. */
    Optional<CrawlResult> result() {
        return crawl.map(one -> one.result().with(left.values()).inOrderOf(requiredPlan()))
                .map(ProvokedInstead::in)
                .map(LostBase::noted)
                .map(result -> result.judged(requiredBaseline()::judged).objectedTo(objections()));
    }

    /** Returns why the run fails besides its cases, as far as no note says so. */
    private List<String> objections() {
        return Stream.concat(
                        baseline.flatMap(RunBaseline::objection).stream(),
                        shortage.map(FailureMessage::toString).stream())
                .toList();
    }
}
