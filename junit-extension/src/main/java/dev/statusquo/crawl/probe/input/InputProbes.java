package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of what a request carries, listed by hand, in the order of their cases. */
public final class InputProbes {

    private static final List<Probe> ALL = List.of(
            new MalformedJson(),
            new NearlyJson(),
            new MissingContent(),
            new InvalidField(),
            new SeveralInvalidFields(),
            new DuplicateName(),
            new ExtremeValue(),
            new InvalidParameter(),
            new OddQuery(),
            new ExtremePage(),
            new LineBreak(),
            new MalformedId(),
            new ExtremeId(),
            new UnsupportedMediaType(),
            new OddContentType(),
            new SuffixedMediaType(),
            new UnknownContentCoding(),
            new NothingAcceptable(),
            new BestMatch());

    private InputProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
