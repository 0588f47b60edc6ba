package dev.statusquo.crawl.baseline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A baseline that cannot be read or written; the message begins with the file and the line. What is in the file stays as it is. */
public final class BaselineException extends RuntimeException {

    private final transient Path file;

    /** {@code line} is 0 if the problem is that of the whole file; {@code cause} is null where the text itself is wrong. */
    BaselineException(Path file, int line, String problem, @Nullable Throwable cause) {
        super("baseline " + file + (line > 0 ? ", line " + line : "") + ": " + problem, cause);
        this.file = file;
    }

    /** Returns the file. */
    public Path file() {
        return file;
    }
}
