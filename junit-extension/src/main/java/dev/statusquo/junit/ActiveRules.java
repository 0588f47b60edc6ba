package dev.statusquo.junit;

import dev.statusquo.crawl.CrawlRules;
import dev.statusquo.crawl.run.RunRules;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.RuleProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * What judges the answers to a contract class: the rules of this library, and those that its class path provides.
 *
 * @param rules the response rules
 */
record ActiveRules(List<Rule> rules) {

    static ActiveRules of(Class<?> type) {
        List<Rule> rules = new ArrayList<>(HttpRules.all());
        ServiceLoader.load(RuleProvider.class, type.getClassLoader())
                .forEach(provider -> rules.addAll(provider.rules()));
        return new ActiveRules(List.copyOf(rules));
    }

    /** Returns all that is asked of a service, what probes and the declaration ask included. */
    List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>(rules.stream().map(Rule::info).toList());
        infos.addAll(CrawlRules.all());
        infos.addAll(RunRules.infos());
        return infos;
    }
}
