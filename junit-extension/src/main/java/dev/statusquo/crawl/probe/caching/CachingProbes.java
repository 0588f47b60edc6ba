package dev.statusquo.crawl.probe.caching;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of caching, CORS and the life cycle of an operation, listed by hand, in the order of their cases. */
public final class CachingProbes {

    private static final List<Probe> ALL = List.of(
            new KeyedRead(),
            new MissingIsNotKept(),
            new NegotiatedRead(),
            new OptionalCredentials(),
            new ContentCoding(),
            new ForeignOrigin(),
            new RefusalForOrigin(),
            new ExposedFields(),
            new Preflight(),
            new DeprecatedOperation(),
            new Preference(),
            new UnsniffedContent());

    private CachingProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
