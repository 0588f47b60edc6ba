package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.authentication.AuthenticationProbes;
import dev.statusquo.crawl.probe.caching.CachingProbes;
import dev.statusquo.crawl.probe.conditional.ConditionalProbes;
import dev.statusquo.crawl.probe.creation.CreationProbes;
import dev.statusquo.crawl.probe.deletion.DeletionProbes;
import dev.statusquo.crawl.probe.input.InputProbes;
import dev.statusquo.crawl.probe.limit.LimitProbes;
import dev.statusquo.crawl.probe.method.MethodProbes;
import dev.statusquo.crawl.probe.reading.ReadingProbes;
import dev.statusquo.crawl.probe.redirect.RedirectProbes;
import dev.statusquo.crawl.probe.wire.WireProbes;
import java.util.List;
import java.util.stream.Stream;

/** The probes of this library, family by family, in the order of their cases. */
public final class Probes {

    private static final List<Probe> ALL = Stream.of(
                    ReadingProbes.all(),
                    AuthenticationProbes.all(),
                    InputProbes.all(),
                    MethodProbes.all(),
                    RedirectProbes.all(),
                    ConditionalProbes.all(),
                    CachingProbes.all(),
                    CreationProbes.all(),
                    DeletionProbes.all(),
                    WireProbes.all(),
                    LimitProbes.all())
            .flatMap(List::stream)
            .toList();

    private Probes() {}

    /** Returns all probes. */
    public static List<Probe> all() {
        return ALL;
    }
}
