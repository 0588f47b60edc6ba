package dev.statusquo.crawl.spec;

import org.jspecify.annotations.Nullable;

/** A declaration could not be read at all. The message names the source, the place, what is wrong, and what to do. */
public final class SpecUnreadableException extends RuntimeException {

    private final String source;

    /** Makes the exception for a source, such as {@code classpath:openapi.yaml}. */
    public SpecUnreadableException(String source, String problem, String remedy) {
        this(source, problem, remedy, null);
    }

    /** Makes the exception with what caused it. */
    public SpecUnreadableException(String source, String problem, String remedy, @Nullable Throwable cause) {
        super(source + ": " + problem + "; " + remedy, cause);
        this.source = source;
    }

    /** Returns the source as the user named it. */
    public String source() {
        return source;
    }
}
