package dev.statusquo.crawl.probe.limit;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of rate limits, unavailability and container-level errors, listed by hand, in the order of their cases. */
public final class LimitProbes {

    private static final List<Probe> ALL = List.of(
            new UndecodablePath(),
            new LongUri(),
            new LargeHeaderSection(),
            new OversizedContent(),
            new RemainderCountsDown(),
            new BurstIsTooManyRequests(),
            new OtherCallerIsServed(),
            new RefusalsStaySteady(),
            new RetryAfterIsHonoured());

    private LimitProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
