package dev.statusquo.crawl;

/** How a case ended. */
public enum CaseOutcome {
    PASSED("passed"),
    FAILED("failed"),
    /** Failed in a way that the baseline knows. */
    KNOWN("known"),
    /** Could not be run or could not be judged; the reason is given. Never a success. */
    NOT_RUN("notRun");

    private final String text;

    CaseOutcome(String text) {
        this.text = text;
    }

    /** Returns the name that reports use. */
    @Override
    public String toString() {
        return text;
    }
}
