package dev.statusquo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.report.JsonReport;
import dev.statusquo.crawl.report.ReportFolder;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What reporting a crawl of 50 operations costs, beside Jackson that writes the same JSON from a tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReportBenchmark {

    private static final int OPERATIONS = 50;

    private final ObjectMapper jackson = new ObjectMapper();
    private Path folder = Path.of("");
    private JsonNode tree = NullNode.getInstance();
    private CrawlResult result = crawled();

    private static CrawlResult crawled() {
        try (InstantService service = InstantService.start(0)) {
            CrawledService instant = CrawledService.instantAt(
                    service.baseUrl(),
                    CrawledService.declared(GeneratedDocument.of(OPERATIONS).toString()));
            CrawlPlan plan = instant.plan();
            Crawler crawler = Crawler.of(instant.setup(OkHttpTransport.create()));
            try (crawler) {
                plan.cases().forEach(crawler::run);
            }
            return crawler.result();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Setup
    public void read() throws IOException {
        folder = Files.createTempDirectory("statusquo-report");
        tree = jackson.readTree(json());
    }

    @Benchmark
    public String sameJsonByJackson() throws IOException {
        StringWriter text = new StringWriter();
        jackson.writeValue(text, tree);
        return text.toString();
    }

    @Benchmark
    public String json() throws IOException {
        StringWriter text = new StringWriter();
        JsonReport.of(result, Redaction.standard()).writeTo(text);
        return text.toString();
    }

    @Benchmark
    public Path allFormatsToFiles() {
        return ReportFolder.at(folder).write(result, Redaction.standard());
    }
}
