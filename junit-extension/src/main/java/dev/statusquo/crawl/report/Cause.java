package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.FindingState;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that one change most likely mends: of one rule, at one status, where the service shows the same error about the same
 * subject. A failure of the server is one cause whatever it was asked about.
 *
 * @param rule the rule
 * @param severity what the profile makes of it
 * @param subject the part of the exchange concerned, empty for the whole of it
 * @param status the status code seen
 * @param shown what the service shows of it: the code of the error, else its title, and its shape; empty for nothing
 * @param occurrences where it was found, valid requests first since they show it most plainly, then in the order of the plan
 */
record Cause(RuleInfo rule, Severity severity, String subject, int status, String shown, List<Occurrence> occurrences) {

    /** A finding and its case, the {@code index}th of the plan. */
    record Occurrence(int index, CaseResult result, CaseFinding finding) {

        String problem() {
            return finding.finding().broken().problem();
        }

        boolean isOfValidRequest() {
            return result.probe().equals(VALID_REQUEST);
        }
    }

    private static final String VALID_REQUEST = "valid-request-is-no-server-error";

    private static final Comparator<Occurrence> PLAINEST_FIRST =
            Comparator.comparing(Occurrence::isOfValidRequest).reversed().thenComparing(Occurrence::index);

    private static final Comparator<Cause> MOST_PRESSING_FIRST = Comparator.comparing(Cause::severity)
            .thenComparing(cause -> cause.known() == cause.occurrences().size())
            .thenComparing(cause -> cause.rule().requirement())
            .thenComparing(cause -> -cause.occurrences().size())
            .thenComparing(cause -> cause.rule().id())
            .thenComparing(Cause::status)
            .thenComparing(Cause::subject)
            .thenComparing(Cause::shown);

    /** Returns the causes of all that was found, the most pressing first. */
    static List<Cause> of(CrawlResult result) {
        Map<CauseKey, Cause> causes = new LinkedHashMap<>();
        for (int i = 0; i < result.cases().size(); i++) {
            CaseResult one = result.cases().get(i);
            for (CaseFinding found : one.findings()) {
                if (found.severity() != Severity.OFF) {
                    causes.computeIfAbsent(CauseKey.of(found), key -> empty(found))
                            .occurrences()
                            .add(new Occurrence(i, one, found));
                }
            }
        }
        causes.values().forEach(cause -> cause.occurrences().sort(PLAINEST_FIRST));
        return causes.values().stream().sorted(MOST_PRESSING_FIRST).toList();
    }

    /** Returns the causes that made cases fail, the most pressing first. */
    static List<Cause> ofFailures(List<Cause> causes) {
        return causes.stream()
                .filter(cause -> cause.severity == Severity.ERROR && cause.known() < cause.occurrences.size())
                .toList();
    }

    private static Cause empty(CaseFinding found) {
        CauseKey key = CauseKey.of(found);
        return new Cause(
                found.finding().rule(), key.severity(), key.subject(), key.status(), key.shown(), new ArrayList<>());
    }

    /** Returns what is wrong, as first seen. */
    String problem() {
        return occurrences.get(0).problem();
    }

    long known() {
        return occurrences.stream()
                .filter(one -> one.finding().state() == FindingState.KNOWN)
                .count();
    }

    long operations() {
        return occurrences.stream()
                .map(one -> one.finding().operation())
                .distinct()
                .count();
    }

    /** Returns how often and where, such as {@code 4 cases on 2 operations, 1 known}. */
    String extent() {
        String where = Totals.counted(occurrences.size(), "case") + " on " + Totals.counted(operations(), "operation");
        return known() == 0 ? where : where + ", " + known() + " known";
    }
}
