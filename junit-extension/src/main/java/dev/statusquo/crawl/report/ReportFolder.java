package dev.statusquo.crawl.report;

import dev.statusquo.crawl.AtomicFile;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where reports are written: a folder for each contract class with a file of each format, and over them one {@code report.html}
 * that leads to all.
 *
 * <p>Classes and forks that write at the same time lose nothing of each other's: each writes its own folder, files are replaced as
 * a whole, and the page over all is made of what is there. Two classes of one name in different packages get a folder each.
 */
public final class ReportFolder {

    private final Path folder;

    private ReportFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Returns a configured folder. */
    public static ReportFolder at(Path folder) {
        return new ReportFolder(folder);
    }

    /** Returns the usual folder of a project: Gradle's where there is a Gradle build file and no {@code pom.xml}, else Maven's. */
    public static ReportFolder of(Path project) {
        boolean maven = Files.exists(project.resolve("pom.xml"));
        boolean gradle =
                Files.exists(project.resolve("build.gradle")) || Files.exists(project.resolve("build.gradle.kts"));
        return new ReportFolder(project.resolve(gradle && !maven ? "build/reports/statusquo" : "target/statusquo"));
    }

    /** Returns the folder as an absolute path. */
    public Path path() {
        return folder;
    }

    /**
     * Writes the usual reports of a crawl and the page over all crawls, and returns the page of this one, complete.
     *
     * @throws ReportException if something could not be written; what was there before is whole
     */
    public Path write(CrawlResult result, Redaction redaction) {
        SourcePlaces places = SourcePlaces.of(folder, result.contract());
        return write(result, redaction, ReportFormat.usual(), places, Optional.empty(), Optional.empty())
                .get(0);
    }

    /**
     * Writes the reports of a crawl in these formats, and the page over all crawls if there is a page. What an earlier run left in
     * other formats is removed: it tells of another run.
     *
     * @param recording the recording of the exchanges, which ends here; empty for none
     * @param part what the merge of a part of a crawl with the others needs; empty for a whole crawl
     * @return the files, the page first if there is one
     * @throws ReportException if something could not be written; what was there before is whole
     */
    public List<Path> write(
            CrawlResult result,
            Redaction redaction,
            Set<ReportFormat> formats,
            SourcePlaces places,
            Optional<HarRecording> recording,
            Optional<ShardPart> part) {
        Path own = claimed(result.contract());
        List<Path> files = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            if (formats.contains(format) && format != ReportFormat.HAR) {
                files.add(ReportFile.write(own, format.file(), content(format, result, redaction, places, own, part)));
            } else {
                ReportFile.remove(own, format.file());
            }
        }
        ReportFile.write(own, IndexEntry.FILE, out -> IndexEntry.of(result).writeTo(out, redaction));
        if (formats.contains(ReportFormat.HTML)) {
            new IndexPage(folder).write();
        }
        recording.ifPresent(exchanges -> files.add(exchanges.endAt(own.resolve(ReportFormat.HAR.file()))));
        return files;
    }

    private static AtomicFile.Content content(
            ReportFormat format,
            CrawlResult result,
            Redaction redaction,
            SourcePlaces places,
            Path own,
            Optional<ShardPart> part) {
        return switch (format) {
            case HTML -> HtmlReport.of(result, redaction)::writeTo;
            case JSON, HAR -> JsonReport.of(result, redaction).as(part)::writeTo;
            case SARIF -> SarifReport.of(result, redaction, places)::writeTo;
            case MD -> MarkdownSummary.of(result, redaction, own.toString())::writeTo;
        };
    }

    /**
     * Returns the folder of a contract: its simple name if that is free or its own, else its full name. A folder is free if it could
     * be created, which only one of two can; and its own if it says so.
     */
    private Path claimed(String contract) {
        Path simple = folder.resolve(fileName(contract.substring(contract.lastIndexOf('.') + 1)));
        try {
            Files.createDirectories(folder);
            Files.createDirectory(simple);
            return simple;
        } catch (FileAlreadyExistsException taken) {
            Optional<IndexEntry> owner = IndexEntry.read(simple);
            boolean own = owner.isPresent() && owner.get().contract().equals(contract);
            return own ? simple : folder.resolve(fileName(contract));
        } catch (IOException cause) {
            throw new ReportException(simple, cause);
        }
    }

    /** Returns a class name as a file name of plain letters that any file system takes and a link needs no escape for. */
    private static String fileName(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), 150); i++) {
            char c = name.charAt(i);
            if (IndexEntry.isPlain(c) && !(plain.isEmpty() && c == '.')) {
                plain.append(c);
            } else {
                plain.append(c == '$' ? "." : "_" + Integer.toHexString(c));
            }
        }
        return plain.isEmpty() ? "contract" : plain.toString();
    }
}
