package dev.statusquo.junit;

import dev.statusquo.crawl.report.ReportFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The formats of the report, as settings write them, such as {@code html,json,har}. */
final class ReportFormats {

    private ReportFormats() {}

    /** Returns the formats of these names; the usual ones for no name. */
    static Set<ReportFormat> parse(String setting, List<String> names) {
        if (names.isEmpty()) {
            return ReportFormat.usual();
        }
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String name : names) {
            try {
                formats.add(ReportFormat.named(name));
            } catch (IllegalArgumentException unknown) {
                throw new ExtensionConfigurationException(
                        setting + " has '" + name + "', which is no format; did you mean "
                                + NearestWord.to(name, ReportFormat.names()) + "? There are "
                                + String.join(", ", ReportFormat.names()),
                        unknown);
            }
        }
        return formats;
    }
}
