package dev.statusquo.error.schema;

import org.jspecify.annotations.Nullable;

/** A schema cannot be used: it is no JSON, no schema, or refers to something that is not there or not in the same document. */
public final class SchemaUnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SchemaUnusableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
