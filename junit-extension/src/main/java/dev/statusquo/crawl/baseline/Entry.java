package dev.statusquo.crawl.baseline;

/** One line of a baseline. */
public sealed interface Entry permits KnownFinding, KnownBehaviour, KnownCode {

    /**
     * Returns the contract class that the entry belongs to; empty for the one that runs. Named only in a file that several classes
     * share.
     */
    String contract();

    /** Returns the line of the file that it was read from; 0 if it was not read. */
    int line();

    /** Returns what it is about, in a few words. */
    String subjectLine();

    /** Returns the entry as it stands in the file, without a comma. */
    String toJson();
}
