package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.spec.DeclaredApi;
import java.util.List;

/**
 * A whole run as run rules see it.
 *
 * @param observations what was seen, ordered by the keys of the cases
 * @param api what is declared
 * @param conventions what the project has settled
 */
public record RunView(List<Observation> observations, DeclaredApi api, Conventions conventions) {

    public RunView {
        observations = List.copyOf(observations);
    }

    /** Returns the answers that are errors. */
    public List<Observation> errors() {
        return observations.stream().filter(Observation::isError).toList();
    }

    /** Returns the answers to requests with this fault. */
    public List<Observation> of(FaultClass fault) {
        return observations.stream()
                .filter(seen -> seen.fault().filter(fault::equals).isPresent())
                .toList();
    }
}
