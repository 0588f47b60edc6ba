package dev.statusquo.crawl;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.exchange.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The principals that the crawl may act as, by name, in the order declared; each with its credentials. */
public final class Identities {

    private final Map<String, Credentials> byName;

    /** Creates the identities. */
    public Identities(Map<String, Credentials> byName) {
        this.byName = new LinkedHashMap<>(byName);
    }

    /** Returns who there is, those who have expired apart. */
    public Principals principals() {
        return Principals.named(List.copyOf(byName.keySet()));
    }

    /** Returns the names of those whose credentials count, in the order declared. */
    public List<String> names() {
        return principals().valid();
    }

    /** Returns the name declared first of those whose credentials count. */
    public Optional<String> first() {
        return principals().first();
    }

    /** Returns all credentials. */
    public List<Credentials> credentials() {
        return List.copyOf(byName.values());
    }

    Request apply(String name, Request bare) {
        Credentials credentials = byName.get(name);
        return credentials == null ? bare : credentials.addTo(bare);
    }
}
