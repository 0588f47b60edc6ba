package dev.statusquo.crawl.report;

import dev.statusquo.crawl.AtomicFile;
import dev.statusquo.crawl.Witness;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.failure.Redaction;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transport that writes every exchange into a file of the format HAR 1.2 as it happens, so that it takes no memory however long a
 * crawl is. Redacted, bodies cut. A disk that is full ends the recording, not the crawl. Safe for several threads.
 */
public final class HarRecording implements Transport, Witness {

    private static final long MOST_CHARACTERS = 1L << 30;

    private final Transport transport;
    private final Path folder;
    private final Path part;
    private final Clock clock;
    private final HarEntry entry;
    private @Nullable Writer out;
    private @Nullable IOException broken;
    private long characters;
    private long entries;
    private long left;

    private HarRecording(Transport transport, Path folder, Redaction redaction, Clock clock) {
        this.transport = transport;
        this.folder = folder;
        this.part = folder.resolve("." + UUID.randomUUID() + ".har.part");
        this.clock = clock;
        this.entry = new HarEntry(redaction);
    }

    /** Returns a recording of what goes through a transport, kept in the folder of the reports until it ends. */
    public static HarRecording of(Transport transport, ReportFolder folder, Redaction redaction, Clock clock) {
        return new HarRecording(transport, folder.path(), redaction, clock);
    }

    @Override
    public Exchange send(Request request) {
        Instant began = clock.instant();
        try {
            Exchange exchange = transport.send(request);
            record(entry.of(exchange, began));
            return exchange;
        } catch (TransportException none) {
            record(entry.unanswered(request, String.valueOf(none.getMessage()), began));
            throw none;
        }
    }

    @Override
    public void saw(Exchange exchange) {
        record(entry.of(exchange, clock.instant().minus(exchange.elapsed())));
    }

    private synchronized void record(String json) {
        if (characters > MOST_CHARACTERS) {
            left++;
        } else if (broken == null) {
            try {
                Writer file = opened();
                file.write(entries == 0 ? "\n" : ",\n");
                file.write(json);
                characters += json.length();
                entries++;
            } catch (IOException cause) {
                broken = cause;
            }
        }
    }

    private Writer opened() throws IOException {
        Writer file = out;
        if (file == null) {
            Files.createDirectories(folder);
            file = new BufferedWriter(new OutputStreamWriter(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), StandardCharsets.UTF_8));
            out = file;
            file.write("{\"log\": {\"version\": \"1.2\", \"creator\": {\"name\": \"Statusquo\", \"version\": \"1\"}, "
                    + "\"entries\": [");
        }
        return file;
    }

    /** Ends the recording, moves it to its place and returns that. */
    synchronized Path endAt(Path file) {
        try {
            try (Writer open = opened()) {
                open.write(
                        left == 0 ? "\n]}}\n" : "\n], \"comment\": \"" + left + " more exchanges were left out\"}}\n");
            }
            Optional<IOException> before = Optional.ofNullable(broken);
            if (before.isPresent()) {
                throw before.get();
            }
            AtomicFile.move(part, file);
            return file;
        } catch (IOException cause) {
            throw new ReportException(file, cause);
        } finally {
            delete();
        }
    }

    /** Ends the recording without a trace, where nothing can be written. */
    public synchronized void discard() {
        try (Writer open = opened()) {
            open.flush();
        } catch (IOException unwritable) {
            broken = unwritable;
        } finally {
            delete();
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            part.toFile().deleteOnExit();
        }
    }
}
