package dev.statusquo.crawl.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lets a fuzzer write the report of a shard, which is merged, or refused with a reason. */
public final class ReportTarget {

    private static final Path FOLDER = folder();

    private ReportTarget() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Path report = Files.write(FOLDER.resolve("report.json"), input);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, false, StandardCharsets.UTF_8);

        int code = Merge.run(List.of("--out=" + FOLDER.resolve("merged"), report.toString()), out, out);

        if (code < 0 || code > 2 || said.size() == 0) {
            throw new AssertionError(code + " " + said);
        }
        try {
            FormerDurations.read(report);
        } catch (IllegalArgumentException refused) {
            return;
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("report-target");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
