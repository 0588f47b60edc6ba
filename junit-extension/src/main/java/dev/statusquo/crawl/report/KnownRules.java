package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CrawlRules;
import dev.statusquo.crawl.run.RunRules;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.RuleProvider;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;

/** The rules by their ids; one of a project that is not on the class path is known by what a report says of it. */
final class KnownRules {

    private final Map<String, RuleInfo> byId = new HashMap<>();

    KnownRules() {
        HttpRules.all().forEach(rule -> byId.put(rule.info().id(), rule.info()));
        CrawlRules.all().forEach(info -> byId.put(info.id(), info));
        RunRules.infos().forEach(info -> byId.put(info.id(), info));
        ServiceLoader.load(RuleProvider.class)
                .forEach(provider -> provider.rules()
                        .forEach(rule -> byId.putIfAbsent(rule.info().id(), rule.info())));
    }

    RuleInfo of(ReportMembers finding) {
        RuleInfo known = byId.get(finding.text("rule"));
        return known == null ? told(finding) : known;
    }

    private static RuleInfo told(ReportMembers finding) {
        String id = finding.text("rule");
        Requirement requirement = Arrays.stream(Requirement.values())
                .filter(one -> one.toString().equals(finding.text("requirement")))
                .findFirst()
                .orElseThrow(() -> finding.wrong("requirement", "the requirement of a rule"));
        try {
            return new RuleInfo(
                    id,
                    requirement,
                    new Citation(finding.text("citation"), ""),
                    id.replace('-', ' '),
                    finding.text("why"),
                    finding.text("fix"));
        } catch (IllegalArgumentException noId) {
            throw finding.wrong("rule", "the id of a rule");
        }
    }
}
