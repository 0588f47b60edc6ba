package dev.statusquo.crawl.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A form in which a crawl is reported, each a file of its own. */
public enum ReportFormat {
    /** The page for people. */
    HTML("report.html"),
    /** The same for programs. */
    JSON("report.json"),
    /** Findings for code scanning and editors. */
    SARIF("report.sarif"),
    /** A page for a pull request or the summary of a job. */
    MD("report.md"),
    /** Every exchange of the crawl, for a debugger of HTTP; on request only. */
    HAR("report.har");

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /** Returns what is written where nothing is asked for. */
    public static Set<ReportFormat> usual() {
        return EnumSet.complementOf(EnumSet.of(HAR));
    }

    /** Returns the names of all formats, as settings write them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(ReportFormat::toString).toList();
    }

    /**
     * Returns the format of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ReportFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "formats has '" + name + "'; there are " + String.join(", ", names())));
    }

    /** Returns the name, such as {@code sarif}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
