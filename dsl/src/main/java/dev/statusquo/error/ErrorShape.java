package dev.statusquo.error;

import dev.statusquo.exchange.Exchange;
import java.util.List;

/**
 * The one form that a project gives to all its error bodies. Meant to be implemented by users too, for a shape of their own.
 *
 * <p>Stateless, safe for several threads, and throws at nothing a server can send.
 */
public interface ErrorShape {

    /** Returns the envelope of the status guide, see {@link ErrorShapes#statusGuide()}. */
    static ErrorShape statusGuide() {
        return ErrorShapes.statusGuide();
    }

    /** Returns problem details, see {@link ErrorShapes#problemDetails()}. */
    static ErrorShape problemDetails() {
        return ErrorShapes.problemDetails();
    }

    /**
     * Returns the shape that a JSON Schema describes.
     *
     * <pre>{@code
     * ErrorShape ours = ErrorShape.ofSchema("our error body", "schemas/error.json");
     * ours.deviations(exchange);   // empty for a body that keeps the schema
     * ours.deviations(exchange);   // "/code: expected a string, but was 42" for one that does not
     * }</pre>
     *
     * @param name what messages call it
     * @param classpathOrJsonSchema a resource on the classpath, or the JSON of the schema itself
     * @throws IllegalArgumentException if there is no such resource
     * @throws dev.statusquo.error.schema.SchemaUnusableException if it is no schema
     */
    static ErrorShape ofSchema(String name, String classpathOrJsonSchema) {
        return new SchemaErrorShape(name, classpathOrJsonSchema);
    }

    /** Returns what people call it, such as {@code RFC 9457 problem details}. */
    String name();

    /** Returns {@code true} if the body is meant to be of this shape, by its media type, its own members or its key set. */
    boolean recognises(Exchange exchange);

    /** Returns what the body says, as far as it can be read. */
    ErrorDetails details(Exchange exchange);

    /** Returns every way in which the body departs from this shape; empty for a body that keeps it. */
    List<Deviation> deviations(Exchange exchange);
}
