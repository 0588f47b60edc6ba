package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonPointer;

/** No value fits a schema, or none was found. */
public final class UnsatisfiableSchemaException extends RuntimeException {

    private final JsonPointer pointer;

    UnsatisfiableSchemaException(DeclaredSchema schema, String reason) {
        super("no value for the schema at " + schema + ": " + reason);
        this.pointer = schema.pointer();
    }

    /** Returns the place of the schema in its document. */
    public JsonPointer pointer() {
        return pointer;
    }
}
