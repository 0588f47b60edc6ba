package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CrawlResult;
import java.util.Locale;

/** The numbers of a crawl. */
record Totals(
        long cases,
        long passed,
        long failed,
        long known,
        long notRun,
        long requests,
        long millis,
        long declared,
        long covered,
        long objections) {

    static Totals of(CrawlResult result) {
        return new Totals(
                result.cases().size(),
                result.count(CaseOutcome.PASSED),
                result.count(CaseOutcome.FAILED),
                result.count(CaseOutcome.KNOWN),
                result.count(CaseOutcome.NOT_RUN),
                result.requests(),
                result.elapsed().toMillis(),
                result.coverage().declared(),
                result.coverage().covered(),
                result.objections().size());
    }

    /** Returns the outcome of the whole: a crawl that judged nothing has not passed. */
    CaseOutcome outcome() {
        if (failed + objections > 0) {
            return CaseOutcome.FAILED;
        }
        if (passed > 0) {
            return CaseOutcome.PASSED;
        }
        return known > 0 ? CaseOutcome.KNOWN : CaseOutcome.NOT_RUN;
    }

    /** Returns the outcome of the whole as a sentence. */
    String verdict() {
        if (cases == 0) {
            return "No case was run";
        }
        if (failed > 0) {
            return failed + " of " + counted(cases, "case") + " failed";
        }
        if (objections > 0) {
            return "The run failed, though no case did";
        }
        if (passed + known == 0) {
            return "No case could be judged";
        }
        if (passed == cases) {
            return cases == 1 ? "The one case passed" : "All " + cases + " cases passed";
        }
        String rest = known > 0 ? ", " + known + " failed as the baseline knows" : "";
        return passed + " of " + counted(cases, "case") + " passed" + rest
                + (notRun > 0 ? ", " + notRun + " did not run" : "");
    }

    String seconds() {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    /** Returns the share of declared statuses that were asserted, rounded down so that only all of them are 100 %. */
    String coverage() {
        return declared == 0 ? "none" : covered * 100 / declared + " %";
    }

    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
