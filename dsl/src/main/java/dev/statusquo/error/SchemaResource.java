package dev.statusquo.error;

import dev.statusquo.error.schema.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON Schemas on the classpath: those of the dialects, and those that users name. */
final class SchemaResource {

    private SchemaResource() {}

    /**
     * Returns the schema in a resource.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    static JsonSchema compiled(String resource) {
        return JsonSchema.compile(text(resource));
    }

    private static String text(String resource) {
        ClassLoader own = SchemaResource.class.getClassLoader();
        InputStream found = Stream.of(
                        Optional.ofNullable(Thread.currentThread().getContextClassLoader()), Optional.of(own))
                .flatMap(Optional::stream)
                .flatMap(loader -> Stream.ofNullable(loader.getResourceAsStream(resource)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the schema is '" + resource
                        + "', and there is no such resource on the classpath; name one such as schemas/error.json, or pass the"
                        + " JSON of the schema itself"));
        try (InputStream bytes = found) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the schema " + resource + " cannot be read", unreadable);
        }
    }
}
