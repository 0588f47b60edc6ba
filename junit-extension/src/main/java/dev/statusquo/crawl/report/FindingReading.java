package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.FindingState;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.Verdict;
import java.util.List;

/** Reads a finding from the report of a shard, as it was before a baseline was asked. */
final class FindingReading {

    private FindingReading() {}

    static CaseFinding read(ReportMembers one, KnownRules rules) {
        List<Fact> facts = one.list("facts").stream()
                .map(fact -> Fact.fact(fact.text("label"), fact.text("value")))
                .toList();
        Exchange exchange;
        try {
            exchange = ExchangeJson.read(one.object("exchange"));
        } catch (IllegalArgumentException none) {
            throw one.wrong("exchange", "a request and its response");
        }
        Verdict.Broken broken = new Verdict.Broken(one.text("problem"), one.text("subject"), facts);
        boolean flaky = one.text("state").equals(FindingState.FLAKY.toString());
        return new CaseFinding(
                new Finding(rules.of(one), broken, exchange),
                ShardReading.severity(one, "severity"),
                one.text("operation"),
                one.text("case"),
                one.text("declared"),
                flaky ? FindingState.FLAKY : FindingState.NEW);
    }
}
