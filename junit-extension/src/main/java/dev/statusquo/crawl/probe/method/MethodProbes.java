package dev.statusquo.crawl.probe.method;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of methods and how a target is named, listed by hand, in the order of their cases. */
public final class MethodProbes {

    private static final List<Probe> ALL = List.of(
            new UndeclaredMethod(),
            new OptionsOfAPath(),
            new MethodOverride(),
            new MethodAndCredentials(),
            new PathSpelling());

    private MethodProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
