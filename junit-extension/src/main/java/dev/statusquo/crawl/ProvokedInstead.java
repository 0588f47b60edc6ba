package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.provoked.ProvokedOutcomes;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a probe could not try, and the team provoked instead: the reason of the one names the other. */
public final class ProvokedInstead {

    private ProvokedInstead() {}

    /** Returns the result with such cases marked. */
    public static CrawlResult in(CrawlResult result) {
        Map<String, String> provoked = result.cases().stream()
                .filter(one -> one.probe().equals(ProvokedOutcomes.INFO.id()))
                .filter(one -> one.outcome() != CaseOutcome.NOT_RUN)
                .collect(Collectors.toMap(ProvokedInstead::outcome, CaseResult::key, (one, other) -> one));
        return provoked.isEmpty()
                ? result
                : result.withCases(result.cases().stream()
                        .map(one -> marked(one, provoked.get(outcome(one))))
                        .toList());
    }

    private static CaseResult marked(CaseResult one, @Nullable String instead) {
        boolean replaced = one.outcome() == CaseOutcome.NOT_RUN && instead != null;
        return replaced ? one.because("provoked instead by '" + instead + "': " + one.reason()) : one;
    }

    /** Returns operation and status, such as {@code POST /users 409}. */
    private static String outcome(CaseResult one) {
        return one.operation() + " " + one.key().substring(one.key().lastIndexOf(' ') + 1);
    }
}
