package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the cases saw, kept for those that judge it together. Safe for several threads. */
final class RunMemory {

    private final CrawlSetup setup;
    private final Observer observer;
    private final Exemplars exemplars = new Exemplars();
    private final Map<String, List<Observation>> byCase = new ConcurrentHashMap<>();

    RunMemory(CrawlSetup setup) {
        this.setup = setup;
        this.observer = new Observer(setup.redaction(), new ActingAs(setup.identities()), setup.settled());
    }

    /** Takes note of what a case saw, and returns it. */
    List<Observation> note(ProbeCase one, Trial trial) {
        List<Observation> seen = observed(one, trial);
        byCase.put(one.key(), seen);
        return seen;
    }

    /** Returns what a case saw, in the form that is kept. */
    List<Observation> observed(ProbeCase one, Trial trial) {
        List<CaseBench.Sent> sent = trial.bench().sent();
        List<Observation> seen = observer.of(one, sent, trial.judgement());
        for (int i = 0; i < seen.size(); i++) {
            exemplars.offer(seen.get(i), sent.get(i).exchange());
        }
        return seen;
    }

    RunSoFar soFar() {
        return soFarWith(Map.of());
    }

    /** Returns the same with what these cases saw another time. */
    RunSoFar soFarWith(Map<String, List<Observation>> anew) {
        List<Observation> all = byCase.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(one -> anew.getOrDefault(one.getKey(), one.getValue()).stream())
                .toList();
        return new RunSoFar(setup, all, exemplars);
    }
}
