package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of conditional requests and ranges, listed by hand, in the order of their cases. */
public final class ConditionalProbes {

    private static final List<Probe> ALL = List.of(
            new ReadAgain(),
            new CurrentTag(),
            new TagOutweighsDate(),
            new MalformedDate(),
            new PreconditionGivesWay(),
            new StaleTag(),
            new WeakTag(),
            new RequiredPrecondition(),
            new ChangedTag(),
            new SatisfiableRange(),
            new RangeBeyondTheEnd(),
            new UnknownRangeUnit(),
            new StaleRangeCondition());

    private ConditionalProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
