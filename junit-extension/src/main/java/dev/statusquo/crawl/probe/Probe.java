package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.rule.RuleInfo;
import java.util.List;

/**
 * Something to try on a service, and what a good service answers. Meant to be implemented by users too.
 *
 * <p>Stateless. Planning sends nothing; each case is then run at most once, on any thread.
 */
public interface Probe {

    /** Returns what the probe asks of a service; the same object each time. */
    RuleInfo info();

    /** Returns all that its cases judge: what the probe asks, and what it finds by the way. */
    default List<RuleInfo> rules() {
        return List.of(info());
    }

    /** Returns the cases for everything declared that this probe applies to, in a stable order. */
    List<ProbeCase> cases(DeclaredApi api);

    /** Returns the cases where these identities may act: those of {@link #cases(DeclaredApi)}, unless who acts matters. */
    default List<ProbeCase> cases(DeclaredApi api, Principals who) {
        return cases(api);
    }
}
