package dev.statusquo.crawl;

import dev.statusquo.Credentials;
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

    /** Returns the names in the order declared. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** Returns the name declared first. */
    public Optional<String> first() {
        return byName.keySet().stream().findFirst();
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
