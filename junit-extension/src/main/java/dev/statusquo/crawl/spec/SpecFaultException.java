package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonPointer;

/** One place of a declaration that is wrong. Whoever reads an operation turns it into a {@link BrokenOperation}. */
public final class SpecFaultException extends RuntimeException {

    private final JsonPointer pointer;
    private final String problem;

    /** Makes the exception for a place and what is wrong there. */
    public SpecFaultException(JsonPointer pointer, String problem) {
        super((pointer.tokens().isEmpty() ? "the document" : pointer) + ": " + problem);
        this.pointer = pointer;
        this.problem = problem;
    }

    /** Returns the place. */
    public JsonPointer pointer() {
        return pointer;
    }

    /** Returns what is wrong there. */
    public String problem() {
        return problem;
    }
}
