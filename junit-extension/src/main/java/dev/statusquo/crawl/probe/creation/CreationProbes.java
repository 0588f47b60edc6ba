package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of creating and replacing, listed by hand, in the order of their cases. */
public final class CreationProbes {

    private static final List<Probe> ALL = List.of(new CreatedIsFound());

    private CreationProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
