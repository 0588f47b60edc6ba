package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of what a request carries, listed by hand, in the order of their cases. */
public final class InputProbes {

    private static final List<Probe> ALL = List.of(new MalformedJson(), new InvalidField(), new UnsupportedMediaType());

    private InputProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
