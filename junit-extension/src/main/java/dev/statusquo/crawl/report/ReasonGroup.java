package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Cases that ended alike for one reason. */
record ReasonGroup(String reason, List<CaseResult> cases) {

    /** Returns the cases that did not run by their reason, the most frequent first. */
    static List<ReasonGroup> ofNotRun(CrawlResult result) {
        return of(result, one -> one.outcome() == CaseOutcome.NOT_RUN);
    }

    /** Returns the cases that failed without a finding to show, such as those that broke off, by their reason. */
    static List<ReasonGroup> ofUnexplained(CrawlResult result) {
        return of(
                result,
                one -> one.outcome() == CaseOutcome.FAILED
                        && one.findings().stream().noneMatch(found -> found.severity() == Severity.ERROR));
    }

    private static List<ReasonGroup> of(CrawlResult result, Predicate<CaseResult> chosen) {
        Map<String, ReasonGroup> groups = new LinkedHashMap<>();
        result.cases().stream()
                .filter(chosen)
                .forEach(one -> groups.computeIfAbsent(
                                one.reason().isBlank() ? "no reason was given" : one.reason(),
                                reason -> new ReasonGroup(reason, new ArrayList<>()))
                        .cases()
                        .add(one));
        return groups.values().stream()
                .sorted(Comparator.comparing(
                        (ReasonGroup group) -> -group.cases().size()))
                .toList();
    }
}
