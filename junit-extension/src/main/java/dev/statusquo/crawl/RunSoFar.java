package dev.statusquo.crawl;

import dev.statusquo.exchange.Exchange;
import java.util.List;
import java.util.Optional;

/** What all cases of a crawl saw until now. */
public final class RunSoFar {

    private final CrawlSetup setup;
    private final List<Observation> observations;
    private final Exemplars exemplars;

    RunSoFar(CrawlSetup setup, List<Observation> observations, Exemplars exemplars) {
        this.setup = setup;
        this.observations = List.copyOf(observations);
        this.exemplars = exemplars;
    }

    /** Returns what the crawl was given. */
    public CrawlSetup setup() {
        return setup;
    }

    /** Returns what was seen, ordered by the keys of the cases: the same for the same cases, in whatever order they ran. */
    public List<Observation> observations() {
        return observations;
    }

    /** Returns an exchange like the one of an observation, empty if none was kept. */
    public Optional<Exchange> exemplar(Observation seen) {
        return exemplars.of(seen);
    }
}
