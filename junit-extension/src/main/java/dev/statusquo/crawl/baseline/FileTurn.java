package dev.statusquo.crawl.baseline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;

/**
 * The turn of one thread of one process to change a file. The lock is on a file of its own, outside of the project, since the file
 * itself is replaced at each change and nothing else belongs among committed ones.
 *
 * @param file the file to change
 * @param locks the folder of the locks
 * @param patience how long to wait for others
 */
record FileTurn(Path file, Path locks, Duration patience) {

    private static final long PAUSE_MILLIS = 10;

    /** What is done in the turn. */
    @FunctionalInterface
    interface Change<T> {
        T make() throws IOException;
    }

    /** Waits for the turn, and makes a change that nobody else interferes with. */
    <T> T take(Change<T> change) throws IOException {
        Files.createDirectories(locks);
        Path lock = locks.resolve(UUID.nameUUIDFromBytes(identity().getBytes(StandardCharsets.UTF_8)) + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long end = System.nanoTime() + patience.toNanos();
            while (!isLocked(channel)) {
                if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                    throw new IOException("another run has been changing it for " + patience.toSeconds() + " s");
                }
                pause();
            }
            return change.make();
        }
    }

    /** Locks until the channel is closed; {@code false} if another thread or process has the lock. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Two names of one file, such as over a link, are one turn. */
    private String identity() throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        return folder != null && Files.exists(folder)
                ? folder.toRealPath().resolve(absolute.getFileName()).toString()
                : absolute.toString();
    }
}
