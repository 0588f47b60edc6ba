package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarRecordingTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2024-05-01T12:00:00.123456Z"), ZoneOffset.UTC);
    private static final Request SEARCH = Request.of(
                    Method.POST, "http://localhost:8080/search?q=%22x%22&api_key=s3cr3t")
            .withHeader("Content-Type", "application/json")
            .withHeader("Authorization", "Bearer s3cr3t-token")
            .withBody(Body.of("{\"q\": \"x\"}"));

    @TempDir
    private Path folder;

    @Test
    void holdsEveryMemberThatTheFormatRequires() throws IOException {
        JsonValue entry = entries(answering("{\"hits\": []}"), SEARCH).get(0);

        assertThat(entry.get("startedDateTime").text()).contains("2024-05-01T12:00:00.123Z");
        assertThat(names(entry)).contains("time", "request", "response", "cache", "timings");
        assertThat(names(entry.get("request")))
                .contains(
                        "method",
                        "url",
                        "httpVersion",
                        "cookies",
                        "headers",
                        "queryString",
                        "headersSize",
                        "bodySize",
                        "postData");
        assertThat(names(entry.get("response")))
                .contains(
                        "status",
                        "statusText",
                        "httpVersion",
                        "cookies",
                        "headers",
                        "content",
                        "redirectURL",
                        "headersSize",
                        "bodySize");
        assertThat(names(entry.get("timings"))).contains("send", "wait", "receive");
        assertThat(entry.get("request")
                        .get("queryString")
                        .elements()
                        .get(0)
                        .get("name")
                        .text())
                .contains("q");
        assertThat(entry.get("response").get("content").get("text").text()).contains("{\"hits\": []}");
        assertThat(entry.get("time").number().orElseThrow().intValue()).isEqualTo(7);
    }

    @Test
    void hidesCredentials() throws IOException {
        Transport transport = request -> new Exchange(
                request,
                new Response(
                        Status.of(200),
                        HeaderFields.of("Set-Cookie", "session=s3cr3t-cookie"),
                        Body.of("s3cr3t-word")));

        entries(transport, SEARCH);

        assertThat(Files.readString(folder.resolve("report.har"))).doesNotContain("s3cr3t");
    }

    @Test
    void cutsABodyThatIsLong() throws IOException {
        String text = entries(answering("x".repeat(5_000_000)), SEARCH)
                .get(0)
                .get("response")
                .get("content")
                .get("text")
                .text()
                .orElseThrow();

        assertThat(text).hasSizeLessThan(21_000).contains("… cut; the body has ");
    }

    @Test
    void keepsARequestThatWasNotAnswered() throws IOException {
        Transport dead = request -> {
            throw new TransportException(
                    TransportException.Kind.UNREACHABLE, request, "nobody listens", new IOException("x"));
        };
        HarRecording recording = recording(dead);

        assertThatThrownBy(() -> recording.send(SEARCH)).isInstanceOf(TransportException.class);
        recording.endAt(folder.resolve("report.har"));

        JsonValue response = entriesOf(folder.resolve("report.har")).get(0).get("response");
        assertThat(response.get("status").number().orElseThrow().intValue()).isZero();
        assertThat(response.get("comment").text()).contains("POST /search got no response: nobody listens");
    }

    @Test
    void keepsTheEntriesOfSeveralThreadsApart() throws IOException {
        HarRecording recording = recording(answering("{}"));

        IntStream.range(0, 500).parallel().forEach(i -> recording.send(SEARCH));
        recording.endAt(folder.resolve("report.har"));

        assertThat(entriesOf(folder.resolve("report.har"))).hasSize(500);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("report.har"));
        }
    }

    @Test
    void letsTheCrawlGoOnWhereNothingCanBeWritten() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        HarRecording recording =
                HarRecording.of(answering("{}"), ReportFolder.at(folder.resolve("file")), Redaction.standard(), NOON);

        assertThat(recording.send(SEARCH).status()).isEqualTo(Status.of(200));
        assertThatThrownBy(() -> recording.endAt(folder.resolve("file/report.har")))
                .isInstanceOf(ReportException.class);
    }

    @Test
    void leavesNothingBehindWhereItIsDiscarded() throws IOException {
        HarRecording recording = recording(answering("{}"));
        recording.send(SEARCH);

        recording.discard();

        assertThat(folder).isEmptyDirectory();
    }

    private static Transport answering(String body) {
        return request -> new Exchange(
                request,
                new Response(Status.of(200), HeaderFields.of("Content-Type", "application/json"), Body.of(body)),
                Duration.ofMillis(7));
    }

    private HarRecording recording(Transport transport) {
        Redaction redaction = Redaction.standard().withSecrets(List.of("s3cr3t-word", "s3cr3t"));
        return HarRecording.of(transport, ReportFolder.at(folder), redaction, NOON);
    }

    private List<JsonValue> entries(Transport transport, Request request) throws IOException {
        HarRecording recording = recording(transport);
        recording.send(request);
        recording.endAt(folder.resolve("report.har"));
        return entriesOf(folder.resolve("report.har"));
    }

    private static List<JsonValue> entriesOf(Path file) throws IOException {
        JsonText text = JsonText.parse(Files.readString(file));
        assertThat(text.problem()).isEmpty();
        JsonValue log = text.orAbsent().get("log");
        assertThat(log.get("version").text()).contains("1.2");
        assertThat(names(log.get("creator"))).containsExactly("name", "version");
        return log.get("entries").elements();
    }

    private static List<String> names(JsonValue object) {
        return object.names();
    }
}
