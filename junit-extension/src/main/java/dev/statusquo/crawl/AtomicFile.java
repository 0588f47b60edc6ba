package dev.statusquo.crawl;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Replaces a file as a whole: nobody ever sees half of it, and a failure leaves the old one. */
public final class AtomicFile {

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it. */
        void writeTo(Writer out) throws IOException;
    }

    private AtomicFile() {}

    /** Writes a file in UTF-8, with the folders above it, and returns it. */
    public static Path write(Path folder, String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        Path part = folder.resolve("." + name + "." + UUID.randomUUID() + ".part");
        Files.createDirectories(folder);
        try {
            write(content, part);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
        return file;
    }

    /** Not a temporary file of the platform's making: those are private to their owner, and these are to be read by all. */
    private static void write(Content content, Path part) throws IOException {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(
                        Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        StandardCharsets.UTF_8),
                1 << 16)) {
            content.writeTo(out);
        }
    }

    /** Removes what writers of a file left that were killed; for one who knows that nobody else is writing. */
    public static void removeParts(Path folder, String name) throws IOException {
        List<Path> parts;
        try (Stream<Path> files = Files.list(folder)) {
            parts = files.filter(file -> {
                        String other = file.getFileName().toString();
                        return other.startsWith("." + name + ".") && other.endsWith(".part");
                    })
                    .toList();
        }
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }

    /** Moves a file over another at once where the file system can. */
    public static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainThen) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
