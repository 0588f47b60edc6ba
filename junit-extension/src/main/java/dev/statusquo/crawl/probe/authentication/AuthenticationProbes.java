package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of authentication and authorisation, listed by hand, in the order of their cases. */
public final class AuthenticationProbes {

    private static final List<Probe> ALL = List.of(
            new MissingCredentials(),
            new MalformedCredentials(),
            new OtherScheme(),
            new SchemeInAnyCase(),
            new RepeatedCredentials(),
            new TokenInQuery(),
            new UnknownCredentials(),
            new TamperedCredentials(),
            new ExpiredCredentials(),
            new CredentialsBeforeContent(),
            new InsufficientRights(),
            new ForeignResource(),
            new RefusedLogin(),
            new Concealment());

    private AuthenticationProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
