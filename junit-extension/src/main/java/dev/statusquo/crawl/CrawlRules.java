package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.provoked.ProvokedOutcomes;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** What a crawl asks of a service besides the response rules: the declaration is kept, and the probes are answered well. */
public final class CrawlRules {

    private CrawlRules() {}

    /** Returns all that is asked, in a stable order. */
    public static List<RuleInfo> all() {
        List<RuleInfo> rules = new ArrayList<>(Declarations.RULES);
        rules.add(BrokenDeclaration.INFO);
        rules.add(ProvokedOutcomes.INFO);
        Probes.all().stream()
                .flatMap(probe -> probe.rules().stream())
                .filter(rule -> !rules.contains(rule))
                .forEach(rules::add);
        return List.copyOf(rules);
    }
}
