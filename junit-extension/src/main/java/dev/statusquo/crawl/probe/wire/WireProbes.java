package dev.statusquo.crawl.probe.wire;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of what clients hide, listed by hand, in the order of their cases. */
public final class WireProbes {

    private static final List<Probe> ALL = List.of(
            new NothingFollowsTheAnswer(),
            new ExpectationIsAnswered(),
            new AmbiguousRequest(),
            new BrokenPercentEncoding(),
            new GetWithContent());

    private WireProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
