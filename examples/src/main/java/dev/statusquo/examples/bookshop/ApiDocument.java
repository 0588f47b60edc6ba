package dev.statusquo.examples.bookshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The OpenAPI document of the service, as the service itself hands it out. */
final class ApiDocument {
    private static final String RESOURCE = "/bookshop/openapi.yaml";

    private ApiDocument() {}

    static String text() {
        try (InputStream stream = Objects.requireNonNull(ApiDocument.class.getResourceAsStream(RESOURCE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }

    /** Returns where the document is served. Whatever the caller accepts, this is what there is. */
    static List<Resource> resources() {
        Answer document = Answer.ok(text()).withHeader("Content-Type", "application/yaml");
        return List.of(Resource.at("/openapi.yaml").get(Role.ANYONE, call -> document));
    }
}
