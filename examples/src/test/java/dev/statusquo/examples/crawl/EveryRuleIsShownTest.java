package dev.statusquo.examples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CrawlRules;
import dev.statusquo.crawl.run.RunRules;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule is broken by a fault of the bookshop, or a table says why none does. */
class EveryRuleIsShownTest {

    @Test
    void aRuleThatNoFaultBreaksHasItsReason() {
        Set<String> missing = all();
        missing.removeAll(shown());

        assertThat(missing).isEqualTo(NotShown.reasons().keySet());
    }

    @Test
    void nearlyEveryResponseRuleIsBroken() {
        Set<String> rules = HttpRules.all().stream()
                .map(Rule::info)
                .map(RuleInfo::id)
                .collect(Collectors.toCollection(TreeSet::new));
        int all = rules.size();
        rules.retainAll(shown());

        assertThat(rules.size()).isGreaterThan(all * 4 / 5);
    }

    private static Set<String> all() {
        return Stream.of(HttpRules.all().stream().map(Rule::info), CrawlRules.all().stream(), RunRules.infos().stream())
                .flatMap(infos -> infos)
                .map(RuleInfo::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> shown() {
        return FaultCatalogueTest.FOUND.values().stream()
                .flatMap(Collection::stream)
                .map(Found::rule)
                .collect(Collectors.toSet());
    }
}
