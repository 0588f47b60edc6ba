package dev.statusquo.junit;

import dev.statusquo.crawl.report.ReportFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.MediaType;

/** Hands the reports of a class to JUnit, so that they stand in its Open Test Reporting. */
final class PublishedFiles {

    private PublishedFiles() {}

    /** Publishes the files. A launcher that takes none, such as one that has no folder for them, is no reason to fail. */
    static void publish(List<Path> files, ExtensionContext context) {
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                context.publishFile(
                        name, mediaType(name), copy -> Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING));
            } catch (RuntimeException | LinkageError unwanted) {
                // The report is where the console says, whether JUnit takes a copy or not.
                return;
            }
        }
    }

    private static MediaType mediaType(String name) {
        if (name.equals(ReportFormat.HTML.file())) {
            return MediaType.create("text", "html", StandardCharsets.UTF_8);
        }
        return name.equals(ReportFormat.MD.file())
                ? MediaType.create("text", "markdown")
                : name.equals(ReportFormat.SARIF.file())
                        ? MediaType.create("application", "sarif+json")
                        : MediaType.APPLICATION_JSON;
    }
}
