package dev.statusquo.junit;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.failure.Redaction;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.opentest4j.AssertionFailedError;

/** The crawl of one contract class in one JUnit run: its plan, its cases as they come, and its end. Safe for several threads. */
final class ContractRun {

    private final CrawlPlan plan;
    private final dev.statusquo.crawl.Crawl crawl;
    private final Set<String> verified = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile Optional<String> silence = Optional.empty();
    private volatile Runnable afterwards = () -> {};

    ContractRun(CrawlPlan plan, dev.statusquo.crawl.Crawl crawl) {
        this.plan = plan;
        this.crawl = crawl;
    }

    CrawlPlan plan() {
        return plan;
    }

    String contract() {
        return crawl.setup().contract();
    }

    Redaction redaction() {
        return crawl.setup().redaction();
    }

    CaseResult verify(ProbeCase planned) {
        CaseResult result = crawl.run(planned);
        verified.add(planned.key());
        if (verified.size() == plan.cases().size()) {
            end();
        }
        return result;
    }

    /** Cleans up while the service is still there: after the last case, or when no more will come. Once. */
    void end() {
        if (ended.compareAndSet(false, true)) {
            silence = crawl.silence();
            crawl.close();
            afterwards.run();
        }
    }

    /** A run whose service was dead proves nothing, and skipped cases alone would look like a success. */
    void requireAnswers() {
        silence.ifPresent(reason -> {
            throw new AssertionFailedError("@BaseUrl is '" + crawl.setup().baseUrl() + "': " + reason
                    + "; cases were not run, look at the log of the service for what ended it");
        });
    }

    /** Says what is to be done once at the end. */
    void atTheEnd(Runnable action) {
        afterwards = action;
    }

    CrawlResult result() {
        return crawl.result();
    }
}
