package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of preconditions and ranges, listed by hand, in the order of their cases. */
public final class ConditionalProbes {

    private static final List<Probe> ALL = List.of();

    private ConditionalProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
