package dev.statusquo.crawl;

/** How a finding stands to what is known of the service. */
public enum FindingState {
    /** Nothing is known of it. */
    NEW("new"),
    /** The baseline has it. */
    KNOWN("known"),
    /** It was there once, and not when the case was repeated. */
    FLAKY("flaky");

    private final String text;

    FindingState(String text) {
        this.text = text;
    }

    /** Returns the name that reports use. */
    @Override
    public String toString() {
        return text;
    }
}
