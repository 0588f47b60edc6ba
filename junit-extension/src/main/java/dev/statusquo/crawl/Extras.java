package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Settled;
import java.util.List;

/**
 * What is tried besides what any crawl tries.
 *
 * @param stress whether the service may be loaded on purpose
 * @param probes the user's own probes
 * @param last the cases that judge the whole run, after all others
 * @param settled what the project has settled
 */
public record Extras(boolean stress, List<Probe> probes, List<ProbeCase> last, Settled settled) {

    public Extras {
        probes = List.copyOf(probes);
        last = List.copyOf(last);
    }

    /** Creates what is tried besides, with nothing that judges the whole run. */
    public Extras(boolean stress, List<Probe> probes) {
        this(stress, probes, List.of(), Settled.none());
    }

    /** Returns nothing besides. */
    public static Extras none() {
        return new Extras(false, List.of());
    }

    /** Returns the same with these cases after all others. */
    public Extras judgedBy(List<ProbeCase> cases) {
        return new Extras(stress, probes, cases, settled);
    }

    /** Returns the same for a project that has settled this. */
    public Extras settling(Settled conventions) {
        return new Extras(stress, probes, last, conventions);
    }
}
