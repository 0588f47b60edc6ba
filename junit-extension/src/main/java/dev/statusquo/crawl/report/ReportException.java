package dev.statusquo.crawl.report;

import java.io.IOException;
import java.nio.file.Path;

/** A report could not be written. The crawl itself is sound: a caller warns and goes on. */
public final class ReportException extends RuntimeException {

    private final transient Path path;

    ReportException(Path path, IOException cause) {
        super("cannot write the report " + path + ": " + cause, cause);
        this.path = path;
    }

    /** Returns what could not be written. */
    public Path path() {
        return path;
    }
}
