package dev.statusquo.junit;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.Crawl;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.failure.Redaction;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The crawl of one contract class in one JUnit run: its plan, its cases as they come, and its end. Safe for several threads. */
final class ContractRun {

    private final CrawlPlan plan;
    private final Crawl crawl;
    private final Set<String> verified = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean ended = new AtomicBoolean();

    ContractRun(CrawlPlan plan, Crawl crawl) {
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
            crawl.close();
        }
    }

    CrawlResult result() {
        return crawl.result();
    }
}
