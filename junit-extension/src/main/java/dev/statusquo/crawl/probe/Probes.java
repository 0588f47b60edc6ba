package dev.statusquo.crawl.probe;

import java.util.List;

/** The probes of this library, listed by hand, in the order of their cases. */
public final class Probes {

    private static final List<Probe> ALL = List.of(
            new UnknownPath(),
            new ValidRequest(),
            new HeadIsLikeGet(),
            new UnknownId(),
            new MissingCredentials(),
            new MalformedJson(),
            new InvalidField(),
            new UnsupportedMediaType(),
            new UndeclaredMethod(),
            new CreatedIsFound(),
            new DeletedIsGone());

    private Probes() {}

    /** Returns all probes. */
    public static List<Probe> all() {
        return ALL;
    }
}
