package dev.statusquo.crawl.report;

import dev.statusquo.crawl.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a report, replaced as a whole. */
final class ReportFile {

    private ReportFile() {}

    static Path write(Path folder, String name, AtomicFile.Content content) {
        try {
            return AtomicFile.write(folder, name, content);
        } catch (IOException cause) {
            throw new ReportException(folder.resolve(name), cause);
        }
    }

    static void remove(Path folder, String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException cause) {
            throw new ReportException(folder.resolve(name), cause);
        }
    }
}
