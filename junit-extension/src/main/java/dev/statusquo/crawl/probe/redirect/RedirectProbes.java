package dev.statusquo.crawl.probe.redirect;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of redirects, listed by hand, in the order of their cases. */
public final class RedirectProbes {

    private static final List<Probe> ALL =
            List.of(new RedirectIsFollowed(), new RedirectKeepsMethod(), new OpenRedirect());

    private RedirectProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
