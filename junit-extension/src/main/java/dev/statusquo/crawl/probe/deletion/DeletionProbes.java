package dev.statusquo.crawl.probe.deletion;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of deleting, listed by hand, in the order of their cases. */
public final class DeletionProbes {

    private static final List<Probe> ALL = List.of(
            new DeletedIsGone(),
            new DeletedAgainIsHarmless(),
            new DeletedIsUnlisted(),
            new PartsOfDeletedAreGone(),
            new DeletedIsNotChanged());

    private DeletionProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
