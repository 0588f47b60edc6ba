package dev.statusquo.crawl.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How long the cases of a former run took, as its {@code report.json} says. */
public final class FormerDurations {

    private FormerDurations() {}

    /**
     * Returns the milliseconds by the keys of the cases.
     *
     * @throws IllegalArgumentException if the file is no report, saying why
     */
    public static Map<String, Long> read(Path report) {
        try {
            Map<String, Long> milliseconds = new HashMap<>();
            ReportMembers.of(report)
                    .list("cases")
                    .forEach(one -> milliseconds.put(one.text("key"), one.count("milliseconds")));
            return milliseconds;
        } catch (MergeException unusable) {
            throw new IllegalArgumentException(unusable.getMessage(), unusable);
        }
    }
}
