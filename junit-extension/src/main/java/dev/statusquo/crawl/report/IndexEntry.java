package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the page over all says of one contract; kept in a small file, written last, that marks its folder as complete. */
record IndexEntry(String folder, String contract, String title, Totals totals) {

    static final String FILE = "summary.json";

    static IndexEntry of(CrawlResult result) {
        return new IndexEntry("", result.contract(), result.title(), Totals.of(result));
    }

    /** Returns the entry of a folder, empty if the folder is not a complete report. */
    static Optional<IndexEntry> read(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (!name.chars().allMatch(c -> isPlain((char) c))) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
            JsonValue entry = JsonText.parse(in).orAbsent();
            Optional<String> contract = entry.get("contract").text();
            return contract.map(
                    of -> new IndexEntry(name, of, entry.get("title").text().orElse(""), totals(entry)));
        } catch (IOException incomplete) {
            return Optional.empty();
        }
    }

    void writeTo(Writer out, Redaction redaction) throws IOException {
        JsonWriter json = new JsonWriter(out, redaction).object();
        json.member("contract", contract).member("title", title);
        JsonReport.summary(json, totals);
        json.member("objections", totals.objections());
        json.endObject();
        out.write('\n');
    }

    private static Totals totals(JsonValue entry) {
        JsonValue summary = entry.get("summary");
        BigDecimal seconds = summary.get("seconds").number().orElse(BigDecimal.ZERO);
        return new Totals(
                count(summary, "cases"),
                count(summary, "passed"),
                count(summary, "failed"),
                count(summary, "known"),
                count(summary, "notRun"),
                count(summary, "requests"),
                seconds.movePointRight(3).longValue(),
                count(summary, "declared"),
                count(summary, "covered"),
                count(entry, "objections"));
    }

    private static long count(JsonValue summary, String name) {
        return summary.get(name).number().map(BigDecimal::longValue).orElse(0L);
    }

    /** Returns {@code true} for the characters that names of report folders are made of. */
    static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }
}
