package dev.statusquo.junit;

import dev.statusquo.crawl.spec.annotation.DeclaredEndpoint;
import dev.statusquo.crawl.spec.annotation.EndpointAnnotations;
import dev.statusquo.crawl.spec.annotation.EndpointBody;
import dev.statusquo.exchange.Body;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads the {@link Endpoint} annotations of classes and the resources they name. */
final class EndpointReading {

    private final List<Class<?>> types;

    /** Makes the reading of a contract class and those around it that count, from inside out. */
    EndpointReading(List<Class<?>> types) {
        this.types = types;
    }

    /** Returns what the annotations declare, empty if there is none. */
    Optional<EndpointAnnotations> source() {
        List<DeclaredEndpoint> endpoints = new ArrayList<>();
        for (Class<?> type : types) {
            AnnotationSupport.findRepeatableAnnotations(type, Endpoint.class)
                    .forEach(endpoint -> endpoints.add(declared(endpoint, type)));
        }
        String name = types.get(0).getSimpleName();
        try {
            return endpoints.isEmpty()
                    ? Optional.empty()
                    : Optional.of(EndpointAnnotations.of("@Endpoint of " + name, endpoints));
        } catch (IllegalArgumentException twice) {
            throw new ExtensionConfigurationException("@Endpoint of " + name + ": " + twice.getMessage(), twice);
        }
    }

    private static DeclaredEndpoint declared(Endpoint endpoint, Class<?> type) {
        try {
            return new DeclaredEndpoint(
                    endpoint.method(),
                    endpoint.path(),
                    endpoint.success(),
                    body(endpoint.body(), type),
                    Arrays.stream(endpoint.errors()).boxed().toList(),
                    endpoint.secured());
        } catch (IllegalArgumentException wrong) {
            throw new ExtensionConfigurationException(
                    "@Endpoint(method = \"" + endpoint.method() + "\", path = \"" + endpoint.path() + "\") of "
                            + type.getSimpleName() + ": " + wrong.getMessage(),
                    wrong);
        }
    }

    private static Optional<EndpointBody> body(String name, Class<?> type) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String plain = name.startsWith("/") ? name.substring(1) : name;
        try (InputStream resource = resource(plain, type)) {
            if (resource == null) {
                throw new IllegalArgumentException("body is '" + name + "', which is neither on the class path nor in "
                        + "the package of the class; put it under src/test/resources, or correct the name");
            }
            return Optional.of(new EndpointBody(plain, Body.of(resource.readAllBytes())));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "body is '" + name + "', which could not be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static @Nullable InputStream resource(String name, Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        InputStream found = loader == null ? null : loader.getResourceAsStream(name);
        for (Class<?> each = type; found == null && each != null; each = each.getSuperclass()) {
            found = each.getResourceAsStream(name);
        }
        return found;
    }
}
