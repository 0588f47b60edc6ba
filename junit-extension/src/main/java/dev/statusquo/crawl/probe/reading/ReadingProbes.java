package dev.statusquo.crawl.probe.reading;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of reading, and of what is not there, listed by hand, in the order of their cases. */
public final class ReadingProbes {

    private static final List<Probe> ALL = List.of(
            new UnknownPath(),
            new ValidRequest(),
            new HeadIsLikeGet(),
            new HeadOfRefusal(),
            new EmptyCollection(),
            new NextPage(),
            new UnknownId());

    private ReadingProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
