package dev.statusquo.rule;

/** What a broken requirement does to a test, by the word of a profile. */
public enum Severity {
    /** Fails the test. */
    ERROR,
    /** Is reported and does not fail. */
    WARNING,
    /** Is listed. */
    INFO,
    /** Is not judged. */
    OFF
}
